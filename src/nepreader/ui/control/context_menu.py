"""The menu at a place of the page."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from nepreader.text import Span
from nepreader.ui.actions import Actions
from nepreader.ui.annotation.focus import AnnotationFocus
from nepreader.ui.reading.view import ReadingView

_ITEMS = (
    "copy", "-", "mark_learning", "mark_known", "-", "highlight", "menu:colour", "note", "tag",
    "bookmark", "-", "remove_annotation", "attach", "confirm_place", "-", "correct", "merge",
    "split", "add_term",
)  # fmt: skip


class ContextMenu(QObject):
    """Offers what can be done with the words under the pointer, or with those selected."""

    def __init__(self, view: ReadingView, actions: Actions, focus: AnnotationFocus) -> None:
        super().__init__(view)
        self._view, self._actions, self._focus = view, actions, focus
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open on a right click, and on the menu key."""
        if not isinstance(event, QContextMenuEvent) or self._view.words is None:
            return False
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._caret() if by_key else event.pos()
        if not by_key:
            self._stand_at(QPointF(place))
        self._view.escaped.emit()  # no card behind the menu
        self.menu().popup(self._view.viewport().mapToGlobal(place))
        return True

    def menu(self) -> QMenu:
        """A menu of what can be done now."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for item in _ITEMS:
            if item == "-":
                menu.addSeparator()
            elif item.startswith("menu:"):
                menu.addMenu(self._actions.menu(item.removeprefix("menu:")))
            elif self._actions[item].isEnabled():
                menu.addAction(self._actions[item])
        return menu

    def _stand_at(self, point: QPointF) -> None:
        """Be at the word under the pointer, unless it is selected."""
        hit = self._view.hit(point)
        token = self._view.token_at(point)
        if token is None or hit.character in self._view.selection.span:
            return
        self._view.select(Span(token.start, token.start))
        self._view.set_current(token)
        self._focus.set(self._focus.at(token.span))

    def _caret(self) -> QPoint:
        current = self._view.current_word
        span = self._view.selection.span or (current.span if current else Span(0, 0))
        return self._view.rect_of(span).bottomLeft()
