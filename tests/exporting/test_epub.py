import re
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from lxml import etree

from nepreader.exporting.document import Side
from nepreader.exporting.epub import epub
from nepreader.importing.source import read_source
from translation.bilingual import bilingual_texts, cats, text_of, unit


def book(text, side=Side.BOTH):
    return zipfile.ZipFile(BytesIO(epub(text, side)))


@pytest.mark.parametrize("side", Side)
@given(text=bilingual_texts)
def test_every_file_of_a_book_is_well_formed(side, text):
    with book(text, side) as archive:
        for name in archive.namelist():
            if name.endswith((".xhtml", ".opf", ".xml")):
                etree.fromstring(archive.read(name))


def test_the_type_of_the_file_comes_first_and_is_not_packed():
    (first, *others) = book(cats()).infolist()

    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert epub(cats(), Side.BOTH)[38:58] == b"application/epub+zip"
    assert all(info.filename for info in others)


def test_a_term_has_a_footnote_where_it_stands_first():
    first = cats().units[1]
    again = first._replace(span=first.span.shifted(900), paragraph=2)
    page = book(text_of(first, again)).read("EPUB/part1.xhtml").decode()

    notes = re.findall(r'<aside id="(n\d+)" epub:type="footnote"', page)
    marks = re.findall(r'href="#(n\d+)" epub:type="noteref"', page)
    assert notes == marks
    assert page.count("black cat</b>") == 1
    assert page.count("<aside") == 3  # and each comment


def test_the_package_names_every_file_and_both_languages():
    archive = book(cats())
    package = etree.fromstring(archive.read("EPUB/package.opf"))
    named = {f"EPUB/{e.get('href')}" for e in package.iter("{*}item")}

    assert named == {name for name in archive.namelist() if name.startswith("EPUB/")} - {
        "EPUB/package.opf"
    }
    assert [e.text for e in package.iter("{*}language")] == ["th", "en"]
    assert package.find(".//{*}meta").text == "1970-01-01T00:00:00Z"


def test_the_same_text_is_the_same_bytes():
    assert epub(cats(), Side.BOTH) == epub(cats(), Side.BOTH)


def test_a_long_text_has_several_files_and_its_contents_name_them():
    units = [unit("ยาว" * 1000, "long", n * 4000, n) for n in range(100)]
    archive = book(text_of(*units))
    parts = [name for name in archive.namelist() if "part" in name]
    contents = archive.read("EPUB/nav.xhtml").decode()

    assert len(parts) >= 2
    assert all(part.removeprefix("EPUB/") in contents for part in parts)


def test_our_own_reader_opens_it(tmp_path):
    path = tmp_path / "a.epub"
    path.write_bytes(epub(cats(), Side.BOTH))
    text = read_source(path).text

    assert "แมวดำ" in text
    assert "A black cat sleeps & dreams" in text


def test_it_can_be_stopped():
    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        epub(cats(), Side.BOTH, stop)
