"""Where the passages of a text begin and end: as people cut them, else by the sentence model."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from nepreader.language.sentences import sentences
from nepreader.text import Reading, Span


class Granularity(StrEnum):
    """What is one passage where nobody cut by hand."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Segment:
    """A passage to be translated as one.

    Attributes:
        span: in code points of the source, without blanks at its ends; never empty.
        paragraph: the number of its paragraph in the corrected text, blank ones not counted.
        is_pinned: whether a person or a translation holds its ends where they are.
    """

    span: Span
    paragraph: int
    is_pinned: bool = False


class Segmenter:
    """Cuts a text into passages; the sentences of a paragraph are looked for once."""

    def __init__(self, granularity: Granularity = Granularity.SENTENCE) -> None:
        self.granularity = granularity
        self._known: dict[str, list[Span]] = {}

    def segments(self, reading: Reading, pins: Iterable[Span] = ()) -> list[Segment]:
        """The passages of a text, in order; they tile it but for blanks.

        Args:
            reading: the text with its corrections, which can join what a page break tore apart.
            pins: passages that are held, in code points of the source; none overlaps another.
        """
        held = sorted(span for span in pins if span)
        tiles = list(self._tiles(reading, held))
        starts = [tile.span.start for tile in tiles]
        found = [
            Segment(
                span, tiles[max(0, bisect_right(starts, span.start) - 1)].paragraph, is_pinned=True
            )
            for span in held
            if tiles
        ]
        for tile in tiles:
            found += _rest(tile, held, reading.source)
        return sorted(found, key=lambda segment: segment.span)

    def _tiles(self, reading: Reading, pins: list[Span]) -> Iterator[Segment]:
        """The passages as they are without pins; what pins hold wholly is not cut."""
        known: dict[str, list[Span]] = {}
        number, reached = 0, 0
        for start, end in reading.paragraphs.bounds():
            paragraph = reading.text[start:end]
            if not paragraph.strip():
                continue
            whole = Span(0, len(paragraph))
            tile = Segment(reading.to_source(whole.shifted(start)), number)
            pieces = [whole]
            if any(_rest(tile, pins, reading.source)):
                pieces = self._known.get(paragraph) or self._cut(paragraph)
                known[paragraph] = pieces
            for piece in pieces:
                # A correction across an end is whole in both; it belongs to the first.
                place = reading.to_source(piece.shifted(start))
                span = trimmed(Span(max(reached, place.start), place.end), reading.source)
                if span:
                    reached = span.end
                    yield Segment(span, number)
            number += 1
        self._known = known

    def _cut(self, paragraph: str) -> list[Span]:
        if self.granularity is Granularity.PARAGRAPH:
            return [Span(0, len(paragraph))]
        return _with_words(sentences(paragraph), paragraph)


def _with_words(pieces: Iterable[Span], paragraph: str) -> list[Span]:
    """The pieces, one without a letter or digit joined to the next, at the end to the last."""
    found: list[Span] = []
    begun: int | None = None
    for piece in pieces:
        start = piece.start if begun is None else begun
        begun = None
        if any(char.isalnum() for char in piece.of(paragraph)):
            found.append(Span(start, piece.end))
        else:
            begun = start
    if begun is not None:
        start = found.pop().start if found else begun
        found.append(Span(start, len(paragraph)))
    return found


def trimmed(span: Span, text: str) -> Span:
    """A span without the blanks at its ends; empty where there is nothing else."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))


def without_overlaps(spans: Iterable[Span], taken: Iterable[Span] = ()) -> list[Span]:
    """Those of `spans`, given in order of authority, that overlap none before them or in `taken`.

    `taken` do not overlap each other.
    """
    kept = sorted(taken)
    chosen: list[Span] = []
    for span in spans:
        at = bisect_right(kept, span)
        beside = kept[max(0, at - 1) : at + 1]
        if span and not any(span.overlaps(other) for other in beside):
            kept.insert(at, span)
            chosen.append(span)
    return chosen


def _rest(tile: Segment, pins: list[Span], text: str) -> Iterator[Segment]:
    """What the pins leave of a tile."""
    at = tile.span.start
    first = bisect_right(pins, tile.span.start, key=lambda pin: pin.end)
    for index in range(first, len(pins)):
        pin = pins[index]
        if pin.start >= tile.span.end:
            break
        yield from _segment(Span(at, max(at, pin.start)), tile, text)
        at = max(at, pin.end)
    yield from _segment(Span(at, max(at, tile.span.end)), tile, text)


def _segment(span: Span, tile: Segment, text: str) -> Iterator[Segment]:
    if whole := trimmed(span, text):
        yield Segment(whole, tile.paragraph)
