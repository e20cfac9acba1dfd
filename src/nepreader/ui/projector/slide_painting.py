"""Drawing a slide. No stroke is thinner than a fifteenth of the type."""

from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from nepreader.text import Span
from nepreader.ui.projector.interlinear import InterlinearLayout
from nepreader.ui.projector.slide_layout import PlacedLine, SlideLayout
from nepreader.ui.projector.themes import ProjectorColours
from nepreader.ui.projector.typecase import GLOSS_LEADING, GLOSS_SIZE, LEADING, TypeCase
from nepreader.ui.reading.line_box import shape
from nepreader.ui.reading.marks import MarkStyle

OVERHANG = 0.07
"""How far a letter reaches out to the left, in sizes of the type: ไ and ใ of Sarabun 0.065."""
_GROUNDS = (MarkStyle.BACKGROUND, MarkStyle.HIGHLIGHT, MarkStyle.FRAME)


class SlidePainter:
    """Draws one layout; its painter counts in the pixels of the layout's frame."""

    def __init__(
        self, painter: QPainter, layout: SlideLayout, colours: ProjectorColours, case: TypeCase
    ) -> None:
        self._painter, self._layout = painter, layout
        self._colours, self._case = colours, case

    def draw(self, dimming: float) -> None:
        """Draw everything; `dimming` is that of what is not lit, from 0 to 1."""
        frame = self._layout.frame
        self._painter.fillRect(QRectF(0, 0, frame.width, frame.height), QColor(self._colours.page))
        # Grounds before all letters: marks reach into the line above and below.
        if self._layout.foot:
            self._painter.fillRect(self._layout.foot_area, QColor(self._colours.band))
        for line in self._layout.lines:
            self._draw_grounds(line)
        for line in self._layout.lines:
            self._draw_line(line, dimming)
        for line in self._layout.foot:
            self._draw_foot_line(line)
        if self._layout.pages > 1:
            self._draw_page_number()

    def _draw_grounds(self, line: PlacedLine) -> None:
        slide = self._layout.slide
        for mark in slide.marks:
            if mark.style in _GROUNDS:
                self._fill(line, mark.span, self._colours.mark(mark.colour))
        if slide.shown is not None:
            self._fill(line, slide.shown, QColor(self._colours.shown))

    def _draw_line(self, line: PlacedLine, dimming: float) -> None:
        slide = self._layout.slide
        self._draw_words(line, dimming)
        for span in slide.blanks:
            self._draw_blanks(line, span)
        for mark in slide.marks:
            if mark.style not in _GROUNDS:
                self._draw_stroke(line, mark.span, mark.style)
        if isinstance(line.layout, InterlinearLayout):
            self._draw_glosses(line, line.layout)

    def _draw_words(self, line: PlacedLine, dimming: float) -> None:
        """The words in their colour: those that are hidden not at all, those unlit dimmed."""
        slide = self._layout.slide
        plain = QColor(self._colours.accent if line.piece in slide.accented else self._colours.text)
        around = plain if slide.lit is None else self._colours.dimmed(dimming)
        lit = self._rects(line, [] if slide.lit is None else [slide.lit])
        over = OVERHANG * self._layout.size  # or the hook of ไ would tell how the word begins
        hidden = [rect.adjusted(-over, 0, 0, 0) for rect in self._rects(line, slide.blanks)]
        if not lit and not hidden:
            self._draw_text(line, around)
            return
        # Clips are whole rectangles: one of any other shape takes ten times as long.
        ways = [(rect, plain) for rect in lit] + [(rect, None) for rect in hidden]
        for left, right, colour in stretches(self._layout.frame.width, ways, around):
            top, height = line.corner.y() - line.height, 3 * line.height
            self._painter.save()
            self._painter.setClipRect(QRect(left, round(top), right - left, round(height)))
            self._draw_text(line, colour)
            self._painter.restore()

    def _draw_text(self, line: PlacedLine, colour: QColor) -> None:
        self._painter.setPen(colour)
        self._draw_box(line, self._text_corner(line))

    def _draw_box(self, line: PlacedLine, corner: QPointF) -> None:
        self._case.pictures.draw(self._painter, line.layout.box(line.number), corner)

    def _text_corner(self, line: PlacedLine) -> QPointF:
        return line.corner + QPointF(0, self._case.lift(self._layout.size))

    def _rects(self, line: PlacedLine, spans: Iterable[Span]) -> list[QRectF]:
        return [rect for span in spans for rect in self._layout.rects(span, line)]

    def _fill(self, line: PlacedLine, span: Span, colour: QColor) -> None:
        size = self._layout.size
        for rect in self._layout.rects(span, line):
            height = min(line.height, LEADING * size)
            ground = QRectF(rect.left(), rect.top() + 0.04 * size, rect.width(), height * 0.96)
            self._painter.fillRect(ground, colour)

    def _draw_blanks(self, line: PlacedLine, span: Span) -> None:
        """A bold line where the word stood: its length tells how long the word is."""
        size = self._layout.size
        for rect in self._layout.rects(span, line):
            foot = self._text_corner(line).y() + self._case.measurer(size).ascent
            stroke = QRectF(rect.left() + 0.08 * size, foot, rect.width() - 0.16 * size, 0.1 * size)
            self._painter.fillRect(stroke, QColor(self._colours.blank))

    def _draw_stroke(self, line: PlacedLine, span: Span, style: MarkStyle) -> None:
        size = self._layout.size
        base = self._text_corner(line).y() + self._case.measurer(size).ascent
        y = base - 0.28 * size if style is MarkStyle.STRIKE else base + 0.16 * size
        for rect in self._layout.rects(span, line):
            stroke = QRectF(rect.left(), y, rect.width(), size / 15)
            self._painter.fillRect(stroke, QColor(self._colours.accent))

    def _draw_glosses(self, line: PlacedLine, layout: InterlinearLayout) -> None:
        small = max(1, round(GLOSS_SIZE * self._layout.size))
        font, measurer = self._case.font(small), self._case.measurer(small)
        top = line.corner.y() + LEADING * self._layout.size
        self._painter.save()
        self._painter.setPen(QColor(self._colours.gloss))
        for run in layout.gloss_runs(line.number):
            for number, words in enumerate(run.lines):
                made = shape(words, font)
                lift = number * GLOSS_LEADING * small + measurer.ascent - made.lineAt(0).ascent()
                corner = QPointF(line.corner.x() + run.x, top + lift)
                self._case.pictures.draw_line(self._painter, made.lineAt(0), corner)
        self._painter.restore()

    def _draw_foot_line(self, line: PlacedLine) -> None:
        """A line of the band, the word in another colour than its gloss, or of the translation."""
        slide = self._layout.slide
        word = slide.band.word if slide.band and slide.translation is None else Span(0, 0)
        corner = line.corner + QPointF(0, self._case.lift(self._layout.foot_size))
        self._painter.setPen(QColor(self._colours.gloss))
        self._draw_box(line, corner)
        if word.overlaps(line.line_span):
            self._draw_band_word(line, word, corner)

    def _draw_band_word(self, line: PlacedLine, word: Span, corner: QPointF) -> None:
        left, right = line.layout.extent(line.number, word)
        rect = QRectF(line.corner.x() + left, line.corner.y(), right - left, line.height)
        self._painter.save()
        self._painter.setClipRect(rect)
        self._painter.fillRect(rect, QColor(self._colours.band))
        self._painter.setPen(QColor(self._colours.text))
        self._draw_box(line, corner)
        self._painter.restore()

    def _draw_page_number(self) -> None:
        """Dots at the right edge, one for each page, the present one filled and larger."""
        layout, frame = self._layout, self._layout.frame
        step = min(0.035 * frame.height, frame.height * 0.6 / layout.pages)
        middle = layout.frame.text_area.center().y()
        top = middle - step * (layout.pages - 1) / 2
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QColor(0, 0, 0, 0))
        for page in range(layout.pages):
            radius = 0.3 * step if page == layout.page else 0.12 * step
            self._painter.setBrush(QColor(self._colours.text))
            x = frame.width - frame.margin / 2
            self._painter.drawEllipse(QPointF(x, top + page * step), radius, radius)
        self._painter.restore()


def stretches(
    width: float, ways: Iterable[tuple[QRectF, QColor | None]], around: QColor
) -> Iterator[tuple[int, int, QColor]]:
    """A line from left to right: (left, right, colour) in whole pixels.

    `ways` are stretches of another colour, or of none (not drawn); the later one holds.
    """
    colours: list[tuple[int, int, QColor | None]] = [(0, ceil(width), around)]
    for rect, colour in ways:
        left, right = round(rect.left()), round(rect.right())
        kept = []
        for start, end, old in colours:
            kept += [(start, min(end, left), old), (max(start, right), end, old)]
        colours = [*kept, (left, right, colour)]
    for start, end, found in sorted(colours, key=lambda stretch: stretch[0]):
        if end > start and found is not None:
            yield start, end, found
