"""The dialog of preferences, and the keys of actions."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from nepreader.ui.actions import Actions
from nepreader.ui.control.reviewing import ReviewController
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.shortcuts.keymap import Keymap
from nepreader.ui.state_store import StateStore


class PreferencesController(QObject):
    """Opens one dialog; it stays open beside the page."""

    def __init__(
        self, window: QMainWindow, store: SettingsStore, state: StateStore, actions: Actions
    ) -> None:
        super().__init__(window)
        self._window, self._store, self._state, self._actions = window, store, state, actions
        self._review: ReviewController | None = None
        self.keymap: Keymap | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"preferences": self.open}

    def complete(self, review: ReviewController) -> Keymap:
        """The menus are filled: from now on actions have the keys that the person wants."""
        self._review = review
        self.keymap = Keymap(self._actions, self._window.menuBar(), self._store)
        return self.keymap

    def open(self) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        from nepreader.ui.preferences.dialog import PreferencesDialog

        dialog = self._window.findChild(PreferencesDialog)
        if dialog is None:
            dialog = PreferencesDialog(self._window, self._pages)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.stand_beside(self._window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _pages(self) -> Sequence[tuple[str, QWidget]]:
        from nepreader.ui.preferences import pages
        from nepreader.ui.preferences.keys_page import KeysPage
        from nepreader.ui.preferences.source import ClassroomSource
        from nepreader.ui.preferences.typos_page import TyposPage

        if self.keymap is None or self._review is None:
            return ()
        actions, store = self._actions, self._store
        ask_dictionaries, ask_glossaries = (
            actions[name].trigger for name in ("dictionaries", "glossaries")
        )
        words = pages.WordsPage(store, ask_dictionaries, ask_glossaries)
        return (
            (self.tr("Reading"), pages.ReadingPage(store)),
            (self.tr("Language and dates"), pages.LanguagePage(store)),
            (self.tr("Words and glosses"), words),
            (self.tr("Typos"), TyposPage(store, self._review)),
            (self.tr("Notes"), pages.NotesPage(store)),
            (self.tr("Class"), pages.ClassPage(ClassroomSource(self._state))),
            (self.tr("Keys"), KeysPage(self.keymap)),
        )
