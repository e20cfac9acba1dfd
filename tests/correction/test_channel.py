import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.correction.channel import NO_WAY, channel_cost

words = st.text("กขคดตนมรสาิี่้เแ", max_size=8)


@given(words)
def test_what_is_printed_right_costs_nothing(word):
    assert channel_cost(word, word, 1.0) == 0


@pytest.mark.parametrize(
    ("likelier", "less_likely"),
    [
        (("ที่", "ที"), ("ที่", "ที่ก")),  # a lost mark, an added letter
        (("ชาว", "ซาว"), ("ชาว", "กาว")),  # a look-alike, another letter
        (("ข้าว", "ขัาว"), ("ข้าว", "ขนาว")),  # a mark for a mark, a letter for a mark
        (("กลม", "กมล"), ("กลม", "กพธ")),  # swapped, both misread
    ],
)
def test_slips_that_machines_make_cost_less(likelier, less_likely):
    assert channel_cost(*likelier, 40) < channel_cost(*less_likely, 40)


@given(words, words, st.floats(0, 40))
def test_a_limit_changes_nothing_below_it(true, printed, limit):
    whole = channel_cost(true, printed, 1000)

    assert channel_cost(true, printed, limit) == (whole if whole <= limit else NO_WAY)


def test_marks_that_tesseract_loses_most_cost_least():
    assert channel_cost("ที่", "ที", 40) < channel_cost("เก่ง", "เกง", 40)
    assert channel_cost("ดี", "ตี", 40) < channel_cost("ตี", "ดี", 40)  # so it was counted


def test_words_that_differ_in_most_letters_are_no_slips():
    assert channel_cost("ประเทศ", "มะพร้าว", 1000) == NO_WAY
    assert channel_cost("ไป", "มา", 1000) == NO_WAY


@pytest.mark.parametrize(("true", "printed"), [("น้ำ", "น้า"), ("คำ", "ค่า"), ("ว่า", "วำ")])
def test_a_ring_over_a_letter_is_taken_for_a_tone_mark_and_back(true, printed):
    assert channel_cost(true, printed, 40) < 5
    assert channel_cost("แกะดำขาว", "แกะด่าขาย", 40) > channel_cost("แกะดำขาว", "แกะด่าขาว", 40)
