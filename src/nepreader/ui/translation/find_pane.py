"""Find and replace in the English, with a look at what would be changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nepreader.errors import NepreaderError
from nepreader.text import Span
from nepreader.translation.replacing import Found, Search
from nepreader.ui.messages import error_message
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.ui.translation.row_list import Row, RowList

_PAUSE = 200  # ms of typing before it is searched
_AROUND = 24  # code points that are shown before a match
_MOST = 2000  # rows that are listed


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of the English: which row, where in it (code points)."""

    row: int
    span: Span | None = None


class FindPane(Retranslated, QWidget):
    """Lists matches as they would read; replaces all in one step."""

    wanted = Signal()  # the words of all passages
    chosen = Signal(object)  # Hit
    replaced = Signal(object)  # dict[int, str]
    left = Signal()

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._targets: list[str] = []
        self._places: int | None = None  # None where nothing was sought
        self._fault: NepreaderError | None = None
        self.pattern, self.replacement = QLineEdit(), QLineEdit()
        self.regex, self.case, self.whole = QCheckBox(), QCheckBox(), QCheckBox()
        self.count = plain_label(wrap=True)
        self.list = RowList()
        self.replace_all = QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)
        for field in (self.pattern, self.replacement):
            field.textChanged.connect(self._pause.start)
            field.returnPressed.connect(self.search)
        for box in (self.regex, self.case, self.whole):
            box.toggled.connect(self._pause.start)
        self.list.chosen.connect(self.chosen)
        self.list.escaped.connect(self.left)
        self.replace_all.clicked.connect(self._replace)
        self._lay_out()
        self.retranslate()
        self._show([])

    def open(self, words: str) -> None:
        """Begin, with words that are selected."""
        if words:
            self.pattern.setText(words)
        self.pattern.selectAll()
        self.pattern.setFocus()
        self.search()

    def search(self) -> None:
        """Look for the pattern, in the background."""
        self._pause.stop()
        self.wanted.emit()
        search, targets = self._search(), self._targets
        if not search.pattern:
            self._show([])
            return

        def work(_: Task) -> list[Found]:
            return search.find(targets)

        self._tasks.run("find in translation", work, self._show, self._failed)

    def show_targets(self, targets: Sequence[str]) -> None:
        """Search in these translations, by row."""
        self._targets = list(targets)

    def follow(self) -> None:
        """The translations changed: search again, if anybody looks."""
        if self.isVisible() and self.pattern.text():
            self._pause.start()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.pattern.setPlaceholderText(self.tr("Find in the English"))
        self.pattern.setAccessibleName(self.tr("Find in the English"))
        self.replacement.setPlaceholderText(self.tr("Replace by"))
        self.replacement.setAccessibleName(self.tr("Replace by"))
        self.regex.setText(self.tr("Regular expression"))
        self.case.setText(self.tr("Match case"))
        self.whole.setText(self.tr("Whole words"))
        self.replace_all.setText(self.tr("Replace all"))
        self.list.setAccessibleName(self.tr("What was found"))
        self._tell()

    # ---- inside

    def _search(self) -> Search:
        return Search(
            self.pattern.text(),
            self.replacement.text(),
            is_regex=self.regex.isChecked(),
            match_case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
        )

    def _show(self, found: list[Found]) -> None:
        self.list.show_rows([self._row(each) for each in found[:_MOST]])
        self.replace_all.setEnabled(bool(found))
        self._places, self._fault = len(found) if self.pattern.text() else None, None
        self._tell()

    def _tell(self) -> None:
        """Say how many places there are, or why none was sought."""
        if self._fault:
            self.count.setText(visible(error_message(self._fault)))
        elif self._places is None:
            self.count.clear()
        else:
            self.count.setText(self.tr("%n place(s)", "", self._places))

    def _row(self, found: Found) -> Row:
        """The words around a match, as they would read; the new words are marked."""
        target = self._targets[found.index].replace("\n", " ")
        span = found.span
        before = target[max(0, span.start - _AROUND) : span.start]
        after = target[span.end : span.end + 3 * _AROUND]
        words = found.replacement.replace("\n", " ") if self.replacement.text() else ""
        shown = words or span.of(target)
        title = visible(f"{before}{shown}{after}")
        mark = Span(len(visible(before)), len(visible(before + shown)))
        number = f"{found.index + 1:,}"
        detail = f"{span.of(target)} → {words}" if words else ""
        return Row(title, visible(detail), number, (mark,), Hit(found.index, span))

    def _replace(self) -> None:
        """Search once more, since the words may have changed, and replace."""
        self.wanted.emit()
        search, targets = self._search(), self._targets
        self._tasks.run(
            "find in translation",
            lambda _: search.replaced(targets),
            partial(self._replaced),
            self._failed,
        )

    def _replaced(self, after: dict[int, str]) -> None:
        self.replaced.emit(after)
        self.search()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NepreaderError):
            raise error
        self.list.show_rows([])
        self.replace_all.setEnabled(False)
        self._fault = error
        self._tell()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.addWidget(self.pattern, 0, 0)
        fields.addWidget(self.replacement, 1, 0)
        fields.addWidget(self.replace_all, 1, 1)
        boxes = QHBoxLayout()
        for box in (self.regex, self.case, self.whole):
            boxes.addWidget(box)
        boxes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(fields)
        column.addLayout(boxes)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
