"""What the program remembers by itself, while it runs."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from nepreader.errors import SettingsError
from nepreader.storage import State, Visit, load_record, save_record
from nepreader.ui.window_state import window_state
from nepreader.workspace import OpenText


class StateStore(QObject):
    """Recent texts, the place in each, the window."""

    failed = Signal(object)  # SettingsError

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.value = load_record(State, path)

    def remember_place(self, text: OpenText, position: int) -> None:
        """Note where the reader is; `position` is in code points of the source."""
        visit = Visit(str(text.path), position, text.chosen_encoding)
        self.value = self.value.with_visit(visit)

    def remember_texts(self, paths: Iterable[Path]) -> None:
        """Note texts that were not open yet, behind the one that is."""
        self.value = self.value.with_others(paths)
        self.save()

    def forget_visit(self, path: Path) -> None:
        """Forget that a text was open."""
        self.value = self.value.without(path)
        self.save()

    def forget_visits(self) -> None:
        """Forget which texts were open."""
        self.value = self.value.without_visits()
        self.save()

    def remember_window(self, window: QMainWindow) -> None:
        """Note where the window stands and how its panels lie."""
        self.value = window_state(window, self.value)

    def save(self) -> None:
        """Write it down."""
        try:
            save_record(self.value, self._path)
        except SettingsError as error:
            self.failed.emit(error)
