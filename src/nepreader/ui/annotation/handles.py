"""The ends of the annotation a person is at: dragging one makes it longer or shorter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from nepreader.text import Span
from nepreader.ui.annotation.focus import AnnotationFocus
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.reading.view import ReadingView

_REACH = 6  # pixels around an end
_LAYER = "focus"


class EndHandles(QObject):
    """Frames the annotation in focus, and lets its ends be dragged with the mouse."""

    def __init__(
        self, view: ReadingView, focus: AnnotationFocus, move: Callable[[Span], None]
    ) -> None:
        """`move` puts the annotation onto a span."""
        super().__init__(view)
        self._view, self._focus, self._move = view, focus, move
        self._fixed: int | None = None
        self._dragged: Span | None = None
        focus.changed.connect(self._draw)
        focus.places_changed.connect(self._draw)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse where it is at an end."""
        if not isinstance(event, QMouseEvent) or self._focus.span is None:
            return False
        kind = event.type()
        if self._fixed is not None:
            return self._drag(event)
        fixed = self._other_end(event.position())
        if kind == QEvent.Type.MouseMove and not event.buttons():
            shape = (
                Qt.CursorShape.SizeHorCursor if fixed is not None else Qt.CursorShape.IBeamCursor
            )
            self._view.viewport().setCursor(shape)
        if kind == QEvent.Type.MouseButtonPress and fixed is not None:
            self._fixed, self._dragged = fixed, self._focus.span
            return True
        return False

    def _drag(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and self._fixed is not None:
            caret = self._view.hit(event.position()).caret
            self._dragged = Span(min(caret, self._fixed), max(caret, self._fixed))
            self._frame(self._dragged)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            dragged, self._fixed, self._dragged = self._dragged, None, None
            if dragged and dragged != self._focus.span:
                self._move(dragged)
            self._draw()
        return True

    def _other_end(self, point: QPointF) -> int | None:
        """The end that stays when the one under the pointer is dragged."""
        span = self._focus.span
        if not span:
            return None
        first = self._view.rect_of(Span(span.start, span.start + 1))
        last = self._view.rect_of(Span(span.end - 1, span.end))
        if _near(point, QRectF(first), first.left()):
            return span.end
        return span.start if _near(point, QRectF(last), last.right()) else None

    def _draw(self) -> None:
        span = self._focus.span
        self._frame(span if span else None)

    def _frame(self, span: Span | None) -> None:
        marks = [Mark(span, MarkStyle.FRAME, "accent")] if span else []
        self._view.set_marks(_LAYER, marks)


def _near(point: QPointF, line: QRectF, x: float) -> bool:
    return (
        not line.isEmpty()
        and line.top() <= point.y() <= line.bottom()
        and abs(point.x() - x) <= _REACH
    )
