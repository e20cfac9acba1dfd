"""The panel of the terms in this text, with how often each stands there."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from nepreader.glossary import Entry, Occurrence, Termbase
from nepreader.language import collation_key
from nepreader.ui.retranslated import Retranslated

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SORTED_BY = Qt.ItemDataRole.UserRole


class TermsModel(QAbstractTableModel):
    """Rows: (entry, how often); columns: term, English, count."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Entry, int]] = []

    def set_occurrences(self, occurrences: Iterable[Occurrence], termbase: Termbase) -> None:
        """Count the terms of a text."""
        counts = Counter(occurrence.entry_id for occurrence in occurrences)
        self.beginResetModel()
        found = ((termbase.get(entry_id), count) for entry_id, count in counts.items())
        self._rows = [(entry, count) for entry, count in found if entry]
        self.endResetModel()

    def entry_at(self, row: int) -> Entry:
        """The entry of a row."""
        return self._rows[row][0]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a term."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Term, English, count."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or what it is sorted by."""
        if role in (Qt.ItemDataRole.DisplayRole, _SORTED_BY):
            entry, count = self._rows[index.row()]
            if index.column() == 2:
                return count
            text = (entry.headword, entry.english)[index.column()]
            return text if role == Qt.ItemDataRole.DisplayRole else collation_key(text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Term"), self.tr("English"), self.tr("Places"))[section]

    def retranslate(self) -> None:
        """Show the titles in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)


class TermsPanel(Retranslated, QWidget):
    """A list that can be narrowed by typing; a click goes to the next place of a term."""

    term_chosen = Signal(str)  # id

    def __init__(self) -> None:
        super().__init__()
        self.model = TermsModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortRole(_SORTED_BY)
        self._filter = QLineEdit(clearButtonEnabled=True)
        self._filter.textChanged.connect(self._sorted.setFilterFixedString)
        self.list = QTreeView(rootIsDecorated=False, sortingEnabled=True, uniformRowHeights=True)
        self.list.setModel(self._sorted)
        self.list.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._filter)
        column.addWidget(self.list)
        self.retranslate()

    def show_occurrences(self, occurrences: Iterable[Occurrence], termbase: Termbase) -> None:
        """Show the terms of a text."""
        self.model.set_occurrences(occurrences, termbase)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._filter.setPlaceholderText(self.tr("Narrow the list"))
        self._filter.setAccessibleName(self.tr("Narrow the list"))
        self.list.setAccessibleName(self.tr("Terms in this text"))
        self.model.retranslate()

    def _choose(self, index: QModelIndex) -> None:
        source = self._sorted.mapToSource(index)
        self.term_chosen.emit(self.model.entry_at(source.row()).id)
