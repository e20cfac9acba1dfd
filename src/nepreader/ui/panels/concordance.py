"""The panel that lists every place of a term with the words around it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nepreader.glossary import Occurrence
from nepreader.text import Reading, Span
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.rows import draw_ground, row_colours
from nepreader.ui.safe_text import plain_label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CONTEXT = 60  # code points on either side
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Context:
    """A place of a term: the words before it, itself, the words after it."""

    span: Span
    before: str
    word: str
    after: str


class ConcordanceModel(QAbstractListModel):
    """The places of one term."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Context] = []

    def set_places(self, places: list[Occurrence], reading: Reading) -> None:
        """Show the places of a term in a text."""
        self.beginResetModel()
        self._rows = [_context(place.span, reading) for place in places]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a place."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line as text; under our own role, the `Context`."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.before}{row.word}{row.after}"
        return row if role == _ROLE else None


class ContextDelegate(QStyledItemDelegate):
    """Draws a place with the term in the middle, one below the other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for Thai marks above and below."""
        del index
        return QSize(200, round(option.fontMetrics.height() * 1.3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        context: Context = index.data(_ROLE)
        draw_ground(painter, option)
        text, _, accent = row_colours(option)
        metrics = QFontMetrics(option.font)
        width = metrics.horizontalAdvance(context.word)
        rect = option.rect.adjusted(6, 0, -6, 0)
        middle = rect.left() + max(0, (rect.width() - width) // 2)
        vertical = Qt.AlignmentFlag.AlignVCenter
        single = Qt.TextFlag.TextSingleLine
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(text)
        before = QRect(middle - 2000, rect.top(), 2000, rect.height())
        painter.drawText(before, vertical | Qt.AlignmentFlag.AlignRight | single, context.before)
        after = QRect(middle + width, rect.top(), 2000, rect.height())
        painter.drawText(after, vertical | Qt.AlignmentFlag.AlignLeft | single, context.after)
        painter.setPen(accent)
        word = QRect(middle, rect.top(), width + 2, rect.height())
        painter.drawText(word, vertical | single, context.word)
        painter.restore()


class ConcordancePanel(Retranslated, QWidget):
    """Every place of a term; a click goes there."""

    place_chosen = Signal(object)  # Span

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label(wrap=True)
        self._term = ""
        self.model = ConcordanceModel()
        self.list = QListView(uniformItemSizes=True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ContextDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.retranslate()

    def show_places(self, term: str, places: list[Occurrence], reading: Reading) -> None:
        """Show the places of a term."""
        self._term = term
        self.model.set_places(places, reading)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.list.setAccessibleName(self.tr("Places of the term"))
        if self._term:
            count = self.tr("%n place(s)", "", self.model.rowCount())
            self._title.setText(f"{self._term} · {count}")
        else:
            self._title.setText(self.tr("Choose a term to see all its places."))

    def _choose(self, index: QModelIndex) -> None:
        self.place_chosen.emit(index.data(_ROLE).span)


def _context(span: Span, reading: Reading) -> Context:
    block = reading.blocks[reading.blocks.index_at(span.start)]
    before = reading.text[max(block.start, span.start - _CONTEXT) : span.start]
    after = reading.text[span.end : min(block.end, span.end + _CONTEXT)]
    return Context(span, before, span.of(reading.text), after)
