"""What a misread word may have been: one reading a line, its changed letters marked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from nepreader.correction.slips import changed_letters
from nepreader.correction.suspect import Suggestion
from nepreader.ui.correction.marked_word import LEADING, MarkedWord
from nepreader.ui.rows import draw_ground, row_colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PRINTED = Qt.ItemDataRole.UserRole
_MARGIN = 10
_SCALE = 1.15  # of the type: single letters are compared


class SuggestionModel(QAbstractListModel):
    """Suggestions for one printed word, the best first."""

    def __init__(self) -> None:
        super().__init__()
        self._printed = ""
        self._suggestions: Sequence[Suggestion] = ()

    def show(self, printed: str, suggestions: Sequence[Suggestion]) -> None:
        """Offer other readings of `printed`."""
        self.beginResetModel()
        self._printed, self._suggestions = printed, suggestions
        self.endResetModel()

    def text_at(self, row: int) -> str | None:
        """The reading in a row."""
        return self._suggestions[row].text if 0 <= row < len(self._suggestions) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a reading."""
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The reading; what is printed, to compare it with."""
        text = self.text_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return text or self.tr("(nothing)")
        return self._printed if role == _PRINTED else None


class SuggestionDelegate(QStyledItemDelegate):
    """Draws a reading; the letters that differ from the printed ones are marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for one line with Thai marks."""
        metrics = QFontMetrics(scaled(option.font))
        width = metrics.horizontalAdvance(str(index.data())) + 2 * _MARGIN
        return QSize(width, round(LEADING * metrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        draw_ground(painter, option)
        plain, _, accent = row_colours(option)
        text = str(index.data())
        changed = changed_letters(text, str(index.data(_PRINTED)))
        word = MarkedWord(text, scaled(option.font), changed, accent)
        painter.save()
        painter.setPen(plain)
        painter.setClipRect(option.rect)
        word.draw(painter, QRectF(option.rect.adjusted(_MARGIN, 0, 0, 0)))
        painter.restore()


class SuggestionList(QListView):
    """As high as its rows; the keyboard stays with whoever shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.readings = SuggestionModel()
        self.setModel(self.readings)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    @property
    def chosen(self) -> str | None:
        """The reading that is selected."""
        return self.readings.text_at(self.currentIndex().row())

    def show_suggestions(self, printed: str, suggestions: Sequence[Suggestion]) -> None:
        """Offer readings, the first of them chosen."""
        self.readings.show(printed, suggestions)
        self.setVisible(bool(suggestions))
        self.setCurrentIndex(self.readings.index(0))
        self.setFixedHeight(self.rows_height())

    def rows_height(self) -> int:
        """The height of all rows and the frame, in pixels."""
        rows = self.readings.rowCount()
        return max(1, rows) * max(1, self.sizeHintForRow(0)) + 2 * self.frameWidth()

    def step(self, rows: int) -> None:
        """Choose another reading; after the last comes the first."""
        count = self.readings.rowCount()
        if count:
            row = (self.currentIndex().row() + rows) % count
            self.setCurrentIndex(self.readings.index(row))


def scaled(font: QFont) -> QFont:
    """The type in which letters are compared."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * _SCALE)
    return larger
