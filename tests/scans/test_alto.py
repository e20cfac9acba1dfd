from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import PageWordsError
from nepreader.scans.alto import parse_alto
from nepreader.scans.model import Box, Size, WordBox
from nepreader.scans.word_files import read_page_words
from scan_samples import hocr

PATH = Path("หน้า.xml")


def alto(
    strings: str, unit: str = "pixel", page: str = 'WIDTH="600" HEIGHT="800"', version: int = 3
) -> bytes:
    return (
        f'<alto xmlns="http://www.loc.gov/standards/alto/ns-v{version}#"><Description>\n'
        f"<MeasurementUnit>{unit}</MeasurementUnit></Description><Layout><Page {page}><PrintSpace>\n"
        f"{strings}</PrintSpace></Page></Layout></alto>"
    ).encode()


STRING = '<String HPOS="{}" VPOS="{}" WIDTH="{}" HEIGHT="{}" WC="{}" CONTENT="{}"/><SP/>'


@pytest.mark.parametrize("version", [2, 3, 4])
def test_strings_become_words(version):
    (page,) = parse_alto(alto(STRING.format(10, 20, 30.4, 5, 0.5, "ปลา"), version=version), PATH)

    assert (page.number, page.size) == (1, Size(600, 800))
    assert page.words == (WordBox("ปลา", Box(10, 20, 40, 25), 0.5),)


@pytest.mark.parametrize(("unit", "inch"), [("mm10", 254), ("inch1200", 1200)])
def test_measures_of_paper_become_pixels_at_300_dpi(unit, inch):
    data = alto(
        STRING.format(inch, 0, inch, inch / 2, 1, "ก"), unit, f'WIDTH="{inch * 4}" HEIGHT="{inch}"'
    )
    (page,) = parse_alto(data, PATH)

    assert page.size == Size(1200, 300)
    assert page.words[0].box == Box(300, 0, 600, 150)


def test_a_page_without_size_is_as_large_as_its_words():
    (page,) = parse_alto(alto(STRING.format(10, 20, 30, 5, 1, "ก"), page=""), PATH)

    assert page.size == Size(40, 25)


def test_a_string_without_a_place_is_passed_over():
    (page,) = parse_alto(
        alto('<String CONTENT="ก"/>' + STRING.format("nan", 1, 1, 1, 1, "ข")), PATH
    )

    assert page.words == ()


@pytest.mark.parametrize("data", [b"", b"<a", b"<html/>", b"<alto/>", alto("", "furlong")])
def test_what_is_no_alto_says_so(data):
    with pytest.raises(PageWordsError):
        parse_alto(data, PATH)


def test_what_breaks_off_is_told_with_its_line():
    with pytest.raises(PageWordsError) as raised:
        parse_alto(b"<alto>\n<Layout>\n<Page", PATH)
    assert raised.value.line == 3


def test_files_of_both_formats_are_counted_through(tmp_path):
    (tmp_path / "1.xml").write_bytes(alto(STRING.format(1, 1, 9, 9, 1, "ก")))
    (tmp_path / "2.hocr").write_bytes(hocr([(1, 1, 9, 9, 90, "ข")], []))
    pages = read_page_words([tmp_path / "1.xml", tmp_path / "2.hocr"])

    assert [(page.number, [w.text for w in page.words]) for page in pages] == [
        (1, ["ก"]),
        (2, ["ข"]),
        (3, []),
    ]
    with pytest.raises(PageWordsError):
        read_page_words([tmp_path / "missing"])


_number = st.one_of(st.floats(), st.integers(-99, 10**9), st.just("x"))


@given(
    st.lists(st.tuples(*[_number] * 5, st.text("กx ", max_size=3)), max_size=4),
    _number,
    st.integers(0, 400),
    st.binary(max_size=3),
)
def test_any_bytes_are_parsed_or_refused(strings, width, at, junk):
    data = alto(
        "".join(STRING.format(*string) for string in strings),
        page=f'WIDTH="{width}" HEIGHT="{width}"',
    )
    try:
        pages = parse_alto(data[:at] + junk + data[at + len(junk) :], PATH)
    except PageWordsError:
        return
    for page in pages:
        for word in page.words:
            assert 0 <= word.box.left < word.box.right <= page.size.width
            assert word.confidence is None or 0 <= word.confidence <= 1
