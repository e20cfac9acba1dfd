import hashlib
import os

import pytest

from nepreader.errors import (
    SourceBomb,
    SourceDamaged,
    SourceEmpty,
    SourceForbidden,
    SourceFormatUnknown,
    SourceIsFolder,
    SourceMissing,
    SourceNotText,
    SourceTooLarge,
    SourceUndecodable,
    SourceUnreadable,
)
from nepreader.importing import read_source, source
from samples import PAGE, docx_bytes, epub_bytes, zip_bytes

THAI = "เลนิน 😀 กับนโยบายเศรษฐกิจใหม่\r\nย่อหน้าที่สอง\n"


def test_plain_text_is_read_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(THAI.encode())

    document = read_source(path)

    assert document.text == THAI
    assert (document.name, document.encoding, document.format) == ("a.txt", "utf-8", "text")
    assert document.text_digest == hashlib.sha256(THAI.encode()).hexdigest()


def test_an_encoding_may_be_chosen(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xa1\xa2")

    assert read_source(path, "cp874").text == "กข"
    assert read_source(path, "utf-8").replaced == 2


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE.encode()),
        ("a.txt", PAGE.encode()),
        ("a.htm", PAGE.replace("utf-8", "windows-874").encode("cp874")),
        ("a.xhtml", b"<?xml version='1.0' encoding='utf-8'?>" + PAGE.encode()),
        ("a.epub", epub_bytes(PAGE)),
        ("a.zip", epub_bytes(PAGE)),
    ],
)
def test_the_words_of_a_page_are_read(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)

    assert read_source(path).text == "บทที่ 1\n\nเลนินกล่าวว่า & “ดี”\nบรรทัดใหม่\n\nเซลล์"


def test_a_word_document_is_read_tables_and_all(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(docx_bytes(["ย่อหน้าแรก", "", "ย่อหน้าที่สอง"], cells=["ก", "ข"]))

    document = read_source(path)

    assert document.text == "ย่อหน้าแรก\n\nย่อหน้าที่สอง\n\nก\n\nข"
    assert document.format == "docx"


def test_pages_of_a_book_come_in_the_order_of_its_spine(tmp_path):
    path = tmp_path / "a.epub"
    path.write_bytes(epub_bytes("<p>หนึ่ง</p>", "<p>สอง</p>", spine=(1, 0)))

    assert read_source(path).text == "สอง\n\nหนึ่ง"


def test_what_cannot_be_opened_says_why(tmp_path):
    with pytest.raises(SourceMissing):
        read_source(tmp_path / "none")
    with pytest.raises(SourceIsFolder):
        read_source(tmp_path)
    with pytest.raises(SourceUnreadable):
        read_source(tmp_path / "a\0b")
    with pytest.raises(SourceUnreadable):
        read_source(tmp_path / ("x" * 5000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(SourceUnreadable):
        read_source(tmp_path / "pipe")


def test_a_file_without_permission_says_so(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("ก")

    def refuse(_self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    with pytest.raises(SourceForbidden):
        read_source(path)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", SourceEmpty),
        (b" \n\r\n ", SourceEmpty),
        ("\ufeff".encode(), SourceEmpty),
        (b"\x89PNG\r\n\x1a\n", SourceNotText),
        (bytes(range(256)) * 9, SourceNotText),
        (b"%PDF-1.7 ...", SourceFormatUnknown),
        (b"{\\rtf1", SourceFormatUnknown),
        (zip_bytes({"a.txt": b"x"}), SourceFormatUnknown),
        ("é à ü ".encode("latin-1") * 5, SourceUndecodable),
        (THAI.encode()[:40] + b"\xff" + THAI.encode()[40:] * 5, SourceUndecodable),
    ],
)
def test_what_is_no_text_is_refused(tmp_path, data, error):
    path = tmp_path / "a.bin"
    path.write_bytes(data)

    with pytest.raises(error) as caught:
        read_source(path)
    assert caught.value.path == path


@pytest.mark.parametrize("name", ["a.epub", "a.docx"])
@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 truncated",
        zip_bytes({"mimetype": b"application/epub+zip", "word/document.xml": b"<w"}),
        zip_bytes(
            {
                "META-INF/container.xml": b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
            }
        ),
    ],
)
def test_a_damaged_container_says_so(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(SourceDamaged):
        read_source(path)


def test_a_page_that_nests_too_deeply_is_not_read_in_part(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<html>" + "<div>" * 5000 + "ลึก" + "</div>" * 5000)

    with pytest.raises(SourceDamaged):
        read_source(path)


def test_scripts_styles_and_files_of_a_page_are_left_alone(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(
        "<html><script>x()</script><style>p{}</style><img src='file:///etc/passwd'><p>ดี</p>"
    )

    assert read_source(path).text == "ดี"


def test_a_bomb_is_not_unpacked(tmp_path, monkeypatch):
    from nepreader.importing import archive

    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 100_000)
    path = tmp_path / "a.docx"
    path.write_bytes(zip_bytes({"word/document.xml": b"0" * 200_000}))

    with pytest.raises(SourceBomb):
        read_source(path)


def test_a_container_of_too_many_members_is_a_bomb(tmp_path, monkeypatch):
    from nepreader.importing import archive

    monkeypatch.setattr(archive, "MAX_MEMBERS", 3)
    path = tmp_path / "a.epub"
    path.write_bytes(zip_bytes({f"{i}": b"" for i in range(9)}))

    with pytest.raises(SourceBomb):
        read_source(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "MAX_BYTES", 3)
    path = tmp_path / "a.txt"
    path.write_text("ยาว")

    with pytest.raises(SourceTooLarge) as caught:
        read_source(path)
    assert (caught.value.size, caught.value.limit) == (9, 3)
