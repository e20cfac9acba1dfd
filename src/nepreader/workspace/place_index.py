"""Which annotations stand at a place of the reading, however many there are."""

from collections.abc import Callable, Iterable, Iterator

from nepreader.annotation import Annotation, AnnotationSet, Change
from nepreader.annotation.ordering import Ordered
from nepreader.text import Reading, Span


class PlaceIndex:
    """The annotations of a text by place; unplaced ones are in no place.

    Kept by places in the source, so that another reading of it costs nothing; asked, and
    answered, in code points of the reading of the moment.
    """

    def __init__(
        self,
        annotations: AnnotationSet,
        span_of: Callable[[Annotation], Span | None],
        placed: Iterable[tuple[Span | None, Annotation]],
        reading: Callable[[], Reading],
    ) -> None:
        """`span_of` tells where an annotation stands in the source; `placed` are all of them."""
        self._annotations = annotations
        self._span_of = span_of
        self._reading = reading
        entries = [((s.start, s.end), a.id) for s, a in placed if s is not None]
        self._longest = max((end - start for (start, end), _ in entries), default=0)
        self._order = Ordered(entries)

    def update(self, change: Change) -> None:
        """Follow a change of the annotations."""
        for annotation in change.touched:
            self._order.drop(annotation.id)
            current = self._annotations.get(annotation.id)
            span = self._span_of(current) if current else None
            if current and span is not None:
                self._order.put(current.id, (span.start, span.end))
                self._longest = max(self._longest, len(span))

    def touching(self, span: Span) -> Iterator[tuple[Span, Annotation]]:
        """The annotations that reach into `span`, in order; an empty span is a position."""
        around = self._in_source(span)
        for place, annotation in self._between(around.start - self._longest, around.end + 1):
            if _reaches(place, span):
                yield place, annotation

    def from_position(self, position: int) -> Iterator[tuple[Span, Annotation]]:
        """The annotations that start at or after a position, in order."""
        around = self._in_source(Span(position, position))
        for place, annotation in self._between(around.start, 1 << 62):
            if place.start >= position:
                yield place, annotation

    def before_position(self, position: int) -> list[tuple[Span, Annotation]]:
        """The annotations that start before a position, the nearest first."""
        around = self._in_source(Span(position, position))
        found = [entry for entry in self._between(-1, around.end + 1) if entry[0].start < position]
        return found[::-1]

    def _in_source(self, span: Span) -> Span:
        """Where a span stands in the source, with all that was taken out at its ends."""
        return self._reading().to_source(Span(max(0, span.start - 1), span.end + 1))

    def _between(self, low: int, high: int) -> Iterator[tuple[Span, Annotation]]:
        """The annotations that start in [low, high) of the source, with their place."""
        reading = self._reading()
        for (start, end), name in self._order.between((low, 0), (high, 0)):
            if annotation := self._annotations.get(name):
                yield reading.from_source(Span(start, end)), annotation


def _reaches(place: Span, span: Span) -> bool:
    if place.start == place.end or span.start == span.end:
        return place.start <= span.end and place.end >= span.start
    return place.start < span.end and place.end > span.start
