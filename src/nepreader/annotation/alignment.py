"""Where a span of one version of a text stands in another version."""

from array import array
from typing import NamedTuple

from nepreader.annotation.edges import GONE, drawn_together
from nepreader.annotation.matching import Block, matching_blocks
from nepreader.text import Span
from nepreader.text.folding import NO_WIDTH, fold

LEAST_KEPT = 0.6
"""The least share of a span's characters that must be found again; what is below is gone."""
MOST_GROWN = 1.7
"""The most a span may have grown; beyond, its ends were torn apart."""
_CHANGED_WEIGHT = 0.5
_SHORT = 5  # characters; so short a span is kept by its surroundings, too
_SURROUNDINGS = 8
_SOLID = 4  # characters; edit distance finds shorter runs in common between any two texts
_ABOUT = 40
_LEAST_SOLID = 0.2
_FEW = 10
_NEIGHBOURHOOD = 200
_LEAST_MOVED = 0.8
"""The share of what stands about a moved span that must have moved with it. A paragraph that was
deleted, and one much like it elsewhere, would else be taken for a move."""


class Mapped(NamedTuple):
    """A span in the new version, and how sure it is, from 0 to 1."""

    span: Span
    kept: float


class Alignment:
    """Maps spans from an old version to a new one, both in their own code points.

    The versions are compared folded, so that a change nobody sees (sara am, blanks, digits) is
    none.
    """

    def __init__(self, old: str, new: str) -> None:
        self.old_text, self._new_text = old, new
        self._old, self._new = fold(old), fold(new)
        self._old_length, self._new_length = len(old), len(new)
        size = len(self._old.text)
        self._places = array("i", [GONE]) * (size + 1)
        self._changed = bytearray(size + 1)
        self._moved = bytearray(size + 1)
        self._solid = bytearray(size + 1)
        # Strays and shorter blocks first: a longer one, of text that had moved, overrules them.
        for block in sorted(matching_blocks(self._old.text, self._new.text), key=_weight):
            self._place(block)
        self._origins: array[int] | None = None

    def map_span(self, span: Span) -> Mapped | None:
        """Where `span` went; None where too little of it is left."""
        start, end = self._folded_span(span)
        if start == end:
            return self._map_caret(span.start, start)
        places = drawn_together(
            self._places[start:end].tolist(), self._old.text[start:end], self._new.text
        )
        found = [place for place in places if place != GONE]
        if not found or not self._moved_together(start, end) or self._is_chance(start, end):
            return None
        share = self._share(start, places)
        low, high = found[0], found[-1] + 1
        kept = share if share >= LEAST_KEPT else self._kept_by_surroundings(start, end, share)
        if kept < LEAST_KEPT or high - low > MOST_GROWN * (end - start) + 4:
            return None
        return Mapped(self._without_added_joiners(span, self._new.original_span(low, high)), kept)

    def _without_added_joiners(self, old: Span, new: Span) -> Span:
        """Without marks of no width that now stand at the end, and did not."""
        if old.of(self.old_text)[-1] in NO_WIDTH:
            return new
        words = new.of(self._new_text)
        return Span(new.start, new.end - len(words) + len(words.rstrip(NO_WIDTH)))

    def is_of_others(self, span: Span, old: Span) -> bool:
        """Whether most of `span` of the new version came from elsewhere than `old`."""
        start, end = self._new.folded_position(span.start), self._new.folded_position(span.end)
        mine = range(*self._folded_span(old))
        origins = self._origins_of_new()[start:end]
        others = sum(1 for origin in origins if origin != GONE and origin not in mine)
        return others * 2 > len(origins)

    def nearest(self, position: int) -> int:
        """About where a position of the old version lies in the new one."""
        mapped = self._map_caret(position, self._folded_span(Span(position, position))[0])
        return mapped.span.start if mapped else min(position, self._new_length)

    def _origins_of_new(self) -> "array[int]":
        if self._origins is None:
            self._origins = array("i", [GONE]) * (len(self._new.text) + 1)
            for at, place in enumerate(self._places):
                if place != GONE and self._solid[at]:
                    self._origins[place] = at
        return self._origins

    def _place(self, block: Block) -> None:
        stretch = slice(block.old, block.old + block.length)
        self._places[stretch] = array("i", range(block.new, block.new + block.length))
        self._changed[stretch] = bytes([block.changed]) * block.length
        self._moved[stretch] = bytes([block.moved]) * block.length
        solid = block.length >= _SOLID and not block.changed
        self._solid[stretch] = bytes([solid]) * block.length

    def _folded_span(self, span: Span) -> tuple[int, int]:
        folded = self._old
        start = folded.folded_position(span.start)
        at_end = span.end >= self._old_length
        end = len(folded.text) if at_end else folded.folded_position(span.end)
        return start, max(start, end)

    def _moved_together(self, start: int, end: int) -> bool:
        """Whether a span is in its order still, or left it with what stood about it."""
        if sum(self._moved[start:end]) * 2 <= end - start:
            return True
        around = range(
            max(0, start - _NEIGHBOURHOOD), min(len(self._old.text), end + _NEIGHBOURHOOD)
        )
        lost = [at for at in around if self._moved[at] or self._places[at] == GONE]
        same = sum(1 for at in lost if self._solid[at])
        return same >= _LEAST_MOVED * len(lost)

    def _is_chance(self, start: int, end: int) -> bool:
        """Whether hardly anything of what is found of the span and about it is in solid runs.

        Edit distance finds every other letter of a text in any other text as well. Where all about
        the span was deleted, there is nothing to judge by.
        """
        if sum(self._solid[start:end]) * 2 >= end - start:
            return False
        low, high = max(0, start - _ABOUT), min(len(self._old.text), end + _ABOUT)
        about = [at for at in range(low, high) if self._places[at] != GONE]
        outside = sum(1 for at in about if not start <= at < end)
        solid = sum(self._solid[at] for at in about)
        return outside > _FEW and solid < _LEAST_SOLID * len(about)

    def _share(self, start: int, places: list[int]) -> float:
        """How much of a span is found again; a changed character counts half."""
        score = 0.0
        for offset, place in enumerate(places):
            if place != GONE:
                same = self._old.text[start + offset] == self._new.text[place]
                score += 1.0 if same else _CHANGED_WEIGHT
        return score / len(places)

    def _kept_by_surroundings(self, start: int, end: int, share: float) -> float:
        """A short span of which one letter changed is sure if all around it is as it was."""
        if end - start > _SHORT or share < _CHANGED_WEIGHT:
            return share
        around = (*range(start - _SURROUNDINGS, start), *range(end, end + _SURROUNDINGS))
        inside = [i for i in around if 0 <= i < len(self._old.text)]
        same = [self._places[i] != GONE and not self._changed[i] for i in inside]
        return LEAST_KEPT if inside and all(same) else share

    def _map_caret(self, position: int, folded: int) -> Mapped | None:
        """A position stays before the character it stood before, or after the one it followed."""
        if position >= self._old_length:
            return Mapped(Span(self._new_length, self._new_length), 1.0)
        if self._is_chance(folded, folded + 1):
            return None
        for distance in range(_SURROUNDINGS * 4):
            after, before = folded + distance, folded - 1 - distance
            if after < len(self._old.text) and self._places[after] != GONE:
                at = self._new.original(self._places[after])
                sure = not distance and not self._changed[after]
                return Mapped(Span(at, at), 1.0 if sure else LEAST_KEPT)
            if before >= 0 and self._places[before] != GONE:
                place = self._places[before]
                at = self._new.original_span(place, place + 1).end
                return Mapped(Span(at, at), LEAST_KEPT)
        return None


def _weight(block: Block) -> tuple[bool, int]:
    return not block.stray, block.length
