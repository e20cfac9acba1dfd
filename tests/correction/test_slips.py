import pytest
from hypothesis import given

from nepreader.correction.slips import changed_letters, slips_between
from strategies import texts


@pytest.mark.parametrize(
    ("meant", "printed", "expected"),
    [
        ("ฝ่าย", "ฝาย", [("่", "")]),
        ("เชื้อเพลิง", "เชื้อเพสิง", [("ล", "ส")]),
        ("แมว", "แมวว", [("", "ว")]),
        ("แมว", "แมว", []),
    ],
)
def test_slips_are_the_letters_in_which_words_differ(meant, printed, expected):
    assert slips_between(meant, printed) == expected


@pytest.mark.parametrize(
    ("meant", "printed", "expected"),
    [
        ("😀ฝ่าย", "😀ฝาย", ["ฝ่"]),
        ("เพลิง", "เพสิง", ["ลิ"]),
        ("แมว", "แมวว", ["ว"]),
        ("", "ก", []),
    ],
)
def test_changed_letters_are_whole_characters(meant, printed, expected):
    assert [span.of(meant) for span in changed_letters(meant, printed)] == expected


@given(texts, texts)
def test_changed_letters_stand_in_order_and_apart(meant, printed):
    reached = -1
    for span in changed_letters(meant, printed):
        assert reached < span.start <= span.end <= len(meant)
        reached = span.end
