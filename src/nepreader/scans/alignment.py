"""Where the words of the boxes stand in a text, which may have been edited since it was read.

Both sides are compared folded and without white space, letter by letter: machines put blanks
between Thai letters as they please. The alignment is that of annotations, whose time grows nearly
in line with the length.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from nepreader.scans.model import PlacedWord, ScannedPage, WordBox
from nepreader.text import Span
from nepreader.text.folding import Folded, fold

_LEAST_FOUND = 0.5  # of a word's letters
_MOST_GROWN = 2  # times its letters; beyond, its ends were torn apart
_NEAR = 12  # letters; what has no equal letter so near is chance


def word_spans(pages: Iterable[ScannedPage], text: str) -> list[list[Span | None]]:
    """Of each page, where each of its words stands in `text`; None for what is not found.

    All spans together rise and do not overlap.
    """
    from nepreader.annotation.matching import matching_blocks

    pages = list(pages)
    words = [word for page in pages for word in page.words]
    letters, bounds = _joined(words)
    target = _Letters.of(text)
    places = [-1] * len(letters)
    same = bytearray(len(letters))
    for block in matching_blocks(letters, target.letters):
        if not block.moved and not block.stray:
            stretch = slice(block.old, block.old + block.length)
            places[stretch] = range(block.new, block.new + block.length)
            same[stretch] = bytes([not block.changed]) * block.length
    spans = _spans(bounds, _Found(places, same), target)
    return [list(islice(spans, len(page.words))) for page in pages]


def placed(
    pages: Iterable[ScannedPage], spans: Iterable[Iterable[Span | None]]
) -> Iterator[PlacedWord]:
    """The words that have a span."""
    for page, of_page in zip(pages, spans, strict=True):
        for word, span in zip(page.words, of_page, strict=True):
            if span is not None:
                yield PlacedWord(span, page.number, word.box, word.confidence)


class _Letters(NamedTuple):
    """A text folded and without white space, and the way back."""

    letters: str
    origins: Sequence[int]
    folded: Folded

    @classmethod
    def of(cls, text: str) -> "_Letters":
        found = fold(text)
        origins = [at for at, letter in enumerate(found.text) if not letter.isspace()]
        return cls("".join(found.text.split()), origins, found)

    def span(self, first: int, last: int) -> Span:
        """From the first letter to the last one, in code points of the text."""
        return self.folded.original_span(self.origins[first], self.origins[last] + 1)


class _Found(NamedTuple):
    """Of each letter of the boxes: where it is in the text, or −1; whether it is the same there."""

    places: list[int]
    same: bytearray


def _joined(words: Sequence[WordBox]) -> tuple[str, list[int]]:
    """All words without white space, and where each begins in that; one bound more at the end."""
    pieces = ["".join(word.text.split()) for word in words]
    bounds = [0]
    # What folds across words, as sara am in two boxes, must fold as it does in the text.
    whole = fold("".join(pieces))
    at = 0
    for piece in pieces:
        at += len(piece)
        bounds.append(whole.folded_position(at))
    bounds[-1] = len(whole.text)
    return whole.text, bounds


def _spans(bounds: Sequence[int], found: _Found, target: _Letters) -> Iterator[Span | None]:
    for start, end in pairwise(bounds):
        places = [place for place in found.places[start:end] if place >= 0]
        kept = bool(places) and len(places) >= _LEAST_FOUND * (end - start)
        whole = kept and places[-1] - places[0] <= _MOST_GROWN * (end - start)
        if whole and any(found.same[max(0, start - _NEAR) : end + _NEAR]):
            yield target.span(places[0], places[-1])
        else:
            yield None
