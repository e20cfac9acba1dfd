"""Where a page of preferences reads and writes: any record that is changed field by field."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from nepreader.storage.state import ClassroomState
from nepreader.ui.state_store import StateStore


class Source(Protocol):
    """A frozen record that is replaced whenever a field of it changes; `SettingsStore` is one."""

    @property
    def value(self) -> Any:
        """The record."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Emitted after each change."""
        ...

    def update(self, **fields: Any) -> None:
        """Change some fields."""
        ...


class ClassroomSource(QObject):
    """How the next class is to be taught, kept with the state of the window."""

    changed = Signal(object, object)  # ClassroomState before and after

    def __init__(self, state: StateStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def value(self) -> ClassroomState:
        """As the last class ended, or as it was set since."""
        return self._state.value.classroom

    def update(self, **fields: Any) -> None:
        """Change some fields, and write them down."""
        before = self.value
        after = replace(before, **fields)
        if after != before:
            self._state.value = replace(self._state.value, classroom=after)
            self._state.save()
            self.changed.emit(before, after)
