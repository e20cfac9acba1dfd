"""Where the paragraphs of a text begin and end."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from nepreader.text.span import Span

# A form feed is a page break in OCR output; U+2028 and U+2029 are Unicode's own separators.
_TERMINATOR = re.compile("\r\n|[\n\r\f\x85\u2028\u2029]")
_RARE_TERMINATORS = "\r\f\x85\u2028\u2029"


class Paragraphs(Sequence[Span]):
    """The paragraphs of one text, blank ones included, without their terminators.

    A text of n terminators has n + 1 paragraphs, the last one perhaps empty.
    """

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str) -> None:
        terminators = _terminators(text)
        self._starts = [0, *(end for _, end in terminators)]
        self._ends = [*(start for start, _ in terminators), len(text)]

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
        """The paragraph that holds `position`; a terminator belongs to the one it ends."""
        return max(0, bisect_right(self._starts, position) - 1)

    def touching(self, span: Span) -> range:
        """The indexes of the paragraphs that `span` reaches into."""
        last = self.index_at(max(span.start, span.end - 1))
        return range(self.index_at(span.start), last + 1)


def _terminators(text: str) -> list[tuple[int, int]]:
    if any(terminator in text for terminator in _RARE_TERMINATORS):
        return [match.span() for match in _TERMINATOR.finditer(text)]
    found, at = [], text.find("\n")
    while at >= 0:
        found.append((at, at + 1))
        at = text.find("\n", at + 1)
    return found
