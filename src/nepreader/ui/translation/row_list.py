"""A list of rows of two lines, under headings: aids of a passage, hits in the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from nepreader.text import Span
from nepreader.ui.correction.marked_word import MarkedWord
from nepreader.ui.rows import draw_ground, draw_line, row_colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole
_MARGIN = 6
_LEADING = 1.45  # clears Thai marks above and below


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines, the second may be missing; a heading is one and cannot be chosen.

    Attributes:
        marks: stretches of the title that are marked, in code points.
        value: what the row stands for.
    """

    title: str
    detail: str = ""
    sign: str = ""
    marks: tuple[Span, ...] = ()
    value: object = None
    is_heading: bool = False


class RowList(QListView):
    """Enter or a click chooses; Escape leaves."""

    chosen = Signal(object)  # Row.value
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = _Rows()
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the list stays where it was if they are the same."""
        if list(rows) == self._rows.rows:
            return
        current = self.currentIndex().row()
        self._rows.show(rows)
        if 0 <= current < len(rows):
            self.setCurrentIndex(self._rows.index(current))

    def rows(self) -> list[Row]:
        """What is listed."""
        return self._rows.rows

    def set_current(self, number: int) -> None:
        """Go to a row."""
        self.setCurrentIndex(self._rows.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, leave, or walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if row and not row.is_heading:
            self.chosen.emit(row.value)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, _ROW):
            return None
        row = self.rows[index.row()]
        parts = (row.title, row.detail, row.sign)
        return row if role == _ROW else " · ".join(part for part in parts if part)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW)
        lines = 2 if row.detail and not row.is_heading else 1
        return QSize(120, round(lines * _LEADING * option.fontMetrics.height()) + _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        draw_ground(painter, option)
        painter.save()
        _draw(painter, option, row)
        painter.restore()


def _draw(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    strong, quiet, accent = row_colours(option)
    inner = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
    if row.is_heading:
        draw_line(painter, inner, row.title, option.palette.link().color(), option.font)
        return
    height = inner.height() // 2 if row.detail else inner.height()
    upper = QRect(inner.left(), inner.top(), inner.width(), height)
    taken = draw_line(painter, upper, row.sign, quiet, option.font, at_right=True)
    shown = upper.adjusted(0, 0, -taken, 0)
    if row.marks:
        painter.setClipRect(shown)
        painter.setPen(strong)
        MarkedWord(row.title, option.font, list(row.marks), accent).draw(painter, QRectF(shown))
        painter.setClipping(False)
    else:
        draw_line(painter, shown, row.title, strong, option.font)
    draw_line(painter, upper.translated(0, height), row.detail, quiet, option.font)
