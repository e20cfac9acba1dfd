"""The mouse in the margin: a sign tells its note, and leads to it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent

from nepreader.ui.reading.view import ReadingView
from nepreader.ui.safe_text import show_tip


class MarginInput(QObject):
    """Follows the pointer over the signs of a view."""

    chosen = Signal(str)  # id

    def __init__(self, view: ReadingView, note_of: Callable[[str], str]) -> None:
        """`note_of` tells what a sign says, by id."""
        super().__init__(view)
        self._view = view
        self._note_of = note_of
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for a sign."""
        if isinstance(event, QHelpEvent):
            mark = self._view.sign_at(QPointF(event.pos()))
            if mark:
                show_tip(event.globalPos(), self._note_of(mark.name), self._view.viewport())
            return mark is not None
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            mark = self._view.sign_at(event.position())
            if mark and event.button() == Qt.MouseButton.LeftButton:
                self.chosen.emit(mark.name)
                return True
        return False
