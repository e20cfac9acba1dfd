"""Blocks: what is cut into words and laid out at once, a paragraph or a piece of a huge one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from nepreader.text.graphemes import floor
from nepreader.text.paragraphs import Paragraphs
from nepreader.text.span import Span

MAX_LENGTH = 4000
"""Code points; a text without line breaks would else be laid out as one line of a megabyte."""


class Blocks(Sequence[Span]):
    """The blocks of a text, in order: every paragraph, long ones in pieces that end at a blank."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str, paragraphs: Paragraphs) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in paragraphs.bounds():
            if end - start <= MAX_LENGTH:
                self._starts.append(start)
                self._ends.append(end)
            else:
                self._add_pieces(text, start, end)

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

    def lengths(self) -> list[int]:
        """How many code points each block has."""
        return [end - start for start, end in zip(self._starts, self._ends, strict=True)]

    def index_at(self, position: int) -> int:
        """The block that holds `position`; a terminator belongs to the block before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def touching(self, span: Span) -> range:
        """The indexes of the blocks that `span` reaches into."""
        last = self.index_at(max(span.start, span.end - 1))
        return range(self.index_at(span.start), last + 1)

    def continues(self, index: int) -> bool:
        """Whether a block goes on with the paragraph of the one before it."""
        return index > 0 and self._starts[index] == self._ends[index - 1]

    def _add_pieces(self, text: str, start: int, end: int) -> None:
        while start < end:
            cut = _cut(text, start, end)
            self._starts.append(start)
            self._ends.append(cut)
            start = cut


def _cut(text: str, start: int, end: int) -> int:
    """Where the piece that begins at `start` ends: after a blank, else between characters."""
    limit = start + MAX_LENGTH
    if limit >= end:
        return end
    blank = text.rfind(" ", start + MAX_LENGTH // 2, limit)
    return blank + 1 if blank >= 0 else max(start + 1, floor(text, limit))
