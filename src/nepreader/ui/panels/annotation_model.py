"""The annotations of a text as rows: filtered, sorted, kept up to date one by one."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from nepreader.annotation import Annotation, Change
from nepreader.annotation.ordering import Ordered
from nepreader.ui.annotation.wording import colour_name, kind_name, state_name
from nepreader.workspace import OpenText
from nepreader.workspace.annotation_filter import (
    AnnotationFilter,
    PlaceState,
    SortBy,
    quote_of,
    sort_key,
    state_of,
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """What a row shows."""

    annotation: Annotation
    quote: str
    state: PlaceState | None


class AnnotationModel(QAbstractListModel):
    """Rows of one text. Under the role `ROW`, a `Row`."""

    def __init__(self) -> None:
        super().__init__()
        self._text: OpenText | None = None
        self._filter = AnnotationFilter()
        self._sort = SortBy.PLACE
        self._order = Ordered()

    def show(self, text: OpenText, order: Ordered, wanted: AnnotationFilter, sort: SortBy) -> None:
        """Show the annotations of a text that were listed for a filter and an order."""
        self.beginResetModel()
        self._text, self._order, self._filter, self._sort = text, order, wanted, sort
        self.endResetModel()

    def update(self, change: Change) -> None:
        """Follow a change of a few annotations."""
        for annotation in change.touched:
            self._update(annotation.id)

    def row_of(self, annotation: Annotation) -> QModelIndex:
        """Where an annotation stands; invalid where it is not shown."""
        row = self._order.row_of(annotation.id)
        return _ROOT if row is None else self.index(row)

    def annotation_at(self, index: Index) -> Annotation | None:
        """The annotation of a row."""
        if not index.isValid() or self._text is None:
            return None
        return self._text.annotations.get(self._order[index.row()])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row an annotation."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; under `ROW` what is drawn."""
        annotation = self.annotation_at(index)
        if annotation is None or self._text is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(filter(None, self._said(annotation)))
        if role == ROW:
            return Row(annotation, quote_of(annotation), state_of(self._text, annotation))
        return None

    def _said(self, annotation: Annotation) -> Iterator[str]:
        yield quote_of(annotation)
        yield annotation.text
        yield kind_name(annotation.kind)
        yield colour_name(annotation.colour) if annotation.colour else ""
        state = state_of(self._text, annotation) if self._text else None
        yield state_name(state) if state else ""

    def _update(self, name: str) -> None:
        text = self._text
        current = text.annotations.get(name) if text else None
        shown = current if text and current and self._filter.accepts(text, current) else None
        key = sort_key(text, shown, self._sort) if text and shown else None
        row = self._order.row_of(name)
        if row is not None and key == self._order.key_of(name):
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if row is not None:
            self.beginRemoveRows(_ROOT, row, row)
            self._order.drop(name)
            self.endRemoveRows()
        if key is not None:
            place = self._order.row_for(name, key)
            self.beginInsertRows(_ROOT, place, place)
            self._order.put(name, key)
            self.endInsertRows()
