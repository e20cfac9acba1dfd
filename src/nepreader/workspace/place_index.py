"""Which annotations stand at a place of the reading, however many there are."""

from collections.abc import Callable, Iterable, Iterator

from nepreader.annotation import Annotation, AnnotationSet, Change
from nepreader.annotation.ordering import Ordered
from nepreader.text import Span


class PlaceIndex:
    """The annotations of one reading by place; unplaced ones are in no place."""

    def __init__(
        self,
        annotations: AnnotationSet,
        span_of: Callable[[Annotation], Span | None],
        placed: Iterable[tuple[Span | None, Annotation]],
    ) -> None:
        """`span_of` tells where an annotation stands in the reading; `placed` are all of them."""
        self._annotations = annotations
        self._span_of = span_of
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
        low = (span.start - self._longest, 0)
        for (start, end), name in self._order.between(low, (span.end + 1, 0)):
            annotation = self._annotations.get(name)
            if annotation and _reaches(Span(start, end), span):
                yield Span(start, end), annotation

    def from_position(self, position: int) -> Iterator[tuple[Span, Annotation]]:
        """The annotations that start at or after a position, in order."""
        for (start, end), name in self._order.between((position, 0), (1 << 62, 0)):
            if annotation := self._annotations.get(name):
                yield Span(start, end), annotation

    def before_position(self, position: int) -> list[tuple[Span, Annotation]]:
        """The annotations that start before a position, the nearest first."""
        found = [
            (Span(start, end), annotation)
            for (start, end), name in self._order.between((-1, 0), (position, 0))
            if (annotation := self._annotations.get(name))
        ]
        return found[::-1]


def _reaches(place: Span, span: Span) -> bool:
    if place.start == place.end or span.start == span.end:
        return place.start <= span.end and place.end >= span.start
    return place.start < span.end and place.end > span.start
