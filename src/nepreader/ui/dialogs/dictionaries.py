"""The dictionaries beside the core lexicon: imported ones, their order, and WordNet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nepreader.errors import NepreaderError
from nepreader.ui.dialogs.button_row import button_row
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.workspace.dictionaries import ImportedDictionaries
from nepreader.workspace.wordnet import build_wordnet, wordnet_path

_TASK = "import dictionary"
_SUFFIXES = "*.ifo *.zip *.tsv *.csv *.txt *.xml *.jsonl *.gz"

_SIZE = QSize(560, 420)
"""At first; more where the type is large."""


class DictionariesDialog(QDialog):
    """Lists dictionaries in order of authority; imports others in the background."""

    def __init__(self, parent: QWidget, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._dictionaries = ImportedDictionaries()
        self.has_changed = False
        self.setWindowTitle(self.tr("Dictionaries"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Dictionaries"))
        self.list.itemChanged.connect(self._switch)
        self.message = plain_label(wrap=True)
        self.progress = QProgressBar()
        self.progress.setVisible(False)
        self.wordnet = QPushButton(self.tr("Make the index of Thai WordNet"))
        self.wordnet.clicked.connect(self.make_wordnet)
        self._lay_out()
        tasks.progressed.connect(self._show_progress)
        self._fill()

    def add(self, path: Path) -> None:
        """Import a dictionary in the background."""
        self._start(lambda task: self._dictionaries.add(path, task.checkpoint))

    def make_wordnet(self) -> None:
        """Make the index of WordNet in the background."""
        self._start(lambda task: build_wordnet(task.checkpoint))

    def done(self, result: int) -> None:
        """Close; what is being imported is given up, and leaves nothing behind."""
        self._tasks.cancel(_TASK)
        self._tasks.progressed.disconnect(self._show_progress)
        super().done(result)

    # ---- inside

    def _lay_out(self) -> None:
        hint = self.tr(
            "The core lexicon comes first, then these from top to bottom, then Thai WordNet. "
            "StarDict, Yomitan, TSV, CSV, LEXiTRON and Wiktionary (JSONL) are read."
        )
        buttons = button_row(
            (
                (self.tr("Add…"), self._choose),
                (self.tr("Remove"), self._remove),
                (self.tr("Up"), lambda: self._move(-1)),
                (self.tr("Down"), lambda: self._move(1)),
            )
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(hint, wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.wordnet)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addWidget(box)
        size = _SIZE.expandedTo(self.sizeHint())
        size.setHeight(max(size.height(), column.totalHeightForWidth(size.width())))
        self.resize(size)

    def _fill(self) -> None:
        blocker = QSignalBlocker(self.list)
        row = self.list.currentRow()
        self.list.clear()
        for dictionary in self._dictionaries.all:
            count = self.tr("%n entries", "", dictionary.count)
            item = QListWidgetItem(visible(f"{dictionary.title} · {count}"), self.list)
            item.setData(Qt.ItemDataRole.UserRole, dictionary.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = dictionary.enabled
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
        self.wordnet.setVisible(not wordnet_path().is_file())
        blocker.unblock()

    def _choose(self) -> None:
        kinds = f"{self.windowTitle()} ({_SUFFIXES})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a dictionary"), "", kinds)
        if name:
            self.add(Path(name))

    def _start(self, work: Callable[[Task], object]) -> None:
        self.message.setText(self.tr("Importing…"))
        self.progress.setVisible(True)

        def done(_: object) -> None:
            self.has_changed = True
            self._end("")
            self._fill()

        def failed(error: Exception) -> None:
            if not isinstance(error, NepreaderError):
                raise error
            self._end(error_message(error))

        self._tasks.run(_TASK, work, done, failed)

    def _end(self, message: str) -> None:
        self.message.setText(visible(message))
        self.progress.setVisible(False)

    def _show_progress(self, key: str, share: float) -> None:
        if key == _TASK:
            self.progress.setValue(round(100 * share))

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _remove(self) -> None:
        self._change(lambda: self._dictionaries.remove(self._chosen()))

    def _move(self, rows: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + rows < self.list.count():
            self._change(lambda: self._dictionaries.move(self._chosen(), row + rows))
            self.list.setCurrentRow(row + rows)

    def _switch(self, item: QListWidgetItem) -> None:
        on = item.checkState() is Qt.CheckState.Checked
        name = str(item.data(Qt.ItemDataRole.UserRole))
        self._change(lambda: self._dictionaries.enable(name, enabled=on))

    def _change(self, change: Callable[[], object]) -> None:
        try:
            change()
        except NepreaderError as error:
            self._end(error_message(error))
        self.has_changed = True
        self._fill()
