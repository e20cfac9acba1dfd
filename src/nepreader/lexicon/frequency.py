"""How common a word is, by the counts of the Thai National Corpus that PyThaiNLP carries."""

from enum import IntEnum
from functools import cache
from pathlib import Path

import marisa_trie

from nepreader.language.headwords import corpus_file

_COUNTS = "tnc_freq.txt"


class Band(IntEnum):
    """How common a word is: one of the so many most frequent."""

    VERY_COMMON = 1000
    COMMON = 3000
    LESS_COMMON = 10_000
    RARE = 1_000_000


class Frequencies:
    """Ranks of words, the most frequent first.

    Beyond the ten thousand most frequent it is only known that a word was counted: ranks mean
    little there, and a trie of those words is small.
    """

    def __init__(self, words: list[str]) -> None:
        """`words` are in order, the most frequent first."""
        self._ranks = {word: rank for rank, word in enumerate(words[: Band.LESS_COMMON], start=1)}
        self._rare = marisa_trie.Trie(words[Band.LESS_COMMON :])

    def rank(self, word: str) -> int | None:
        """The rank from 1; None for a word that is not among the ten thousand."""
        return self._ranks.get(word)

    def band(self, word: str) -> Band | None:
        """How common a word is; None where nobody counted it."""
        rank = self._ranks.get(word)
        if rank is not None:
            return next(band for band in Band if rank <= band)
        return Band.RARE if word in self._rare else None


@cache
def load_frequencies(path: Path | None = None) -> Frequencies:
    """The counts of the Thai National Corpus (50,000 words; 40 ms)."""
    text = (path or corpus_file(_COUNTS)).read_text(encoding="utf-8")
    counts: list[tuple[int, str]] = []
    for line in text.splitlines():
        word, _, count = line.rpartition("\t")
        if word and count.isdecimal():
            counts.append((-int(count), word))
    counts.sort()
    return Frequencies([word for _, word in counts])
