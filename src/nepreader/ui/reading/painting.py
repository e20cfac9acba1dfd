"""Drawing blocks: grounds first, then text, then lines under and through it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nepreader.text import Span
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.theme import Colours

_GROUNDS = (MarkStyle.BACKGROUND, MarkStyle.FRAME, MarkStyle.HIGHLIGHT)
_OVERLAP_ALPHA = 228  # of 255: what lies below shows through


class BlockPlace(NamedTuple):
    """A block on the screen: its layout, its span in the text, the corner of its first line."""

    layout: BlockLayout
    span: Span
    left: float
    top: float


class BlockPainter:
    """Draws the lines of blocks that lie within a stripe of the window."""

    def __init__(self, painter: QPainter, colours: Colours, line_height: float) -> None:
        self._painter = painter
        self._colours = colours
        self._line_height = line_height

    def draw(self, place: BlockPlace, marks: Iterable[Mark], stripe: QRectF) -> None:
        """Draw a block and the marks that touch it; positions of marks are those of the text."""
        here = list(marks)
        for number, line in enumerate(place.layout.lines):
            top = place.top + number * self._line_height
            if top > stripe.bottom() or top + self._line_height < stripe.top():
                continue
            start = place.span.start
            span = Span(start + line.start, start + line.end)
            on_line = [mark for mark in here if mark.span.overlaps(span)]
            self._draw_line(place, number, QPointF(place.left, top), on_line)

    def _draw_line(
        self, place: BlockPlace, number: int, corner: QPointF, marks: list[Mark]
    ) -> None:
        grounds = [mark for mark in marks if mark.style in _GROUNDS]
        for mark, rect in self._rects(place, number, corner, grounds):
            self._draw_ground(mark, rect, place.layout.text_height)
        # Text is drawn in the widget's own colour, with which the painter begins.
        lift = (self._line_height - place.layout.text_height) / 2
        place.layout.box(number).draw(self._painter, corner + QPointF(0, lift))
        strokes = [mark for mark in marks if mark.style not in _GROUNDS]
        if strokes:
            self._painter.save()
            for mark, rect in self._rects(place, number, corner, strokes):
                self._draw_stroke(mark, rect, place.layout.text_height)
            self._painter.restore()

    def _rects(
        self, place: BlockPlace, number: int, corner: QPointF, marks: list[Mark]
    ) -> Iterator[tuple[Mark, QRectF]]:
        for mark in marks:
            span = mark.span.shifted(-place.span.start)
            left, right = place.layout.extent(number, span)
            yield (
                mark,
                QRectF(corner.x() + left, corner.y(), right - left, self._line_height),
            )

    def _draw_ground(self, mark: Mark, rect: QRectF, text_height: float) -> None:
        colour = self._colours.colour(mark.colour)
        if mark.style is MarkStyle.HIGHLIGHT:
            self._draw_highlight(mark, rect, text_height)
            return
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(-1, 1, 1, -1), 3, 3)
        if mark.style is MarkStyle.FRAME:
            self._painter.strokePath(path, QPen(colour, 1.5))
        else:
            self._painter.fillPath(path, colour)

    def _draw_highlight(self, mark: Mark, rect: QRectF, text_height: float) -> None:
        """A ground as high as the letters, and a line at its foot in the strong tone."""
        ground = self._colours.colour(mark.colour)
        if mark.level:
            ground.setAlpha(_OVERLAP_ALPHA)
        middle = rect.center().y()
        letters = QRectF(rect.left(), middle - text_height / 2, rect.width(), text_height)
        self._painter.fillRect(letters, ground)
        strong = self._colours.colour(mark.colour.replace("_ground", "_stroke"))
        y = letters.bottom() - 1 + 3 * mark.level
        self._painter.fillRect(QRectF(rect.left(), y, rect.width(), 2), strong)

    def _draw_stroke(self, mark: Mark, rect: QRectF, text_height: float) -> None:
        colour = self._colours.colour(mark.colour)
        foot = rect.center().y() + text_height / 2 + 1 + 3 * mark.level
        if mark.style is MarkStyle.WAVE:
            self._draw_wave(rect, foot, colour)
            return
        pen = QPen(colour, 1.4)
        if mark.style is MarkStyle.DOTTED:
            pen.setDashPattern([1.0, 2.2])
        self._painter.setPen(pen)
        y = rect.center().y() + 2 if mark.style is MarkStyle.STRIKE else foot
        self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _draw_wave(self, rect: QRectF, y: float, colour: QColor) -> None:
        path = QPainterPath(QPointF(rect.left(), y))
        x, up = rect.left(), True
        while x < rect.right():
            step = min(4.0, rect.right() - x)
            path.quadTo(QPointF(x + step / 2, y + (-2.5 if up else 2.5)), QPointF(x + step, y))
            x, up = x + step, not up
        self._painter.strokePath(path, QPen(colour, 1.2))
