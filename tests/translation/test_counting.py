import pytest

from nepreader.text import Span
from nepreader.translation import Counts, Passage, Progress, Segment, count_words, progress_of
from nepreader.translation.counting import measured


@pytest.mark.parametrize(
    ("text", "words", "characters", "without_blanks"),
    [
        ("", 0, 0, 0),
        ("Don't panic, 1,200 men of the NEP-era.", 7, 38, 32),
        ("one\r\ntwo", 2, 6, 6),
        ("😀", 0, 1, 1),
    ],
)
def test_words_and_characters_are_counted(text, words, characters, without_blanks):
    assert count_words(text) == Counts(words, characters, without_blanks)


def test_counts_add_up():
    assert count_words("a b").plus(measured("แมว ดำ", 2)) == Counts(4, 9, 7)


def test_progress_counts_passages():
    passages = [Passage(Segment(Span(0, 1), 0))] * 3

    assert progress_of(passages) == Progress(untranslated=3)
    assert Progress(1, 1, 1, 1).confirmed == 0.5
    assert Progress().confirmed == 0
