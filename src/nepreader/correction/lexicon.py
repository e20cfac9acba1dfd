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
    COSTS,
    LETTERS,
    SHORTENED,
    WORDS,
    compile_lexicon,
)
from nepreader.correction.skeletons import shortened, skeleton
from nepreader.locations import RESOURCES, cache_folder

COMPILED = RESOURCES / "lexicon"
_LONGEST = 24  # code points of a word
_UNSEEN = 9.0  # the cost of a letter that never follows the two before it


class Known(NamedTuple):
    """A word and its cost: the negative logarithm of its probability, in nats."""

    word: str
    cost: float


class SlipLexicon:
    """A large lexicon that lies on the disk, and the words of one document on top."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds what `compile_lexicon` wrote."""
        self._words = marisa_trie.Trie().mmap(str(folder / WORDS))
        self._costs = array("f")
        self._costs.frombytes((folder / COSTS).read_bytes())
        self._bones = marisa_trie.RecordTrie("<I").mmap(str(folder / BONES))
        self._shortened = marisa_trie.BytesTrie().mmap(str(folder / SHORTENED))
        letters = marisa_trie.RecordTrie("<f").mmap(str(folder / LETTERS))
        self._letters = {key: value[0] for key, value in letters.items()}
        self._added: dict[str, float] = {}
        self._added_trie = marisa_trie.Trie()
        self._added_bones: dict[str, list[str]] = {}
        self.prefixes = lru_cache(maxsize=50_000)(self._prefixes)

    def add(self, words: Iterable[Known]) -> None:
        """Take in words of the document; one that is there becomes no less likely."""
        for word, cost in words:
            known = self.cost(word)
            if known is None or cost < known:
                self._added[word] = cost
        self._added_trie = marisa_trie.Trie(self._added)
        self._added_bones = {}
        for word in self._added:
            bones = skeleton(word)
            for key in (bones, *shortened(bones)):
                self._added_bones.setdefault(key, []).append(word)
        self.prefixes.cache_clear()

    def cost(self, word: str) -> float | None:
        """The cost of a word; None where it is none."""
        if word in self._added:
            return self._added[word]
        number = self._words.get(word)
        return None if number is None else self._costs[number]

    def letter_cost(self, text: str, at: int) -> float:
        """The cost of a letter of an unknown word after the two before it."""
        start = text[max(0, at - 2) : at + 1]
        return float(self._letters.get("^" * (3 - len(start)) + start, _UNSEEN))

    def like(self, printed: str) -> Iterator[Known]:
        """The words whose skeleton is that of `printed`, but for one letter lost or added."""
        bones = skeleton(printed)
        near = [bones, *(sorted(shortened(bones)) if len(bones) > 1 else ())]
        far = [key.decode() for key in self._shortened.get(bones, ())]
        seen = {printed}
        for key in dict.fromkeys(near + far):
            for (number,) in self._bones.get(key, ()):
                word = self._words.restore_key(number)
                if word not in seen:
                    seen.add(word)
                    yield Known(word, self._added.get(word, self._costs[number]))
        for key in near:
            for word in self._added_bones.get(key, ()):
                if word not in seen:
                    seen.add(word)
                    yield Known(word, self._added[word])

    def _prefixes(self, text: str) -> tuple[tuple[int, float], ...]:
        """(length, cost) of each word that `text` begins with; `text` is at most as long as one."""
        found = {len(word): self._costs[self._words[word]] for word in self._words.prefixes(text)}
        if self._added:
            found |= {len(word): self._added[word] for word in self._added_trie.prefixes(text)}
        return tuple(found.items())

    def prefixes_at(self, text: str, at: int) -> tuple[tuple[int, float], ...]:
        """(length, cost) of each word that starts at a place of a text."""
        return self.prefixes(text[at : at + _LONGEST])


def cost_of(count: float, of: float) -> float:
    """The cost of what stands `count` times in a text of `of` words."""
    return -math.log(count / of)


def load_lexicon() -> SlipLexicon:
    """The lexicon, mapped into memory; made in the cache where the build did not make it."""
    if (COMPILED / LETTERS).exists():
        return SlipLexicon(COMPILED)
    from nepreader.language.headwords import corpus_file

    folder = cache_folder() / "slips-1"
    if not (folder / LETTERS).exists():
        compile_lexicon(corpus_file("tnc_freq.txt").parent, folder)
    return SlipLexicon(folder)
