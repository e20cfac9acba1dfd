"""The words of one document on top of the large lexicon, which stays as it is."""

from collections.abc import Iterator, Mapping

import marisa_trie

from nepreader.correction.lexicon import LONGEST, Known, SlipLexicon
from nepreader.correction.skeletons import shortened, skeleton


class DocumentLexicon:
    """What `SlipLexicon` offers, with some words more."""

    def __init__(self, base: SlipLexicon, added: Mapping[str, float]) -> None:
        """`added` are words with their costs in nats; none becomes dearer than in `base`."""
        self._base = base
        self.added: dict[str, float] = {}
        for word, cost in added.items():
            known = base.cost(word)
            if known is None or cost < known:
                self.added[word] = cost
        self._trie = marisa_trie.Trie(self.added)
        self._like: dict[str, list[Known]] = {}
        for word, cost in self.added.items():
            bones = skeleton(word)
            for key in {bones, *shortened(bones)}:
                self._like.setdefault(key, []).append(Known(word, cost))
        self.letter_cost = base.letter_cost

    def cost(self, word: str) -> float | None:
        """The cost of a word; None where it is none."""
        return self.added.get(word) or self._base.cost(word)

    def prefixes_at(self, text: str, at: int) -> tuple[tuple[int, float], ...]:
        """(length, cost) of each word that starts at a place of a text."""
        found = self._base.prefixes_at(text, at)
        if not self.added:
            return found
        more = self._trie.prefixes(text[at : at + LONGEST])
        return (*found, *((len(word), self.added[word]) for word in more)) if more else found

    def added_like(self, bones: str) -> list[Known]:
        """The added words of a skeleton, but for one letter lost, added or replaced."""
        if not self.added:
            return []
        if len(bones) < 2:
            return self._like.get(bones, [])
        keys = self._like.keys() & shortened(bones)
        if bones in self._like:
            keys.add(bones)
        return sorted({known for key in keys for known in self._like[key]}) if keys else []

    def near(self, bones: str, most: float) -> Iterator[Known]:
        """The words of a skeleton in the large lexicon that cost `most` at most."""
        return self._base.near(bones, most)

    def far(self, bones: str, most: float) -> Iterator[Known]:
        """Its words of a skeleton but for one letter that another stands for."""
        return self._base.far(bones, most)
