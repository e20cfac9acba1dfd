"""Re-cuts: where a person says what the words are."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from nepreader.language.phrases import PhraseMatcher, is_edge
from nepreader.text import Span


class Recut(NamedTuple):
    """The words that a stretch is cut into: one piece for a merge, several for a split."""

    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """The stretch."""
        return "".join(self.pieces)


def may_be_cut_into(word: str, pieces: Sequence[str]) -> bool:
    """Whether `pieces`, two or more, make up `word` and take no syllable's letters apart."""
    if "".join(pieces) != word or len(pieces) < 2 or not all(pieces):
        return False
    cuts = accumulate(map(len, pieces[:-1]))
    return all(is_edge(word, cut) for cut in cuts)


class PlacedRecut(NamedTuple):
    """A re-cut of one place, in code points of the text that is cut."""

    start: int
    recut: Recut

    @property
    def span(self) -> Span:
        """The stretch it rules."""
        return Span(self.start, self.start + len(self.recut.text))


class RecutRules:
    """Re-cuts that hold everywhere in a text; of two for the same words the later one rules."""

    def __init__(self, recuts: Iterable[Recut] = ()) -> None:
        self._recuts = {recut.text: recut for recut in recuts}
        self.recuts = frozenset(self._recuts.values())
        self._matcher = PhraseMatcher(self._recuts)

    def __bool__(self) -> bool:
        return bool(self._recuts)

    def find(self, text: str) -> list[PlacedRecut]:
        """Every place in `text` that a rule applies to, longest first, not overlapping."""
        return [
            PlacedRecut(match.start, self._recuts[match.phrase])
            for match in self._matcher.find_longest(text)
        ]
