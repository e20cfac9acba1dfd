"""What words there are, how likely each is, and which look like a printed stretch."""

import math
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import marisa_trie

from nepreader.correction.compiling import (
    BONES,
    BY_BONES,
    COSTS,
    LETTERS,
    LONGER,
    LONGER_STARTS,
    SHORTENED,
    STARTS,
    WORDS,
    compile_lexicon,
)
from nepreader.correction.skeletons import shortened
from nepreader.locations import RESOURCES, cache_folder

COMPILED = RESOURCES / "lexicon"
LONGEST = 24
"""Code points of the longest word that is looked for."""
_WORDS_KEPT, _PREFIXES_KEPT = 30_000, 30_000
_NONE = array("I")
_LONGEST_SHORTENED = 13  # letters of a skeleton that lacks one
_DEAREST, _DEAREST_FAR = 19.0, 13.5  # costs: of rarer words, no slip is believed
_UNSEEN = 9.0  # the cost of a letter that never follows the two before it


class Known(NamedTuple):
    """A word and its cost: the negative logarithm of its probability, in nats."""

    word: str
    cost: float


class SlipLexicon:
    """A large lexicon that lies on the disk; texts do not change it."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds what `compile_lexicon` wrote."""
        self._words = marisa_trie.Trie().mmap(str(folder / WORDS))
        self._costs = array("f")
        self._costs.frombytes((folder / COSTS).read_bytes())
        bones = marisa_trie.Trie().mmap(str(folder / BONES))
        self._bones: dict[str, int] = dict(bones.items())
        self._starts = _numbers(folder / STARTS)
        self._by_bones = _numbers(folder / BY_BONES)
        self._shortened = marisa_trie.Trie().mmap(str(folder / SHORTENED))
        self._longer_starts = _numbers(folder / LONGER_STARTS)
        self._longer = _numbers(folder / LONGER)
        letters = marisa_trie.RecordTrie("<f").mmap(str(folder / LETTERS))
        self._letters: dict[str, float] = {key: value[0] for key, value in letters.items()}
        self._word = lru_cache(maxsize=_WORDS_KEPT)(self._words.restore_key)
        self._prefixes = lru_cache(maxsize=_PREFIXES_KEPT)(self._prefixes_of)

    def cost(self, word: str) -> float | None:
        """The cost of a word; None where it is none."""
        number = self._words.get(word)
        return None if number is None else self._costs[number]

    def letter_cost(self, text: str, at: int) -> float:
        """The cost of a letter of an unknown word after the two before it."""
        start = text[max(0, at - 2) : at + 1]
        return self._letters.get("^" * (3 - len(start)) + start, _UNSEEN)

    def prefixes_at(self, text: str, at: int) -> tuple[tuple[int, float], ...]:
        """(length, cost) of each word that starts at a place of a text."""
        return self._prefixes(text[at : at + LONGEST])

    def _prefixes_of(self, text: str) -> tuple[tuple[int, float], ...]:
        return tuple(
            (len(word), self._costs[self._words[word]]) for word in self._words.prefixes(text)
        )

    def near(self, bones: str, most: float) -> Iterator[Known]:
        """The words of a skeleton, but for one letter lost or added, that cost `most` at most.

        The likeliest come first.
        """
        known = self._bones
        found = (
            {known[key] for key in shortened(bones) if key in known} if len(bones) > 1 else set()
        )
        if bones in known:
            found.add(known[bones])
        found.update(self._longer_than(bones))
        return self._of_skeletons(found, min(most, _DEAREST))

    def far(self, bones: str, most: float) -> Iterator[Known]:
        """The words of a skeleton but for one letter that another stands for; likeliest first."""
        found: set[int] = set()
        if len(bones) <= _LONGEST_SHORTENED + 1:
            for short in shortened(bones):
                found.update(self._longer_than(short))
            found.discard(self._bones.get(bones, -1))
        return self._of_skeletons(found, min(most, _DEAREST_FAR))

    def _longer_than(self, bones: str) -> "array[int]":
        """The numbers of the skeletons that lack one letter to be this one."""
        at = self._shortened.get(bones)
        if at is None:
            return _NONE
        return self._longer[self._longer_starts[at] : self._longer_starts[at + 1]]

    def _of_skeletons(self, skeletons: Iterable[int], most: float) -> Iterator[Known]:
        costs, starts, by_bones = self._costs, self._starts, self._by_bones
        found: list[tuple[float, int]] = []
        for at in skeletons:
            for number in by_bones[starts[at] : starts[at + 1]]:  # the likeliest first
                cost = costs[number]
                if cost > most:
                    break
                found.append((cost, number))
        found.sort()
        return (Known(self._word(number), cost) for cost, number in found)


def _numbers(path: Path) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(path.read_bytes())
    return numbers


def cost_of(count: float, of: float) -> float:
    """The cost of what stands `count` times in a text of `of` words."""
    return -math.log(count / of)


def load_lexicon() -> SlipLexicon:
    """The lexicon, mapped into memory; made in the cache where the build did not make it."""
    if (COMPILED / LONGER_STARTS).exists():
        return SlipLexicon(COMPILED)
    from nepreader.language.headwords import corpus_file

    folder = cache_folder() / "slips-3"
    if not (folder / LONGER_STARTS).exists():
        compile_lexicon(corpus_file("tnc_freq.txt").parent, folder)
    return SlipLexicon(folder)
