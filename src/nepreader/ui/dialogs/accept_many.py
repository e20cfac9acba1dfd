"""Accepting what is likely enough in one step, after a look at it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from nepreader.text.graphemes import ceiling, floor
from nepreader.ui.correction.wording import percent
from nepreader.ui.safe_text import plain_label, visible
from nepreader.workspace.reviewing import ReviewItem, ReviewState

_LOW, _HIGH, _FIRST = 50, 99, 90  # per cent
_AROUND = 14  # code points of the text beside a word


class AcceptManyDialog(QDialog):
    """Shows every open place that is likely enough; those that stay ticked are accepted."""

    def __init__(self, parent: QWidget, items: list[ReviewItem], source: str) -> None:
        """`items` is a review; `source` the text that their spans count in."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept many"))
        open_items = (i for i in items if i.state is ReviewState.OPEN and i.suggestions)
        self._items = sorted(open_items, key=lambda item: (-item.score, item.span))
        self.least = QSlider(Qt.Orientation.Horizontal)
        self.least.setRange(_LOW, _HIGH)
        self.least.setValue(_FIRST)
        self.least.setAccessibleName(self.tr("The least probability, in per cent"))
        self.least.valueChanged.connect(self._fill)
        self.least_shown = plain_label()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(3)  # clears Thai marks above and below
        self.list.setAccessibleName(self.tr("What is to be corrected"))
        self.list.itemChanged.connect(self._count)
        self._source = source
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._fill()

    @property
    def chosen(self) -> list[ReviewItem]:
        """The places that are to be corrected."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        ticked = [row.checkState() is Qt.CheckState.Checked for row in rows]
        return [item for item, tick in zip(self._items, ticked, strict=False) if tick]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("As likely as")))
        row.addWidget(self.least, 1)
        row.addWidget(self.least_shown)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(plain_label(self.tr("You can undo it in one step."), wrap=True))
        column.addWidget(self.buttons)
        self.resize(520, 460)

    def _fill(self) -> None:
        least = self.least.value()
        self.least_shown.setText(percent(least / 100))
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for item in self._items:
            if 100 * item.score < least:
                break
            row = QListWidgetItem(self._line(item), self.list)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        blocker.unblock()
        self._count()

    def _line(self, item: ReviewItem) -> str:
        start, end = item.span.start, item.span.end
        first = ceiling(self._source, max(0, start - _AROUND))
        last = floor(self._source, min(len(self._source), end + _AROUND))
        before, after = self._source[first:start], self._source[end:last]
        around = " ".join(f"…{before}[{item.printed}]{after}…".split())
        return visible(f"{percent(item.score)}   {item.printed} → {item.text}   {around}")

    def _count(self) -> None:
        count = len(self.chosen)
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Correct %n place(s)", "", count))
        button.setEnabled(count > 0)
