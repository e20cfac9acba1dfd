"""The printed lines of a text: where each begins and ends, how wide it is, what parts it."""

import re
from functools import cached_property

from nepreader.text import Paragraphs, Span

_NONSPACING = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0300-\u036f\u200b-\u200f\ufeff]")
_TAB = 4  # columns; only how far a line is set in is told by it


class Line:
    """A line that is not blank, without the blanks around it.

    Attributes:
        begin: where the blanks before it begin, in code points.
        start, end: where the line itself does, without blanks.
        blanks: how many blank lines stand before it.
        page_break: whether a form feed stands before it.
        indent: columns it is set in.
        trailing: whether blanks stand behind it.
    """

    __slots__ = (
        "__dict__",
        "begin",
        "blanks",
        "end",
        "indent",
        "page_break",
        "start",
        "text",
        "trailing",
    )

    def __init__(
        self, source: str, bounds: tuple[int, int], blanks: int, *, page_break: bool
    ) -> None:
        start, end = bounds
        raw = source[start:end]
        self.text = raw.strip()
        before = raw[: len(raw) - len(raw.lstrip())]
        self.begin = start
        self.start = start + len(before)
        self.end = self.start + len(self.text)
        self.indent = len(before) + (_TAB - 1) * before.count("\t")
        self.trailing = self.end < end
        self.blanks = blanks
        self.page_break = page_break

    @cached_property
    def width(self) -> int:
        """Characters that take room in print; vowels and tone marks above and below take none."""
        return width(self.text)

    @property
    def span(self) -> Span:
        """Where it stands, without the blanks around it."""
        return Span(self.start, self.end)


def width(text: str) -> int:
    """How many characters of `text` take room in print."""
    return len(text) - len(_NONSPACING.findall(text))


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank, in order."""
    found: list[Line] = []
    blanks, reached = 0, 0
    for start, end in Paragraphs(text).bounds():
        if text[start:end].strip():
            page_break = "\f" in text[reached:start]
            found.append(Line(text, (start, end), blanks, page_break=page_break))
            blanks, reached = 0, end
        else:
            blanks += 1
    return found
