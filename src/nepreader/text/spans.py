"""Very many spans in order, kept as two lists of numbers."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from nepreader.text.span import Span


class Spans(Sequence[Span]):
    """Spans that do not overlap, in order; each `Span` is made when asked for."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self._starts = starts
        self._ends = ends

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> list[Span]: ...
    def __getitem__(self, index: int | slice) -> Span | list[Span]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return Span(self._starts[index], self._ends[index])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self._starts, self._ends)

    def bounds(self) -> Iterator[tuple[int, int]]:
        """(start, end) of each, without making spans: there may be a hundred thousand."""
        return zip(self._starts, self._ends, strict=True)

    def index_at(self, position: int) -> int:
        """The last span that starts at `position` or before it; the first one before all."""
        return max(0, bisect_right(self._starts, position) - 1)

    def touching(self, span: Span) -> range:
        """The indexes of the spans that `span` reaches into."""
        last = self.index_at(max(span.start, span.end - 1))
        return range(self.index_at(span.start), last + 1)
