"""The mouse on the page: hover, click, drag; one, two, three, four clicks select ever more."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent

from nepreader.text import Span
from nepreader.ui.reading.movement import SpanAt, character_span, paragraph_span, word_span
from nepreader.ui.reading.view import ReadingView

_UNITS: dict[int, SpanAt] = {1: character_span, 2: word_span, 4: paragraph_span}
_SENTENCE_CLICKS = 3
_SCROLL_INTERVAL = 40  # ms between steps while dragging beyond an edge


class PointerInput(QObject):
    """Turns mouse events of a view's viewport into selections and hovered words."""

    sentence_requested = Signal(int)  # position: sentences take a while to find

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._clicks = 0
        self._last_press = QPointF()
        self._last_time = 0
        self._dragging = False
        self._drag_point = QPointF()
        self._edge_scroll = QTimer(self, interval=_SCROLL_INTERVAL)
        self._edge_scroll.timeout.connect(self._scroll_at_edge)
        view.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that are ours."""
        if self._view.words is None:
            return False
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent) and event.modifiers() & _CTRL:
            self._view.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        if event.type() == QEvent.Type.Leave:
            self._view.set_hovered(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(event)
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._press(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        return False

    def _press(self, event: QMouseEvent) -> None:
        self._count_clicks(event)
        self._dragging = True
        hit = self._view.hit(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.selection.move_caret(hit.caret)
        elif self._clicks == _SENTENCE_CLICKS:
            self.sentence_requested.emit(hit.character)
            return
        else:
            position = hit.caret if self._clicks == 1 else hit.character
            self._view.selection.begin(self._unit(position))
        self._view.selection_was_changed()

    def _move(self, event: QMouseEvent) -> None:
        if not (self._dragging and event.buttons() & Qt.MouseButton.LeftButton):
            self._dragging = False
            self._view.set_hovered(self._view.token_at(event.position()))
            return
        self._drag_point = event.position()
        self._extend_to(event.position())
        outside = not 0 <= event.position().y() <= self._view.viewport().height()
        if outside and not self._edge_scroll.isActive():
            self._edge_scroll.start()

    def _release(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._edge_scroll.stop()
        if self._clicks == 1 and not self._view.selection.span:
            token = self._view.token_at(event.position())
            if token:
                self._view.word_chosen.emit(token)

    def _extend_to(self, point: QPointF) -> None:
        hit = self._view.hit(point)
        if self._clicks <= 1:
            self._view.selection.move_caret(hit.caret)
        else:
            self._view.selection.extend(self._unit(hit.character))
        self._view.selection_was_changed()

    def _unit(self, position: int) -> Span:
        words = self._view.words
        if words is None:
            return Span(position, position)
        return _UNITS.get(self._clicks, word_span)(words, position)

    def _count_clicks(self, event: QMouseEvent) -> None:
        hints = QGuiApplication.styleHints()
        near = (event.position() - self._last_press).manhattanLength() < (hints.startDragDistance())
        soon = event.timestamp() - self._last_time < hints.mouseDoubleClickInterval()
        self._clicks = self._clicks % 4 + 1 if near and soon else 1
        self._last_press, self._last_time = event.position(), event.timestamp()

    def _scroll_at_edge(self) -> None:
        y, height = self._drag_point.y(), self._view.viewport().height()
        beyond = y if y < 0 else y - height
        if not self._dragging or 0 <= y <= height:
            self._edge_scroll.stop()
            return
        self._view.scroll_by(max(-200.0, min(200.0, beyond)))
        self._extend_to(QPointF(self._drag_point.x(), 0 if beyond < 0 else height - 1))


_CTRL = Qt.KeyboardModifier.ControlModifier
