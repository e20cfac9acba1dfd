import pytest
from hypothesis import given

from nepreader.text import Span
from nepreader.text.folding import fold
from nepreader.text.search import find
from strategies import thai_text

TEXT = "😀 เลนินกล่าวว่า เลนินและเลนีนกับ LENIN lenin เลนนิน นํ้าและน้ำ"


def words(query: str, *, tolerant: bool = False) -> list[str]:
    return [span.of(TEXT) for span in find(TEXT, fold(TEXT), query, tolerant=tolerant)]


def test_every_place_is_found_in_order():
    assert find("กขก", fold("กขก"), "ก") == [Span(0, 1), Span(2, 3)]


def test_latin_is_found_in_any_case_and_thai_however_it_was_typed():
    assert words("Lenin") == ["LENIN", "lenin"]
    assert words("น้ำ") == ["นํ้า", "น้ำ"]


def test_one_slip_in_five_characters_is_tolerated_when_wanted():
    assert words("เลนิน") == ["เลนิน", "เลนิน"]
    found = words("เลนิน", tolerant=True)

    assert found == ["เลนิน", "เลนิน", "เลนีน", "เลนนิน"]


@pytest.mark.parametrize("query", ["", "   ", "\u200b"])
def test_nothing_is_sought_nothing_found(query):
    assert words(query) == []


@given(thai_text)
def test_matches_do_not_overlap_and_begin_and_end_with_whole_characters(text):
    found = find(text, fold(text), "ที่", tolerant=True)

    for before, after in zip(found, found[1:], strict=False):
        assert before.end <= after.start
