"""How long the passages of a text are, in both languages."""

from collections.abc import Iterable
from functools import lru_cache

from nepreader.language import TokenKind, WordCutter
from nepreader.text import Reading
from nepreader.translation import Counts, Passage, count_words
from nepreader.translation.counting import measured

_count_words = lru_cache(1 << 14)(count_words)  # of passages most stay as they are
_WORDS = (TokenKind.WORD, TokenKind.NUMBER, TokenKind.LATIN)


def source_counts(reading: Reading, passages: Iterable[Passage], cutter: WordCutter) -> Counts:
    """The size of the Thai; words are those that the reader sees."""
    total = Counts()
    for passage in passages:
        words = passage.span_in(reading).of(reading.text)
        count = sum(token.kind in _WORDS for token in cutter.cut(words))
        total = total.plus(measured(words, count))
    return total


def target_counts(passages: Iterable[Passage]) -> Counts:
    """The size of the translations that hold."""
    total = Counts()
    for passage in passages:
        total = total.plus(_count_words(passage.text))
    return total
