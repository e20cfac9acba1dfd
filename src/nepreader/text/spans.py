"""Very many spans in order, kept as two lists of numbers."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
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

    def overlap(self, span: Span) -> bool:
        """Whether any of them shares a character with `span`."""
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._ends[last] > span.start


def covered(spans: Iterable[Span]) -> Spans:
    """What spans cover that may overlap: each stretch once, in order."""
    starts, ends = list[int](), list[int]()
    for span in sorted(spans):
        if not span:
            continue
        if ends and span.start <= ends[-1]:
            ends[-1] = max(ends[-1], span.end)
        else:
            starts.append(span.start)
            ends.append(span.end)
    return Spans(starts, ends)
