"""Blocks: what is cut into words and laid out at once, a paragraph or a piece of a huge one."""

from nepreader.text.graphemes import floor
from nepreader.text.paragraphs import Paragraphs
from nepreader.text.spans import Spans

MAX_LENGTH = 4000
"""Code points; a text without line breaks would else be laid out as one line of a megabyte."""


class Blocks(Spans):
    """The blocks of a text, in order: every paragraph, long ones in pieces that end at a blank."""

    __slots__ = ()

    def __init__(self, text: str, paragraphs: Paragraphs) -> None:
        super().__init__([], [])
        for start, end in paragraphs.bounds():
            if end - start <= MAX_LENGTH:
                self._starts.append(start)
                self._ends.append(end)
            else:
                self._add_pieces(text, start, end)

    def lengths(self) -> list[int]:
        """How many code points each block has."""
        return [end - start for start, end in zip(self._starts, self._ends, strict=True)]

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
