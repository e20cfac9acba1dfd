"""The settings while the program runs: changed in one place, saved soon after."""

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.errors import SettingsError
from nepreader.storage import Settings, load_settings, save_record

_SAVE_AFTER = 800  # ms: a slider makes many changes


class SettingsStore(QObject):
    """Holds the settings, tells what changed, writes them down."""

    changed = Signal(object, object)  # Settings before, Settings after
    failed = Signal(object)  # SettingsError

    def __init__(self, path: Path, value: Settings | None = None) -> None:
        """`value` stands for what is in the file, which then is not read."""
        super().__init__()
        self._path = path
        self.value = load_settings(path) if value is None else value
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._saving.timeout.connect(self.save)

    def update(self, **fields: Any) -> None:
        """Change some settings; numbers are brought within their limits."""
        before = self.value
        self.value = dataclasses.replace(before, **fields).clamped()
        if self.value != before:
            self._saving.start()
            self.changed.emit(before, self.value)

    def save(self) -> None:
        """Write the settings now."""
        self._saving.stop()
        try:
            save_record(self.value, self._path)
        except SettingsError as error:
            self.failed.emit(error)

    def flush(self) -> None:
        """Write what waits to be written."""
        if self._saving.isActive():
            self.save()
