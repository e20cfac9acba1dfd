"""The main window: wires page, panels, controllers and menus together."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from nepreader.errors import NepreaderError
from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.ui.actions import Actions
from nepreader.ui.control.appearance import AppearanceController
from nepreader.ui.control.opening import OpeningController
from nepreader.ui.control.selecting import SelectingController
from nepreader.ui.fonts import reading_font
from nepreader.ui.messages import error_message
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.keyboard import KeyboardInput
from nepreader.ui.reading.pointer import PointerInput
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import message_box, visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.sidecar_writer import SidecarWriter
from nepreader.ui.state_store import StateStore
from nepreader.ui.status import StatusLine
from nepreader.ui.theme import colours, resolved
from nepreader.workspace import OpenText, Words


class MainWindow(Retranslated, QMainWindow):
    """One text in one window."""

    completed = Signal()  # everything that waited for the first paint is there

    def __init__(self, session: ReadingSession, store: SettingsStore, state: StateStore) -> None:
        super().__init__()
        self.session, self.store, self.state = session, store, state
        settings = store.value
        font = reading_font(settings.typeface, settings.font_size)
        self.view = ReadingView(font, settings, colours(resolved(settings.theme)))
        self.pointer = PointerInput(self.view)
        KeyboardInput(self.view)
        self.writer = SidecarWriter(session)
        self.actions_table = Actions(self)
        self.panels = SidePanels(self)
        self.status = StatusLine(self.statusBar(), session, self.view)
        self.opening = OpeningController(self, session, state)
        self.appearance = AppearanceController(self, self.view, store)
        self._is_complete = False
        self._start: int | None = None
        self._set_up()

    def complete(self) -> None:
        """Make what the first paint can do without: menus, card, panels, find."""
        if self._is_complete:
            return
        self._is_complete = True
        from nepreader.ui.completion import Completion

        self.parts = Completion(self)
        self.completed.emit()

    def cut(self, text: str) -> Tokens:
        """Cut a paragraph of a panel or card; one word where no text is open yet."""
        if self.session.words is None:
            return Tokens(text, [0, len(text)], {}) if text else Tokens("", [0], {})
        return self.session.words.cut(text)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.actions_table.retranslate()
        self.panels.retranslate()
        self._set_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, and stop what runs in the background."""
        self._remember_place()
        self.state.remember_window(self)
        self.state.save()
        self.store.flush()
        self.writer.flush()
        self.session.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.opening.open(Path(paths[0]))

    def _set_up(self) -> None:
        self.page = QWidget()
        self.column = column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        self.setCentralWidget(self.page)
        self.setAcceptDrops(True)
        self.selecting = SelectingController(self, self.session, self.view, self.pointer)
        self.session.opened.connect(self._text_opened)
        self.session.words_changed.connect(self._show_words)
        self.session.failed.connect(self._report)
        self.store.failed.connect(self._report)
        self.state.failed.connect(self._report)
        if not self.state.restore_window(self):
            self._place_window()
        self.view.setFocus()
        self.retranslate()

    def _place_window(self) -> None:
        """A size that shows a column of text and a panel, on whatever screen there is."""
        available = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1240, available.width() - 40), min(820, available.height() - 60))
        self.resizeDocks([self.panels.docks["entry"]], [340], Qt.Orientation.Horizontal)

    def _text_opened(self, text: OpenText) -> None:
        visit = self.state.value.visit_of(text.path)
        position = min(visit.position if visit else 0, len(text.document.text) - 1)
        self._start = text.reading.from_source(Span(position, position)).start
        self.state.remember_place(text, position)
        self._set_title()

    def _show_words(self, words: Words) -> None:
        start, self._start = self._start, None
        self.view.show_words(words, start)

    def _remember_place(self) -> None:
        if self.session.text:
            position = self.view.first_position()
            source = self.session.text.reading.to_source(Span(position, position)).start
            self.state.remember_place(self.session.text, source)

    def _set_title(self) -> None:
        name = visible(self.session.text.document.name) if self.session.text else ""
        self.setWindowTitle(f"{name} – nepreader" if name else "nepreader")

    def _report(self, error: NepreaderError) -> None:
        box = message_box(self, self.tr("Something went wrong"), error_message(error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QTimer.singleShot(0, box.open)
