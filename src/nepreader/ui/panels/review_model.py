"""The places of a review as rows: narrowed and sorted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from nepreader.correction.suspect import SuspectKind
from nepreader.text import Span
from nepreader.ui.correction.wording import percent, state_name, why
from nepreader.workspace.reviewing import ReviewItem, ReviewState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole


class ReviewOrder(StrEnum):
    """What comes first."""

    PLACE = "place"
    LIKELIHOOD = "likelihood"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """What is listed; None is everything."""

    kind: SuspectKind | None = None
    state: ReviewState | None = None

    def accepts(self, item: ReviewItem) -> bool:
        """Whether an item is to be listed."""
        kind = item.suspect.kind if item.suspect else None
        return self.kind in (None, kind) and self.state in (None, item.state)


class ReviewModel(QAbstractListModel):
    """Rows of one review. Under the role `ITEM`, a `ReviewItem`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ReviewItem] = []

    def show(self, items: list[ReviewItem], wanted: ReviewFilter, order: ReviewOrder) -> None:
        """Show what a filter lets through, in an order."""
        self.beginResetModel()
        self._rows = [item for item in items if wanted.accepts(item)]
        if order is ReviewOrder.LIKELIHOOD:
            self._rows.sort(key=lambda item: (-item.score, item.span))
        self.endResetModel()

    def row_of(self, span: Span | None) -> QModelIndex:
        """The row of the place at a span of the source; invalid where it is not shown."""
        rows = (row for row, item in enumerate(self._rows) if item.span == span)
        row = next(rows, None)
        return _ROOT if row is None else self.index(row)

    def item_at(self, index: Index) -> ReviewItem | None:
        """The place of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a place."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; under `ITEM` what is drawn."""
        item = self.item_at(index)
        if item is None or role not in (Qt.ItemDataRole.DisplayRole, ITEM):
            return None
        if role == ITEM:
            return item
        likely = percent(item.score) if item.state is ReviewState.OPEN else state_name(item.state)
        return " · ".join(filter(None, (f"{item.printed} → {item.text}", likely, why(item))))
