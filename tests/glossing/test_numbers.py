import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.glossing.numbers import arabic, has_thai_digits, number_in_words


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("ยี่สิบเอ็ด", 21), ("สิบ", 10), ("สิบเอ็ด", 11), ("ร้อย", 100), ("สองพันสี่ร้อยเจ็ดสิบห้า", 2475),
        ("หนึ่งล้านสองแสน", 1_200_000), ("สิบล้าน", 10_000_000), ("ศูนย์", 0), ("สองล้านล้าน", 2_000_000_000_000),
    ],
)  # fmt: skip
def test_numerals_have_a_value(word, value):
    assert number_in_words(word) == value


@pytest.mark.parametrize("word", ["", "แมว", "สามเณร", "ร้อยเอก", "สิบโท"])
def test_other_words_have_none(word):
    assert number_in_words(word) is None


@given(st.text(max_size=30))
def test_any_text_is_read_as_a_number_or_not(text):
    assert number_in_words(text) is None or number_in_words(text) >= 0
    assert has_thai_digits(text) == any(char in "๐๑๒๓๔๕๖๗๘๙" for char in text)
    assert not has_thai_digits(arabic(text))


def test_digits_are_translated():
    assert arabic("พ.ศ. ๒๔๗๕") == "พ.ศ. 2475"
