"""Everything in the window that has to do with help, wired together."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from nepreader.ui.find_bar import FindBar
from nepreader.ui.main_window import MainWindow
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession

if TYPE_CHECKING:
    from nepreader.ui.help.key_sheet import KeySheet
    from nepreader.ui.help.window import ManualWindow

PAGES: Mapping[str, str] = {
    "entry": "glossaries",
    "terms": "glossaries",
    "concordance": "glossaries",
    "review": "typos",
    "annotations": "notes",
    "translation": "translating",
    "words": "words",
    "scans": "scans",
    "lesson": "class",
}
"""The page of the manual that tells of a panel."""
_INDEX, _READING = "index", "reading"


class HelpTools(QObject):
    """The manual and the sheet of keys; each is made when it is first asked for."""

    def __init__(self, window: MainWindow, session: ReadingSession) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.manual: ManualWindow | None = None
        self.keys: KeySheet | None = None
        window.closing.connect(self.close)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "manual": self.open_manual,
            "help_here": self.open_here,
            "keys": self.open_keys,
        }

    def open_manual(self, page: str = "") -> None:
        """Bring the manual to the front, at a page or where it was left."""
        if self.manual is None:
            from nepreader.ui.help.window import ManualWindow

            self.manual = ManualWindow(self._window, self._session.tasks)
            self.manual.failed.connect(self._session.report)
        self.manual.show_page(page or self.manual.page)
        _bring(self.manual)

    def open_here(self) -> None:
        """Open the page that tells of what has the keyboard."""
        self.open_manual(page_for(QApplication.focusWidget()))

    def open_keys(self) -> None:
        """Show every key as it is now."""
        if self.keys is None:
            from nepreader.ui.help.key_sheet import KeySheet
            from nepreader.ui.help.keys import all_keys

            self.keys = KeySheet(self._window, partial(all_keys, self._window.menuBar()))
        self.keys.show()
        self.keys.fill()
        _bring(self.keys)
        self.keys.search.setFocus()

    def close(self) -> None:
        """Go with the window."""
        for shown in (self.manual, self.keys):
            if shown:
                shown.close()


def page_for(widget: QWidget | None) -> str:
    """The page that tells of a part of the window; the first page for what has none."""
    while widget:
        if isinstance(widget, QDockWidget):
            return PAGES.get(widget.objectName(), _INDEX)
        if isinstance(widget, (FindBar, ReadingView)):
            return _READING
        widget = widget.parentWidget()
    return _INDEX


def _bring(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
