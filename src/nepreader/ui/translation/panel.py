"""The desk as a panel: how far the text is, its passages, and what stands ready for one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QSplitter, QTabWidget, QVBoxLayout, QWidget

from nepreader.translation import Counts, progress_of
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_tip
from nepreader.ui.translation.check_pane import CheckPane
from nepreader.ui.translation.find_pane import FindPane
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.row_list import RowList
from nepreader.ui.translation.table import PassageTable
from nepreader.workspace.measuring import target_counts

_TABLE, _PANES = 5, 2
"""The shares of passages and panes."""


class TranslationPanel(Retranslated, QWidget):
    """Passages above; below, in tabs, the aids of one, find and replace, the check of all."""

    retranslated = Signal()

    def __init__(
        self, store: PassageStore, table: PassageTable, find: FindPane, check: CheckPane
    ) -> None:
        super().__init__()
        self._store = store
        self._source: Counts | None = None
        self._target = Counts()
        self.table, self.find_pane, self.check_pane = table, find, check
        self.aids = RowList()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedHeight(6)
        self.count = plain_label(wrap=True)
        self.panes = QTabWidget()
        self.panes.setDocumentMode(True)
        for pane in (self.aids, self.find_pane, self.check_pane):
            self.panes.addTab(pane, "")
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.panes)
        splitter.setStretchFactor(0, _TABLE)
        splitter.setStretchFactor(1, _PANES)
        splitter.setSizes([_TABLE * 100, _PANES * 100])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        for widget in (self.count, self.progress):
            column.addWidget(widget)
        self.count.setContentsMargins(8, 0, 8, 0)
        column.addWidget(splitter, 1)
        store.awaited.connect(self._tell_awaited)
        store.made.connect(self.tell)
        store.rows_changed.connect(self.tell)
        self.retranslate()

    def open_pane(self, pane: QWidget) -> None:
        """Bring one of the lower panes to the front."""
        self.panes.setCurrentWidget(pane)

    def tell(self) -> None:
        """Tell how far the text is."""
        passages = self._store.passages
        self._target = target_counts(passages)
        progress = progress_of(passages)
        self.progress.setMaximum(max(1, progress.total))
        self.progress.setValue(progress.done + progress.reviewed)
        done = self.tr("{0} of {1} done").format(
            f"{progress.done + progress.reviewed:,}", f"{progress.total:,}"
        )
        parts = [
            done,
            self.tr("%n reviewed", "", progress.reviewed),
            self.tr("%n draft(s)", "", progress.draft),
            self.tr("%n word(s)", "", self._target.words),
        ]
        self.count.setText(" · ".join(parts))
        self._tell_size()

    def _tell_awaited(self) -> None:
        """A book takes seconds: an empty desk would look broken."""
        self.progress.setValue(0)
        self.count.setText(self.tr("Looking for the sentences of this text…"))

    def show_source_size(self, counts: Counts) -> None:
        """Tell how long the Thai is, where one points at the counts."""
        self._source = counts
        self._tell_size()

    def _tell_size(self) -> None:
        sizes = [(self.tr("English"), self._target)]
        if self._source:
            sizes.insert(0, (self.tr("Thai"), self._source))
        lines = [
            self.tr("{0}: {1} words, {2} characters, {3} without blanks").format(
                language, *(f"{number:,}" for number in counts)
            )
            for language, counts in sizes
        ]
        set_tip(self.count, "\n".join(lines))
        self.count.setAccessibleDescription("\n".join(lines))

    def retranslate(self) -> None:
        """Set every text anew."""
        names = self.tr("Passage"), self.tr("Find"), self.tr("Check")
        for number, name in enumerate(names):
            self.panes.setTabText(number, name)
        self.table.setAccessibleName(self.tr("Passages of this text"))
        self.aids.setAccessibleName(self.tr("What stands ready for this passage"))
        self.progress.setAccessibleName(self.tr("How far the translation has come"))
        self.tell()
        self.retranslated.emit()
