import pytest
from hypothesis import given

from nepreader.text import Span
from nepreader.vocabulary import Edit, Meeting, VocabularyChange, WordRecord, word_key
from strategies import any_text


@pytest.mark.parametrize(
    ("one", "other"), [("เเมว", "แมว"), ("นํ้า", "น้ำ"), ("แม\u200bว", "แมว"), (" แมว", "แมว")]
)
def test_spellings_that_look_alike_are_one_word(one, other):
    assert word_key(one) == word_key(other)


def test_words_that_differ_in_a_tone_are_two():
    assert word_key("ปา") != word_key("ป่า")


@given(any_text)
def test_a_key_is_its_own_key_and_has_one_line(text):
    key = word_key(text)

    assert word_key(key) == key
    assert "\n" not in key


def test_half_a_surrogate_pair_becomes_a_question_mark():
    assert word_key("ก\ud83dข") == "ก?ข"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 9)])
def test_a_meeting_is_in_its_sentence(start, end):
    with pytest.raises(ValueError, match="no place"):
        Meeting("😀แมวดำ", start, end)


def test_positions_are_code_points():
    meeting = Meeting("😀แมวดำ", 1, 4)

    assert meeting.span == Span(1, 4)
    assert meeting.span.of(meeting.sentence) == "แมว"


def test_an_inverse_turns_every_edit_around():
    change = VocabularyChange((Edit(None, WordRecord("ก")), Edit(WordRecord("ข"), None)))

    assert change.words == change.inverse().words == ("ก", "ข")
    assert change.inverse().inverse() == change
    assert change.inverse().edits[0] == Edit(WordRecord("ก"), None)
    assert not VocabularyChange()


def test_an_edit_of_no_word_is_none():
    with pytest.raises(ValueError, match="no word"):
        _ = Edit(None, None).word
