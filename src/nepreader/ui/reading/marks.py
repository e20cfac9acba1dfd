"""Marks on stretches of text: found words, suspects, highlights."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from operator import attrgetter
from typing import NamedTuple, Protocol

from nepreader.text import Span


class MarkStyle(Enum):
    """How a mark is drawn."""

    BACKGROUND = auto()
    TINT = auto()  # a ground as high as the letters: what lies behind shows around it
    UNDERLINE = auto()
    DOTTED = auto()
    DASHED = auto()
    WAVE = auto()
    STRIKE = auto()
    FRAME = auto()
    HIGHLIGHT = auto()


class Mark(NamedTuple):
    """A stretch of the reading, how it is drawn, and the name of its colour in the palette.

    `level` counts the marks below it that it overlaps: lines at the foot are drawn apart.
    """

    span: Span
    style: MarkStyle
    colour: str
    level: int = 0


class Layer(Protocol):
    """Marks of one sort, wherever they come from."""

    def touching(self, span: Span) -> Iterator[Mark]:
        """The marks that reach into `span`, in order."""


class MarkLayer:
    """Marks of one sort. Finds those in sight quickly, however many there are."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=attrgetter("span"))
        self._starts = [mark.span.start for mark in self._marks]
        self._longest = max((len(mark.span) for mark in self._marks), default=0)

    def __len__(self) -> int:
        return len(self._marks)

    def touching(self, span: Span) -> Iterator[Mark]:
        """The marks that reach into `span`, in order."""
        first = bisect_left(self._starts, span.start - self._longest)
        for mark in self._marks[first : bisect_left(self._starts, span.end)]:
            if mark.span.end > span.start:
                yield mark
