"""Passages as rows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from nepreader.translation import Passage
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.wording import status_name

Index = QModelIndex | QPersistentModelIndex
PASSAGE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class PassageModel(QAbstractTableModel):
    """One column; under the role `PASSAGE`, a `Passage`."""

    def __init__(self, store: PassageStore) -> None:
        super().__init__()
        self._store = store
        store.made.connect(self._reset)
        store.rows_changed.connect(self._tell)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a passage."""
        return 0 if parent.isValid() else len(self._store.passages)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One: both languages are drawn in it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; under `PASSAGE` what is drawn."""
        if not index.isValid():
            return None
        passage = self._store.passages[index.row()]
        if role == PASSAGE:
            return passage
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        parts = (self._store.source_of(index.row()), passage.text, status_name(passage.status))
        return " · ".join(part for part in parts if part)

    def source(self, row: int) -> str:
        """The Thai of a row."""
        return self._store.source_of(row)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _tell(self, rows: dict[int, Passage]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
