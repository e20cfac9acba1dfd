"""How annotations look on the page."""

from collections.abc import Iterator

from nepreader.annotation import COLOURS, Annotation, Kind
from nepreader.text import Span
from nepreader.ui.reading.margin import MarginMark, Sign
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.workspace import OpenText

_MOST_LEVELS = 3


class AnnotationLayer:
    """Marks and signs of the annotations in sight, made when they are drawn."""

    def __init__(self, text: OpenText) -> None:
        self._text = text
        self._index = text.place_index

    def touching(self, span: Span) -> Iterator[Mark]:
        """Highlights as grounds with a line at the foot; where they overlap, lines lie apart."""
        ends: list[int] = []
        for place, annotation in self._index.touching(span):
            if mark := _mark(place, annotation):
                level = next((n for n, end in enumerate(ends) if end <= place.start), len(ends))
                ends[level : level + 1] = [place.end]
                yield mark._replace(level=min(level, _MOST_LEVELS - 1))

    def signs(self, span: Span) -> Iterator[MarginMark]:
        """Bookmarks, notes, and places to be checked."""
        for place, annotation in self._index.touching(span):
            if place.start < span.start:
                continue
            if self._text.placements.of(annotation).needs_check:
                yield MarginMark(place.start, Sign.CHECK, "accent", annotation.id)
            elif annotation.kind is Kind.BOOKMARK:
                yield MarginMark(place.start, Sign.BOOKMARK, "accent", annotation.id)
            elif annotation.kind is Kind.NOTE:
                yield MarginMark(place.start, Sign.NOTE, stroke(annotation), annotation.id)


def ground(colour: str) -> str:
    """The theme's name for the ground of a highlight; of a colour we do not know, yellow."""
    return f"{colour if colour in COLOURS else COLOURS[0]}_ground"


def stroke(annotation: Annotation) -> str:
    """The theme's name for the strong tone of an annotation's colour."""
    if not annotation.colour:
        return "accent"
    return f"{annotation.colour if annotation.colour in COLOURS else COLOURS[0]}_stroke"


def _mark(place: Span, annotation: Annotation) -> Mark | None:
    if annotation.colour or annotation.kind is Kind.HIGHLIGHT:
        return Mark(place, MarkStyle.HIGHLIGHT, ground(annotation.colour))
    if annotation.kind in (Kind.NOTE, Kind.TAG, Kind.FOREIGN):
        return Mark(place, MarkStyle.UNDERLINE, stroke(annotation))
    return None
