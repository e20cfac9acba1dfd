"""The words of a text as rows: narrowed and sorted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from nepreader.ui.safe_text import visible
from nepreader.ui.vocabulary.wording import rank_name, status_name
from nepreader.vocabulary import ListedWord, WordOrder, WordStatus, in_order, word_key

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ORDERS = (WordOrder.WORD, WordOrder.STATUS, WordOrder.COUNT, WordOrder.PLACE, WordOrder.RANK)
"""What each column sorts by."""
_COUNT = ORDERS.index(WordOrder.COUNT)


@dataclass(frozen=True, slots=True)
class WordFilter:
    """What is listed: words that hold `text` and have `status`; None is any."""

    text: str = ""
    status: WordStatus | None = None

    def accepts(self, word: ListedWord) -> bool:
        """Whether a word is to be listed."""
        return self.status in (None, word.status) and word_key(self.text) in word.word


class WordsModel(QAbstractTableModel):
    """Columns as in `ORDERS`: word, status, times, first place, how common."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[ListedWord] = []
        self._rows: list[ListedWord] = []
        self._length = 1
        self._filter = WordFilter()
        self._column, self._order = _COUNT, Qt.SortOrder.DescendingOrder

    def show_words(self, words: list[ListedWord], length: int) -> None:
        """Show the words of a text of `length` code points."""
        self._words, self._length = words, max(1, length)
        self._fill()

    def narrow(self, wanted: WordFilter) -> None:
        """List only what a filter lets through."""
        self._filter = wanted
        self._fill()

    def show_statuses(self, statuses: Mapping[str, WordStatus]) -> None:
        """Say what is known now. Rows stay where they are: a person is at one of them."""
        self._words = _with_statuses(self._words, statuses)
        self._rows = _with_statuses(self._rows, statuses)
        if self._rows:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._rows) - 1, 1))

    def word_at(self, row: int) -> ListedWord:
        """The word of a row."""
        return self._rows[row]

    def row_of(self, word: str) -> int | None:
        """The row of a word, by its key."""
        return next((row for row, found in enumerate(self._rows) if found.word == word), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column, self._order = column, order
        self._fill()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a word."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as there are orders."""
        return 0 if parent.isValid() else len(ORDERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns, and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = self.tr("Word"), self.tr("Status"), self.tr("Times"), self.tr("At")
        title = (*titles, self.tr("Rank"))[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:  # a narrow column cuts its title
            return {
                3: self.tr("Where it stands first, in the text"),
                4: self.tr("Its place among the most frequent words of Thai"),
            }.get(section, title)
        return None

    def retranslate(self) -> None:
        """Show everything in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ORDERS) - 1)
        self.show_statuses({})

    def _cell(self, word: ListedWord, column: int) -> str:
        match ORDERS[column]:
            case WordOrder.WORD:
                return visible(word.word)
            case WordOrder.STATUS:
                return status_name(word.status)
            case WordOrder.COUNT:
                return f"{word.count:,}"
            case WordOrder.PLACE:
                return f"{100 * word.first // self._length} %"
            case WordOrder.RANK:
                return rank_name(word.rank)

    def _fill(self) -> None:
        self.beginResetModel()
        rows = in_order(filter(self._filter.accepts, self._words), ORDERS[self._column])
        # The order by count begins with the highest, as people expect of a descending one.
        descends = self._order == Qt.SortOrder.DescendingOrder
        self._rows = rows[::-1] if descends is not (self._column == _COUNT) else rows
        self.endResetModel()


def _with_statuses(words: list[ListedWord], statuses: Mapping[str, WordStatus]) -> list[ListedWord]:
    return [
        replace(word, status=statuses[word.word]) if word.word in statuses else word
        for word in words
    ]
