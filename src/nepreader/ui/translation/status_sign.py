"""The sign of a status: its form says it, its colour only repeats it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nepreader.translation import Status

SIZE = 12
_TICK = ((0.1, 0.55), (0.4, 0.85), (0.95, 0.15))
COLOURS = {
    Status.UNTRANSLATED: "quiet",
    Status.DRAFT: "yellow_stroke",
    Status.DONE: "green_stroke",
    Status.REVIEWED: "blue_stroke",
}
"""The theme's names."""


def draw_status(painter: QPainter, corner: QPointF, status: Status, colour: QColor) -> None:
    """A ring, a half disc, one tick, or two ticks; `SIZE` pixels wide and high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    rect = QRectF(corner.x() + 1, corner.y() + 1, SIZE - 2, SIZE - 2)
    if status.is_confirmed:
        _tick(painter, rect.translated(-2 if status is Status.REVIEWED else 0, 0))
        if status is Status.REVIEWED:
            _tick(painter, rect.translated(4, 0))
    else:
        painter.drawEllipse(rect)
        if status is Status.DRAFT:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(rect, 90 * 16, 180 * 16)
    painter.restore()


def _tick(painter: QPainter, rect: QRectF) -> None:
    points = [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in _TICK]
    painter.drawPolyline(QPolygonF(points))
