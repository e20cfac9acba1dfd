"""Drawing blocks: grounds first, then text, then lines under and through it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nepreader.text import Span
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.cells import PlacedNote
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.reading.typesetting import Typesetting
from nepreader.ui.theme import Colours

_GROUNDS = (MarkStyle.BACKGROUND, MarkStyle.TINT, MarkStyle.FRAME, MarkStyle.HIGHLIGHT)
_OVERLAP_ALPHA = 228  # of 255: what lies below shows through
_DASHES = {MarkStyle.DOTTED: [1.0, 2.2], MarkStyle.DASHED: [4.0, 3.0]}
"""In widths of the pen: terms and new words differ by more than their colour."""
_FEET = {
    "green_ground": [4.0, 1.5],
    "blue_ground": [1.0, 1.0],
    "pink_ground": [4.0, 1.5, 1.0, 1.5],
    "purple_ground": [2.0, 2.0],
}
"""The line at the foot of a highlight, so that colours are told apart by who sees none."""
_APART = 1.5  # pixels: dots under two words that touch are two lines


class BlockPlace(NamedTuple):
    """A block on the screen: its layout, its span in the text, the corner of its first line."""

    layout: BlockLayout
    span: Span
    left: float
    top: float


class BlockPainter:
    """Draws the lines of blocks that lie within a stripe of the window."""

    def __init__(self, painter: QPainter, colours: Colours) -> None:
        self._painter = painter
        self._colours = colours

    def draw(self, place: BlockPlace, marks: Iterable[Mark], stripe: QRectF) -> None:
        """Draw a block and the marks that touch it; positions of marks are those of the text."""
        here = list(marks)
        line_height = place.layout.setting.line_height
        for number, line in enumerate(place.layout.lines):
            top = place.top + number * line_height
            if top > stripe.bottom() or top + line_height < stripe.top():
                continue
            start = place.span.start
            first, end = start + line.start, start + line.end
            # Compared here, not by `Span.overlaps`: where words are coloured there are hundreds.
            on_line = [mark for mark in here if mark.span.start < end and mark.span.end > first]
            self.draw_line(place, number, on_line)

    def draw_line(self, place: BlockPlace, number: int, marks: Sequence[Mark] = ()) -> None:
        """Draw one line of a block and the marks that touch it."""
        corner = QPointF(place.left, place.top + place.layout.top_of(number))
        grounds = [mark for mark in marks if mark.style in _GROUNDS]
        for mark, rect in self._rects(place, number, corner, grounds):
            self._draw_ground(mark, rect, place.layout.text_height)
        # Text is drawn in the widget's own colour, with which the painter begins.
        setting = place.layout.setting
        lift = setting.word_top + (setting.word_height - place.layout.text_height) / 2
        place.layout.box(number).draw(self._painter, corner + QPointF(0, lift))
        if notes := place.layout.notes(number):
            self._draw_notes(notes, setting, corner)
        strokes = [mark for mark in marks if mark.style not in _GROUNDS]
        if strokes:
            self._painter.save()
            for mark, rect in self._rects(place, number, corner, strokes):
                self._draw_stroke(mark, rect, place.layout.text_height)
            self._painter.restore()

    def _rects(
        self, place: BlockPlace, number: int, corner: QPointF, marks: list[Mark]
    ) -> Iterator[tuple[Mark, QRectF]]:
        setting = place.layout.setting
        top = corner.y() + setting.word_top
        for mark in marks:
            span = mark.span.shifted(-place.span.start)
            left, right = place.layout.extent(number, span)
            yield mark, QRectF(corner.x() + left, top, right - left, setting.word_height)

    def _draw_notes(
        self, notes: Iterable[PlacedNote], setting: Typesetting, corner: QPointF
    ) -> None:
        kind = setting.notes
        if kind is None:
            return
        self._painter.save()
        self._painter.setPen(self._colours.colour("quiet"))
        self._painter.setFont(kind.font)
        above = corner.y() + kind.lead + kind.ascent
        below = corner.y() + setting.word_top + setting.word_height + kind.ascent
        for note in notes:
            y = below if note.is_below else above
            self._painter.drawText(QPointF(corner.x() + note.x, y), note.text)
        self._painter.restore()

    def _draw_ground(self, mark: Mark, rect: QRectF, text_height: float) -> None:
        colour = self._colours.colour(mark.colour)
        if mark.style is MarkStyle.HIGHLIGHT:
            self._draw_highlight(mark, rect, text_height)
            return
        if mark.style is MarkStyle.TINT:
            self._painter.fillRect(_letters(rect, text_height), colour)
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
        letters = _letters(rect, text_height)
        self._painter.fillRect(letters, ground)
        strong = self._colours.colour(mark.colour.replace("_ground", "_stroke"))
        y = letters.bottom() - 1 + 3 * mark.level
        foot = QRectF(rect.left(), y, rect.width(), 2)
        if dashes := _FEET.get(mark.colour):
            pen = QPen(strong, foot.height())
            pen.setCapStyle(pen.capStyle().FlatCap)
            pen.setDashPattern(dashes)
            path = QPainterPath(QPointF(foot.left(), foot.center().y()))
            path.lineTo(foot.right(), foot.center().y())
            self._painter.strokePath(path, pen)  # the painter's own pen writes the text
        else:
            self._painter.fillRect(foot, strong)

    def _draw_stroke(self, mark: Mark, rect: QRectF, text_height: float) -> None:
        colour = self._colours.colour(mark.colour)
        foot = rect.center().y() + text_height / 2 + 1 + 3 * mark.level
        if mark.style is MarkStyle.WAVE:
            self._draw_wave(rect, foot, colour)
            return
        pen = QPen(colour, 1.4)
        if dashes := _DASHES.get(mark.style):
            pen.setDashPattern(dashes)
            rect = rect.adjusted(_APART, 0, -_APART, 0)
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


def _letters(rect: QRectF, text_height: float) -> QRectF:
    """The part of a line's rectangle that its letters fill."""
    top = rect.center().y() - text_height / 2
    return QRectF(rect.left(), top, rect.width(), text_height)
