import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.language import Token, TokenKind
from nepreader.language.token import kind_of
from nepreader.vocabulary import WordStatus, coverage, word_key
from nepreader.vocabulary.coverage import Tally
from strategies import THAI_WORDS


def tokens(*texts: str):
    at = 0
    for text in texts:
        yield Token(at, at + len(text), text, kind_of(text))
        at += len(text)


def test_running_words_and_unique_ones_are_counted_by_status():
    statuses = {"แมว": WordStatus.KNOWN, "ดำ": WordStatus.LEARNING, "สมศรี": WordStatus.IGNORED}
    found = coverage(tokens("😀", "แมว", "ดำ", " ", "แมว", "กิน", "สมศรี"), statuses)

    assert found.running == Tally(new=1, learning=1, known=2, ignored=1)
    assert found.unique == Tally(new=1, learning=1, known=1, ignored=1)
    assert found.known_share == pytest.approx(2 / 4)


def test_numbers_signs_and_latin_do_not_count():
    found = coverage(tokens("1921", "๑๒", "LEF", "(", "ๆ", "\n", "😀", "แมว"), {})

    assert found.running.total == found.unique.total == 1


def test_spellings_that_look_alike_are_one_word():
    found = coverage(tokens("แมว", "เเมว"), {"แมว": WordStatus.KNOWN})

    assert (found.running.known, found.unique.known) == (2, 1)


def test_a_text_without_words_is_all_known():
    assert coverage(tokens("1921", " "), {}).known_share == 1


@given(st.lists(st.sampled_from((*THAI_WORDS, " ", "12", "LEF"))), st.data())
def test_no_word_is_counted_twice_or_left_out(texts, data):
    keys = list(map(word_key, THAI_WORDS))
    statuses = data.draw(st.dictionaries(st.sampled_from(keys), st.sampled_from(WordStatus)))
    words = [t for t in texts if kind_of(t) is TokenKind.WORD]
    found = coverage(tokens(*texts), statuses)

    assert found.running.total == len(words)
    assert found.unique.total == len(set(map(word_key, words)))
    assert 0 <= found.known_share <= 1
