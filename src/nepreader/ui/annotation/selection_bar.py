"""The small bar at a selection: colours, note, tag, bookmark."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from nepreader.text import Span
from nepreader.ui.annotation.colours import ColourButtons
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.theme import Colours

_GAP = 6


class SelectionBar(QFrame):
    """Shown beside what was selected with the mouse; takes no keys away from the page."""

    colour_chosen = Signal(str)

    def __init__(self, view: ReadingView, colours: Colours, actions: list[QAction]) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.colours = ColourButtons(colours, checkable=False)
        self.colours.chosen.connect(self.colour_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        row.addWidget(self.colours)
        for action in actions:
            button = QToolButton(autoRaise=True)
            button.setDefaultAction(action)
            row.addWidget(button)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(button.focusPolicy().NoFocus)
        self.hide()
        view.selection_changed.connect(self._follow)
        view.place_changed.connect(self._move)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come when the mouse lets go of a selection."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._view.selection.span:
            self.adjustSize()
            self._move()
            self.show()
            self.raise_()
        return False

    def _follow(self, span: Span) -> None:
        if not span:
            self.hide()

    def _move(self) -> None:
        """Stand above the first line of the selection, or below it at the top of the window."""
        span = self._view.selection.span
        rect = self._view.rect_of(span) if span else QRect()
        if rect.isEmpty():
            self.hide()
            return
        top = rect.top() - self.height() - _GAP
        if top < 0:
            top = rect.bottom() + _GAP
        left = min(rect.left(), self._view.viewport().width() - self.width() - _GAP)
        self.move(QPoint(max(_GAP, left), top))
