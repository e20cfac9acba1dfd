from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import PageWordsError
from nepreader.scans.hocr import parse_hocr
from nepreader.scans.model import Box, Size, WordBox
from scan_samples import hocr

PATH = Path("หน้า.hocr")


def test_pages_and_words_come_in_order_with_boxes_and_confidence():
    data = hocr([(10, 20, 60, 40, 96, "ชาวนา"), (70, 20, 90, 40, 31.5, "ข้าว")], [])
    first, second = parse_hocr(data, PATH)

    assert (first.number, first.size, second.number) == (1, Size(600, 800), 2)
    assert first.words == (
        WordBox("ชาวนา", Box(10, 20, 60, 40), 0.96),
        WordBox("ข้าว", Box(70, 20, 90, 40), 0.315),
    )


def test_what_forgiving_browsers_read_is_read():
    data = (
        "<html><body><div class='a ocr_page' title='bbox 0 0 100 50'>"
        "<span class=ocrx_word title='x_wconf 150; bbox 1 2 30 40'>ข&amp;า<br></span>&nbsp;"
    ).encode()
    (page,) = parse_hocr(data, PATH)

    assert page.words == (WordBox("ข&า", Box(1, 2, 30, 40), 1.0),)


def test_boxes_are_kept_on_the_page_and_words_without_any_are_passed_over():
    words = [
        (-5, -5, 20, 20, 90, "ก"),
        (590, 0, 700, 20, 90, "ข"),
        (900, 0, 950, 9, 90, "ค"),
        ("x", 0, 1, 1, 9, "ง"),
    ]
    (page,) = parse_hocr(hocr(words), PATH)

    assert [(w.text, w.box) for w in page.words] == [
        ("ก", Box(0, 0, 20, 20)),
        ("ข", Box(590, 0, 600, 20)),
    ]


def test_a_word_whose_machine_says_nothing_of_it_has_no_confidence():
    data = hocr([(1, 1, 5, 5, "", "ก")])

    assert parse_hocr(data, PATH)[0].words[0].confidence is None


@pytest.mark.parametrize("data", [b"", b"ab", b"<html><body/></html>", hocr()])
def test_what_is_no_hocr_says_so(data):
    with pytest.raises(PageWordsError) as raised:
        parse_hocr(data, PATH)
    assert raised.value.path == PATH


def test_a_page_without_size_is_told_with_its_line():
    with pytest.raises(PageWordsError) as raised:
        parse_hocr(b"<html>\n\n<div class='ocr_page' title='x'/></html>", PATH)
    assert raised.value.line == 3


def test_entities_of_strangers_are_not_read(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("รหัส", encoding="utf-8")
    data = (
        f"<!DOCTYPE html [<!ENTITY a SYSTEM '{secret.as_uri()}'><!ENTITY b 'bbbb'>]>"
        "<html><div class='ocr_page' title='bbox 0 0 9 9'>"
        "<span class='ocrx_word' title='bbox 0 0 9 9'>ก&a;&b;</span></div></html>"
    ).encode()

    assert "รหัส" not in "".join(word.text for page in parse_hocr(data, PATH) for word in page.words)


_words = st.tuples(*[st.integers(-9, 999) for _ in range(5)], st.text("ก้ำ<&😀 ", max_size=4))


@given(
    st.binary(max_size=200)
    | st.lists(st.lists(_words, max_size=4), max_size=3).map(lambda p: hocr(*p)),
    st.data(),
)
def test_any_bytes_are_parsed_or_refused(data, draw):
    cut = draw.draw(st.integers(0, len(data)))
    try:
        pages = parse_hocr(data[:cut] + data[cut + draw.draw(st.integers(0, 3)) :], PATH)
    except PageWordsError:
        return
    for page in pages:
        for word in page.words:
            assert 0 <= word.box.left < word.box.right <= page.size.width
            assert 0 <= word.box.top < word.box.bottom <= page.size.height
            assert word.confidence is None or 0 <= word.confidence <= 1
