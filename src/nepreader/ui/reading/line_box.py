"""One visual line: shaped once, drawn and asked for positions many times."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from nepreader.text.utf16 import Utf16Index

# The namespace `Qt` takes 15 ms to load, so nothing on the way to the first paint names it.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")


class Piece(NamedTuple):
    """A stretch of text to be shaped together, from `x` on; the points from `left` on are its."""

    text: str
    x: float = 0.0
    left: float = 0.0


@dataclass(slots=True)
class Run:
    """A stretch of a line that is shaped together, from `x` on; positions within the line."""

    start: int
    end: int
    x: float
    left: float
    layout: QTextLayout
    index: Utf16Index

    @property
    def line(self) -> QTextLine:
        """Qt's own line of it."""
        return self.layout.lineAt(0)


class LineBox:
    """A line of text. Positions are code points from its start, x and y pixels from its corner."""

    def __init__(
        self, pieces: Iterable[Piece], font: QFont, ascent: float, right: float = 0.0
    ) -> None:
        """`pieces` are in order, one for a plain line; the room of the last ends at `right`."""
        self._ascent = ascent
        self._right = right
        self._squeeze = 1.0
        self._runs: list[Run] = []
        start = 0
        for text, x, left in pieces:
            layout = shape(text, font)
            self._runs.append(Run(start, start + len(text), x, left, layout, Utf16Index(text)))
            start += len(text)

    @property
    def width(self) -> float:
        """Where the last stretch ends, with its room."""
        last = self._runs[-1]
        return self._squeeze * max(last.x + last.line.naturalTextWidth(), self._right)

    @property
    def squeeze(self) -> float:
        """How much narrower than it was set the line is drawn: 1 for not at all."""
        return self._squeeze

    def squeeze_into(self, width: float, end: int) -> None:
        """Draw narrower, if need be, so that what stands before `end` is at most `width` wide."""
        self._squeeze = min(1.0, width / max(1.0, self.end_of(end) / self._squeeze))

    def x_of(self, position: int) -> float:
        """Where the character at `position` begins; at the end of the line, where it ends."""
        run = next((run for run in self._runs if position < run.end), self._runs[-1])
        unit = run.index.unit(max(0, min(position, run.end) - run.start))
        return self._squeeze * (run.x + _x(run.line, unit))

    def end_of(self, position: int) -> float:
        """Where the character before `position` ends; differs from `x_of` at a word gap."""
        run = next((run for run in self._runs if position <= run.end), self._runs[-1])
        unit = run.index.unit(max(0, min(position, run.end) - run.start))
        return self._squeeze * (run.x + _x(run.line, unit))

    def character_at(self, x: float) -> int:
        """The first code point of the character under `x`."""
        return self._position(x, QTextLine.CursorPosition.CursorOnCharacter)

    def caret_at(self, x: float) -> int:
        """The gap between characters that is nearest to `x`."""
        return self._position(x, QTextLine.CursorPosition.CursorBetweenCharacters)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw with the painter's pen; all stretches stand on one baseline."""
        painter.save()
        painter.translate(corner)
        painter.scale(self._squeeze, 1.0)
        for run in self._runs:
            run.layout.draw(painter, QPointF(run.x, self._ascent - run.line.ascent()))
        painter.restore()

    @property
    def is_plain(self) -> bool:
        """Whether it is drawn as it was shaped, not narrower."""
        return self._squeeze == 1.0

    def text_lines(self) -> Iterator[tuple[QTextLine, QPointF]]:
        """Qt's own lines of it, and where each is drawn from the corner."""
        for run in self._runs:
            yield run.line, QPointF(run.x, self._ascent - run.line.ascent())

    def _position(self, x: float, kind: QTextLine.CursorPosition) -> int:
        x /= self._squeeze
        run = self._runs[0]
        for candidate in self._runs:
            if candidate.left > x:
                break
            run = candidate
        if kind is QTextLine.CursorPosition.CursorOnCharacter and x < self._right:
            # In the room after a word, the word is meant.
            x = min(x, run.x + run.line.naturalTextWidth() - 0.01)
        return run.start + run.index.point(run.line.xToCursor(x - run.x, kind))


def shape(text: str, font: QFont) -> QTextLayout:
    """Lay a text out on one line, whatever its length."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if _RIGHT_TO_LEFT.search(text):  # a stray letter of OCR must not turn the line around
        from PySide6.QtCore import Qt

        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _x(line: QTextLine, unit: int) -> float:
    # PySide returns (x, position) where C++ would change its argument; its stubs say `object`.
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x
