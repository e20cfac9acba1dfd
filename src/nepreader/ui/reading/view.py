"""The reading view: shows a text as one page and tells what the reader points at."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from nepreader.language import Token, TokenKind
from nepreader.storage import Settings
from nepreader.text import Reading, Span
from nepreader.ui.reading.interlinear import Interlinear
from nepreader.ui.reading.margin import MarginMark, MarginSource, draw_sign, sign_rects
from nepreader.ui.reading.marks import Layer, Mark, MarkLayer, MarkStyle
from nepreader.ui.reading.page import Page
from nepreader.ui.reading.painting import BlockPainter, BlockPlace
from nepreader.ui.reading.scroller import Scroller
from nepreader.ui.reading.selection import Selection
from nepreader.ui.reading.typesetting import Measurer, Typesetting, typesetting
from nepreader.ui.theme import Colours
from nepreader.workspace import Words

_SIDE_MARGIN = 40
_NARROW_MARGIN = 14
_NARROW = 480  # pixels


class Hit(NamedTuple):
    """What lies under a point: the character's first code point, and whether text is there."""

    character: int
    caret: int
    on_text: bool


class ReadingView(QAbstractScrollArea):
    """A text on a page. Positions are code points of the reading, rectangles of the viewport."""

    word_hovered = Signal(object)  # Token, or None
    word_reached = Signal(object)  # Token that the keyboard walked to, or None
    word_chosen = Signal(object)  # Token that was clicked
    selection_changed = Signal(object)  # Span
    place_changed = Signal(int)  # first position in sight
    zoom_requested = Signal(int)  # steps
    escaped = Signal()
    painted_first = Signal()
    recoloured = Signal(object)  # Colours

    def __init__(self, font: QFont, settings: Settings, colours: Colours) -> None:
        super().__init__()
        self._font = font
        self._settings = settings
        self._colours = colours
        self._measurer = Measurer(font)
        self._is_painted = False
        self._words: Words | None = None
        self._scroller: Scroller | None = None
        self._layers: dict[str, Layer] = {}
        self._margin: MarginSource | None = None
        self._interlinear: Interlinear | None = None
        self._hovered: Token | None = None
        self._current: Token | None = None
        self.selection = Selection()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self._colour()

    # ---- what is shown

    @property
    def words(self) -> Words | None:
        """The words on the page."""
        return self._words

    @property
    def colours(self) -> Colours:
        """The colours of the page."""
        return self._colours

    @property
    def current_word(self) -> Token | None:
        """The word that the keyboard stands on."""
        return self._current

    def show_words(self, words: Words, position: int | None = None) -> None:
        """Show a text from a position on; None keeps the place, in another reading of it too."""
        before, self._words = self._words, words
        self._hovered = None
        if position is not None or before is None or self._scroller is None:
            self._current = None
            self._lay_out(position or 0)
            return
        line = self._scroller.first_line()
        self._follow(before.reading, words)
        here = Span(line.position, line.position)
        self._lay_out(words.reading.from_reading(before.reading, here).start, line.top)

    def show_style(self, font: QFont, settings: Settings, colours: Colours) -> None:
        """Change type and colours at once; the place stays."""
        position = self.first_position()
        self._font, self._settings, self._colours = font, settings, colours
        self._measurer = Measurer(font)
        self._colour()
        self._lay_out(position)
        self.recoloured.emit(colours)

    def set_marks(self, layer: str, marks: Iterable[Mark]) -> None:
        """Put `marks` in place of those of a layer; layers are drawn in the order they came."""
        self.set_layer(layer, MarkLayer(marks))

    def set_layer(self, name: str, layer: Layer) -> None:
        """Put a layer in place of the one of that name."""
        self._layers[name] = layer
        self.viewport().update()

    def set_margin(self, source: MarginSource) -> None:
        """Show signs in the margin."""
        self._margin = source
        self.viewport().update()

    def set_interlinear(self, source: Interlinear | None) -> None:
        """Show notes between the lines, or none; lays the text out anew, in its place."""
        if source is None and self._interlinear is None:
            return
        self._interlinear = source
        if self._scroller is not None:
            line = self._scroller.first_line()
            self._scroller = None
            self._lay_out(line.position, line.top)

    def refresh_block(self, index: int) -> None:
        """Lay a block out anew, if it is: its notes are there now. The first line stays."""
        scroller = self._scroller
        if scroller is None or not scroller.page.is_laid_out(index):
            return
        line = scroller.first_line()
        scroller.page.forget(index)
        scroller.put(line.position, line.top)
        self._place_was_changed()

    def set_current(self, token: Token | None) -> None:
        """Stand on a word, and bring it into sight."""
        self._update_token(self._current)
        self._current = token
        self._update_token(token)
        if token:
            self.reveal(token.span)

    def set_hovered(self, token: Token | None) -> None:
        """Mark the word under the pointer; tells listeners where it changed."""
        if token == self._hovered:
            return
        self._update_token(self._hovered)
        self._hovered = token
        self._update_token(token)
        self.word_hovered.emit(token)

    def select(self, span: Span) -> None:
        """Select a stretch."""
        self.selection.set(span)
        self.selection_was_changed()

    def selection_was_changed(self) -> None:
        """Draw the selection anew and tell listeners."""
        self.viewport().update()
        self.selection_changed.emit(self.selection.span)

    # ---- where things are

    def first_position(self) -> int:
        """The first position in sight."""
        return self._scroller.first_position() if self._scroller else 0

    def hit(self, point: QPointF) -> Hit:
        """What lies under a point of the viewport; the nearest text where there is none."""
        scroller = self._placed()
        visible = scroller.visible()
        placed = next((p for p in reversed(visible) if p.top <= point.y()), visible[0])
        block = scroller.page.blocks[placed.block]
        layout = scroller.page.layout(placed.block)
        number = layout.line_index_at(point.y() - placed.top)
        line, box = layout.lines[number], layout.box(number)
        x = point.x() - self._left()
        start = block.start + line.start
        inside_line = 0 <= point.y() - placed.top < layout.height
        on_text = inside_line and line.end > line.start and 0 <= x < box.width
        return Hit(start + box.character_at(x), start + box.caret_at(x), on_text)

    def token_at(self, point: QPointF) -> Token | None:
        """The word under a point; None on blanks and outside the text."""
        hit = self.hit(point)
        if not hit.on_text or self._words is None:
            return None
        token = self._words.at(hit.character)
        return token if token and token.kind is not TokenKind.SPACE else None

    def rect_of(self, span: Span) -> QRect:
        """Where the words of a span stand on its first line; empty where they are not in sight."""
        rects = self._rects(span)
        return next(rects, QRectF()).toAlignedRect()

    def reveal(self, span: Span, ratio: float = 0.3) -> None:
        """Scroll, if need be, until the start of a span is in sight."""
        rect = self.rect_of(Span(span.start, max(span.end, span.start + 1)))
        setting = self._placed().page.setting
        top = rect.top() - setting.word_top
        if rect.isEmpty() or top < 0 or top + setting.line_height > self.viewport().height():
            self._placed().jump_to(span.start, ratio)
            self._place_was_changed()

    def show_from(self, position: int) -> None:
        """Scroll until the line of a position is the first in sight, as far as the text goes."""
        self._placed().jump_to(position, 0.0)
        self._place_was_changed()

    def scroll_by(self, distance: float) -> None:
        """Scroll by pixels."""
        self._placed().scroll_by(distance)
        self._place_was_changed()

    def sign_at(self, point: QPointF) -> MarginMark | None:
        """The sign in the margin under a point, with a little room around it."""
        for mark, rect in self._signs():
            if rect.adjusted(-3, -3, 3, 3).contains(point):
                return mark
        return None

    def line_height(self) -> float:
        """The distance of two lines."""
        return self._placed().page.setting.line_height

    # ---- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks in sight."""
        painter = QPainter(self.viewport())
        if self._scroller is not None:
            self._paint_blocks(painter, self._scroller, QRectF(event.rect()))
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first line where it is."""
        super().resizeEvent(event)
        if self._words is not None:
            self._lay_out(self.first_position())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar: short ways exactly, long ways by estimate."""
        del dx
        if self._scroller is None:
            return
        if abs(dy) < 3 * self.viewport().height():
            self._scroller.scroll_by(-dy)
        else:
            self._scroller.jump_to_value(self.verticalScrollBar().value())
        self._place_was_changed()

    # ---- inside

    def _paint_blocks(self, painter: QPainter, scroller: Scroller, stripe: QRectF) -> None:
        page = scroller.page
        block_painter = BlockPainter(painter, self._colours)
        for placed in scroller.visible():
            span = page.blocks[placed.block]
            place = BlockPlace(page.layout(placed.block), span, self._left(), placed.top)
            # Pens and brushes take Qt's bindings 15 ms to load: the very first paint is text only.
            marks = self._marks(place) if self._is_painted else ()
            block_painter.draw(place, marks, stripe)
        for mark, rect in self._signs() if self._is_painted else ():
            draw_sign(painter, mark, rect, self._colours)

    def _tell_painted(self) -> None:
        if self._scroller is not None:
            self._place_was_changed()
        self.viewport().update()
        self.painted_first.emit()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._colours.colour("page"))
        palette.setColor(palette.ColorRole.Text, self._colours.colour("text"))
        self.setPalette(palette)

    def _placed(self) -> Scroller:
        if self._scroller is None:
            raise RuntimeError("no text is shown")
        return self._scroller

    def _follow(self, before: Reading, words: Words) -> None:
        """Stay at the same words, and keep them selected."""
        after = words.reading
        if self._current and after.text:
            at = after.from_reading(before, self._current.span).start
            self._current = words.at(min(at, len(after.text) - 1))
        if after is not before:
            self.selection.set(after.from_reading(before, self.selection.span))

    def _lay_out(self, position: int, top: float = 0.0) -> None:
        """Put the line of a position to `top` pixels in the window."""
        if self._words is None:
            return
        setting = self._typesetting()
        same = self._scroller is not None and (
            self._scroller.page.words is self._words and self._scroller.page.setting == setting
        )
        if self._scroller is None or not same:
            page = Page(self._words, setting, self._measurer, self._interlinear)
            self._scroller = Scroller(page, self.viewport().height())
            if position or top:
                self._scroller.put(position, top)
        else:
            self._scroller.height = self.viewport().height()
            self._scroller.scroll_by(0)
        self._place_was_changed()

    def _typesetting(self) -> Typesetting:
        width = self.viewport().width()
        margin = _NARROW_MARGIN if width < _NARROW else _SIDE_MARGIN
        rows = self._interlinear.rows if self._interlinear else None
        return typesetting(self._settings, self._font, width - 2 * margin, rows)

    def _left(self) -> float:
        return round((self.viewport().width() - self._placed().page.setting.column) / 2)

    def _place_was_changed(self) -> None:
        scroller = self._placed()
        bar = self.verticalScrollBar()
        blocker = QSignalBlocker(bar)  # scrollContentsBy follows the person only
        bar.setRange(0, round(scroller.maximum))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(scroller.page.setting.line_height))
        bar.setValue(round(scroller.value))
        blocker.unblock()
        if self._is_painted and self.isVisible() and bar.isVisible() != (bar.maximum() > 0):
            # The area was not told of the range: it would show the bar at its next whim, and
            # whatever stands beside a word by then would be off it.
            bar.rangeChanged.emit(0, bar.maximum())
        self.viewport().update()
        self.place_changed.emit(scroller.first_position())

    def _rects(self, span: Span) -> Iterator[QRectF]:
        """The rectangle of the words of a span on each line, as far as it is in sight."""
        scroller = self._placed()
        for placed in scroller.visible():
            block = scroller.page.blocks[placed.block]
            if span.start > block.end or span.end < block.start:
                continue
            layout = scroller.page.layout(placed.block)
            inner = span.shifted(-block.start).clipped(Span(0, len(block)))
            setting = scroller.page.setting
            last = layout.line_index(max(inner.start, inner.end - 1))
            for number in range(layout.line_index(inner.start), last + 1):
                left, right = layout.extent(number, inner)
                top = placed.top + layout.top_of(number) + setting.word_top
                width = max(1.0, right - left)
                yield QRectF(self._left() + left, top, width, setting.word_height)

    def _signs(self) -> Iterator[tuple[MarginMark, QRectF]]:
        if self._margin is None or self._scroller is None:
            return
        page = self._scroller.page
        for placed in self._scroller.visible():
            span = page.blocks[placed.block]
            place = BlockPlace(page.layout(placed.block), span, self._left(), placed.top)
            yield from sign_rects(place, self._margin.signs(span))

    def _update_token(self, token: Token | None) -> None:
        if token is None or self._scroller is None:
            return
        for rect in self._rects(token.span):
            self.viewport().update(rect.toAlignedRect().adjusted(-3, -2, 3, 2))

    def _marks(self, place: BlockPlace) -> Iterator[Mark]:
        """Everything that is marked in a block, grounds in the order they are laid."""
        if self._current:
            yield Mark(self._current.span, MarkStyle.BACKGROUND, "current")
        for layer in self._layers.values():
            yield from layer.touching(place.span)
        if self._hovered:
            yield Mark(self._hovered.span, MarkStyle.BACKGROUND, "hover")
        if self.selection.span:
            yield Mark(self.selection.span, MarkStyle.BACKGROUND, "selection")
        tokens = place.layout.tokens
        for start in tokens.terms:
            span = tokens.at(start).span.shifted(place.span.start)
            yield Mark(span, MarkStyle.DOTTED, "term")
