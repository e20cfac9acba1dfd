"""Signs in the margin beside lines: a note, a bookmark, a place to be checked."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from nepreader.text import Span
from nepreader.ui.reading.painting import BlockPlace
from nepreader.ui.theme import Colours

_LARGEST, _SMALLEST = 13.0, 8.0
_GAP = 5.0


class Sign(Enum):
    """What is drawn."""

    NOTE = auto()
    BOOKMARK = auto()
    CHECK = auto()


class MarginMark(NamedTuple):
    """A sign beside the line of a position of the reading, and whose it is."""

    position: int
    sign: Sign
    colour: str
    name: str


class MarginSource(Protocol):
    """Knows the signs of a stretch of text."""

    def signs(self, span: Span) -> Iterator[MarginMark]:
        """The signs whose position lies in `span`, in order."""


def sign_rects(
    place: BlockPlace, marks: Iterator[MarginMark]
) -> Iterator[tuple[MarginMark, QRectF]]:
    """Where the signs of a block stand, in pixels of the viewport; outward from the text.

    What no longer fits into the margin is left out: the panel lists everything.
    """
    size = max(_SMALLEST, min(_LARGEST, place.left - _GAP - 1))
    setting = place.layout.setting
    to_words = setting.word_top + (setting.word_height - size) / 2
    used: dict[int, int] = {}
    for mark in marks:
        line = place.layout.line_index(mark.position - place.span.start)
        column = used.get(line, 0)
        left = place.left - (column + 1) * (size + _GAP)
        if left < 0:
            continue
        used[line] = column + 1
        top = place.top + line * setting.line_height + to_words
        yield mark, QRectF(left, top, size, size)


def draw_sign(painter: QPainter, mark: MarginMark, rect: QRectF, colours: Colours) -> None:
    """Draw one sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = colours.colour(mark.colour)
    if mark.sign is Sign.CHECK:
        painter.setPen(QPen(colour, 1.5))
        painter.drawEllipse(rect)
        painter.drawLine(*_stroke(rect, 0.5, 0.25, 0.58))
        painter.drawLine(*_stroke(rect, 0.5, 0.72, 0.76))
    else:
        path = _ribbon(rect) if mark.sign is Sign.BOOKMARK else _bubble(rect)
        painter.fillPath(path, colour)
    painter.restore()


def _stroke(rect: QRectF, x: float, top: float, bottom: float) -> tuple[QPointF, QPointF]:
    across = rect.left() + x * rect.width()
    return (
        QPointF(across, rect.top() + top * rect.height()),
        QPointF(across, rect.top() + bottom * rect.height()),
    )


def _ribbon(rect: QRectF) -> QPainterPath:
    inner = rect.adjusted(rect.width() * 0.2, 0, -rect.width() * 0.2, 0)
    notch = QPointF(inner.center().x(), inner.bottom() - inner.height() * 0.28)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomRight(), notch, inner.bottomLeft())
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _bubble(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    foot = rect.height() * 0.25
    body = rect.adjusted(0, 0, 0, -foot)
    path.addRoundedRect(body, 2.5, 2.5)
    start = body.left() + rect.width() * 0.2
    tail = (
        QPointF(start, body.bottom()),
        QPointF(start, rect.bottom()),
        QPointF(start + rect.width() * 0.3, body.bottom()),
    )
    path.addPolygon(QPolygonF(tail))
    path.closeSubpath()
    return path
