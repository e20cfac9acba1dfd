"""The main window: the page and places for panels. Light, for it is painted before all else."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from nepreader.storage import Settings, State
from nepreader.ui.fonts import reading_font
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.theme import colours, resolved
from nepreader.ui.window_state import restore_place

NARROW_WINDOW = 720
"""Pixels; a window narrower than this shows the text alone."""


class MainWindow(QMainWindow):
    """One text in one window. A `Desk` brings it to life."""

    shown = Signal()  # painted for the first time
    files_dropped = Signal(object)  # list[Path]
    closing = Signal()
    resized = Signal(int)  # width

    def __init__(self, settings: Settings, state: State) -> None:
        super().__init__()
        font = reading_font(settings.typeface, settings.font_size)
        self.view = ReadingView(font, settings, colours(resolved(settings.theme)))
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.view, 1)
        self.setCentralWidget(page)
        self.setAcceptDrops(True)
        # The menus come after the first paint; nothing may move then.
        self.menuBar().setMinimumHeight(self.fontMetrics().height() + 5)
        self.statusBar()
        self._reserved = state.panels
        if not restore_place(self, state):
            available = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1240, available.width() - 40), min(820, available.height() - 60))
        self.view.setFocus()

    def give_room(self) -> None:
        """Give up the room that was kept for the panels: they come now."""
        self._reserved = 0
        self._keep_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell when the first paint is over."""
        super().showEvent(event)
        self.view.painted_first.connect(self.shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell listeners while everything is still there."""
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow window to the text."""
        super().resizeEvent(event)
        if self._reserved:
            self._keep_room()
        else:
            self.resized.emit(event.size().width())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's names
        """Tab goes to what can be seen, and passes over panels behind others."""
        from nepreader.ui.access.panes import move_focus

        return move_focus(self, forward=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files fell; later, for a dialog would hold up the program they come from."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.files_dropped.emit(paths))

    def _keep_room(self) -> None:
        room = self._reserved if self.width() >= NARROW_WINDOW else 0
        self.column.setContentsMargins(0, 0, room, 0)
