"""What a presenter draws and points with. It is kept while the class lasts, and saved nowhere."""

from collections.abc import Hashable
from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nepreader.ui.projector.themes import ProjectorColours

_PEN_WIDTH = 1 / 150
_LASER_WIDTH = 1 / 45
"""Of the height of the picture."""


class Tool(StrEnum):
    """What the pointer does."""

    HAND = "hand"  # chooses words
    LASER = "laser"
    PEN = "pen"


class Ink(QObject):
    """Strokes by the slide they were drawn on, and the laser. Points are shares of the picture."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.laser: QPointF | None = None
        self._strokes: dict[Hashable, list[QPolygonF]] = {}

    def strokes(self, key: Hashable) -> list[QPolygonF]:
        """What was drawn on a slide."""
        return self._strokes.get(key, [])

    def begin(self, key: Hashable, point: QPointF) -> None:
        """Put the pen down."""
        self._strokes.setdefault(key, []).append(QPolygonF([point]))
        self.changed.emit()

    def draw_to(self, key: Hashable, point: QPointF) -> None:
        """Move the pen."""
        if strokes := self._strokes.get(key):
            strokes[-1].append(point)
            self.changed.emit()

    def erase(self, key: Hashable) -> None:
        """Take away what was drawn on a slide."""
        if self._strokes.pop(key, None):
            self.changed.emit()

    def point(self, point: QPointF | None) -> None:
        """Point somewhere; None switches the laser off."""
        if point != self.laser:
            self.laser = point
            self.changed.emit()


def paint_ink(
    painter: QPainter, ink: Ink, key: Hashable, size: QSizeF, colours: ProjectorColours
) -> None:
    """Draw the strokes of a slide and the laser on a picture of a size in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.pen), _PEN_WIDTH * size.height())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in ink.strokes(key):
        points = QPolygonF([_scaled(point, size) for point in stroke.toList()])
        if points.count() == 1:
            painter.drawPoint(points.first())
        else:
            painter.drawPolyline(points)
    if ink.laser is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.laser))
        painter.drawEllipse(laser_rect(ink.laser, size))
    painter.restore()


def laser_rect(point: QPointF, size: QSizeF) -> QRectF:
    """Where the laser's dot is, in pixels."""
    radius = _LASER_WIDTH * size.height() / 2
    middle = _scaled(point, size)
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def _scaled(point: QPointF, size: QSizeF) -> QPointF:
    return QPointF(point.x() * size.width(), point.y() * size.height())
