"""The words of a text as a list that can be sorted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nepreader.language import Token, collation_key
from nepreader.vocabulary.counting import Occurring, count_words
from nepreader.vocabulary.model import WordStatus


@dataclass(frozen=True, slots=True)
class ListedWord:
    """A word of a text.

    Attributes:
        count: how often it occurs.
        first: where it stands first, in code points.
        rank: its place among the words of Thai by frequency, from 1; None for a rare one.
    """

    word: str
    count: int
    first: int
    status: WordStatus
    rank: int | None


class WordOrder(StrEnum):
    """What a list of words is sorted by."""

    COUNT = "count"  # the most frequent in the text first
    PLACE = "place"
    STATUS = "status"  # learning, new, known, ignored
    RANK = "rank"  # the most frequent in Thai first
    WORD = "word"


def word_list(
    tokens: Iterable[Token],
    statuses: Mapping[str, WordStatus],
    ranks: Mapping[str, int] | None = None,
) -> list[ListedWord]:
    """The Thai words of a text, each once, in the order in which they stand first.

    Args:
        tokens: the text's.
        statuses: by key; a word that is not there is new.
        ranks: of words by frequency, as `frequency_ranks()`.
    """
    return listed(count_words(tokens), statuses, ranks or {})


def listed(
    counts: Mapping[str, Occurring], statuses: Mapping[str, WordStatus], ranks: Mapping[str, int]
) -> list[ListedWord]:
    """The same of words that were counted already (`count_words`)."""
    found = [
        ListedWord(
            word,
            occurring.count,
            occurring.first,
            statuses.get(word, WordStatus.NEW),
            ranks.get(word),
        )
        for word, occurring in counts.items()
    ]
    return in_order(found, WordOrder.PLACE)


def in_order(words: Iterable[ListedWord], order: WordOrder) -> list[ListedWord]:
    """Sort a list; what is equal stays in the order of the text."""
    return sorted(words, key=_KEYS[order])


_STATUSES = (WordStatus.LEARNING, WordStatus.NEW, WordStatus.KNOWN, WordStatus.IGNORED)
_RARE = 1 << 62

_KEYS: dict[WordOrder, Callable[[ListedWord], Any]] = {
    WordOrder.COUNT: lambda word: (-word.count, word.first),
    WordOrder.PLACE: lambda word: word.first,
    WordOrder.STATUS: lambda word: (_STATUSES.index(word.status), word.first),
    WordOrder.RANK: lambda word: (word.rank or _RARE, word.first),
    WordOrder.WORD: lambda word: (collation_key(word.word), word.first),
}
