"""A word on one line with some of its letters marked, shaped as one."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from nepreader.text import Span
from nepreader.text.utf16 import Utf16Index
from nepreader.ui.safe_text import visible

LEADING = 1.6
"""Heights of the type that a line takes: clears Thai marks above and below."""


class MarkedWord:
    """Laid out once; the marked letters are coloured and underlined."""

    def __init__(self, text: str, font: QFont, spans: Iterable[Span], colour: QColor) -> None:
        """`spans` are in code points of `text`; text that turns direction around is not marked."""
        shown = visible(text)
        self._layout = QTextLayout(shown, font)
        if shown == text:
            self._layout.setFormats(_formats(text, spans, colour))
        self._layout.beginLayout()
        self._layout.createLine()
        self._layout.endLayout()

    @property
    def width(self) -> float:
        """In pixels."""
        return self._layout.lineAt(0).naturalTextWidth()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw with the painter's pen at the left of `rect`, in its middle."""
        lift = (rect.height() - self._layout.lineAt(0).height()) / 2
        self._layout.draw(painter, rect.topLeft() + QPointF(0, lift))


def _formats(text: str, spans: Iterable[Span], colour: QColor) -> list[QTextLayout.FormatRange]:
    index = Utf16Index(text)
    mark = QTextCharFormat()
    mark.setForeground(colour)
    mark.setFontUnderline(True)
    found = []
    for span in spans:
        part = QTextLayout.FormatRange()
        part.start = index.unit(span.start)
        part.length = index.unit(span.end) - part.start
        part.format = mark
        found.append(part)
    return found
