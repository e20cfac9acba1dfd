"""The panel that lists every word of the text: how well it is known, how often it stands here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.panels.narrow_box import NarrowBox
from nepreader.ui.panels.words_model import WordFilter, WordsModel
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.vocabulary.wording import status_name
from nepreader.vocabulary import ListedWord, WordStatus

_LETTERS = (9, 8, 5, 5, 6)
"""How wide each column is at first, in digits."""


class WordsPanel(Retranslated, QWidget):
    """A table that sorts and narrows; Enter goes to the first place of a word."""

    chosen = Signal(int)  # position in the reading
    seen = Signal(bool)  # whether anybody sees it

    def __init__(self) -> None:
        super().__init__()
        self.model = WordsModel()
        self.text = QLineEdit(clearButtonEnabled=True)
        self.status = NarrowBox()
        self.count = plain_label(wrap=True)
        self.list = QTreeView(rootIsDecorated=False, uniformRowHeights=True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setModel(self.model)
        self._set_up_header(self.list.header())
        self.text.textChanged.connect(self._narrow)
        self.status.currentIndexChanged.connect(self._narrow)
        self.list.activated.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.text, 3)
        row.addWidget(self.status, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        self.retranslate()

    @property
    def has_keyboard(self) -> bool:
        """Whether keys are for its rows."""
        return self.list.hasFocus()

    @property
    def chosen_words(self) -> list[ListedWord]:
        """The words of the chosen rows."""
        rows = self.list.selectionModel().selectedRows()
        return [self.model.word_at(row.row()) for row in rows]

    def show_words(self, words: list[ListedWord], length: int) -> None:
        """List the words of a text of `length` code points; the chosen row stays."""
        self._keeping(lambda: self.model.show_words(words, length))

    def show_statuses(self, statuses: Mapping[str, WordStatus]) -> None:
        """Say of words, by key, how well they are known now."""
        self.model.show_statuses(statuses)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.text.setPlaceholderText(self.tr("Narrow the list"))
        self.text.setAccessibleName(self.tr("Narrow the list"))
        blocker = QSignalBlocker(self.status)
        chosen = self.status.currentData()
        self.status.clear()
        self.status.addItem(self.tr("Any status"), "")
        for status in WordStatus:
            self.status.addItem(status_name(status), status.value)
        self.status.setCurrentIndex(max(0, self.status.findData(chosen)))
        blocker.unblock()
        self.status.setAccessibleName(self.tr("Status"))
        self.list.setAccessibleName(self.tr("Words of this text"))
        self.model.retranslate()
        self._set_widths()
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: the list is wanted."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.seen.emit(False)

    # ---- inside

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(30)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        self.list.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._reveal)

    def _set_widths(self) -> None:
        """As wide as what stands in a column, or its title if that is not much longer."""
        header, metrics = self.list.header(), self.fontMetrics()
        digit = metrics.horizontalAdvance("0")
        for section, letters in enumerate(_LETTERS):
            title = self.model.headerData(section, Qt.Orientation.Horizontal)
            wanted = metrics.horizontalAdvance(title) + 2 * digit  # the arrow of the order
            header.resizeSection(section, min(max(digit * letters, wanted), 10 * digit) + 16)

    def _narrow(self) -> None:
        status = self.status.currentData()
        wanted = WordFilter(self.text.text(), WordStatus(status) if status else None)
        self._keeping(lambda: self.model.narrow(wanted))

    def _keeping(self, change: Callable[[], None]) -> None:
        """Change what is listed; the word a person is at stays the current one."""
        index = self.list.currentIndex()
        word = self.model.word_at(index.row()).word if index.isValid() else ""
        change()
        row = self.model.row_of(word)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._count()

    def _reveal(self) -> None:
        """After another order: the first row."""
        self.list.scrollToTop()

    def _count(self) -> None:
        count = self.tr("%n word(s)", "", self.model.rowCount())
        keys = self.tr("keys: 1 new, 2 learning, 3 known, 0 ignored")
        self.count.setText(f"{count} · {keys}")

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.word_at(index.row()).first)
