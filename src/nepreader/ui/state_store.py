"""What the program remembers by itself, while it runs."""

import base64
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QMainWindow

from nepreader.errors import SettingsError
from nepreader.storage import State, Visit, load_record, save_record
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

    def forget_visits(self) -> None:
        """Forget which texts were open."""
        self.value = self.value.without_visits()
        self.save()

    def remember_window(self, window: QMainWindow) -> None:
        """Note where the window stands and how its panels lie."""
        geometry = base64.b64encode(window.saveGeometry().data()).decode()
        layout = base64.b64encode(window.saveState().data()).decode()
        self.value = State(self.value.visits, geometry, layout)

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; whether that was known."""
        if not self.value.geometry:
            return False
        window.restoreState(_bytes(self.value.layout))
        return window.restoreGeometry(_bytes(self.value.geometry))

    def save(self) -> None:
        """Write it down."""
        try:
            save_record(self.value, self._path)
        except SettingsError as error:
            self.failed.emit(error)


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
