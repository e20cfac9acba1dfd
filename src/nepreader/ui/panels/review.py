"""The panel of a review: what is suspected, how far the review has come, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nepreader.correction.suspect import LIKELY, POSSIBLE, SURE, SuspectKind
from nepreader.text import Span
from nepreader.ui.correction.wording import kind_name, state_name
from nepreader.ui.panels.narrow_box import NarrowBox
from nepreader.ui.panels.review_delegate import ReviewDelegate
from nepreader.ui.panels.review_model import ReviewFilter, ReviewModel, ReviewOrder
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.workspace.reviewing import ReviewItem, ReviewState


class ReviewPanel(Retranslated, QWidget):
    """Lists the places of a review."""

    chosen = Signal(object)  # ReviewItem
    least_changed = Signal(float)
    bulk_wanted = Signal()
    statistics_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: list[ReviewItem] = []
        self._found: int | None = None
        self.model = ReviewModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ReviewDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.kind, self.state, self.order, self.least = (NarrowBox() for _ in range(4))
        for box in (self.kind, self.state, self.order):
            box.currentIndexChanged.connect(self._fill)
        self.least.currentIndexChanged.connect(self._set_least)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedHeight(6)
        self.count = plain_label(wrap=True)
        self.bulk, self.statistics = QPushButton(), QPushButton()
        self.bulk.clicked.connect(self.bulk_wanted)
        self.statistics.clicked.connect(self.statistics_wanted)
        self._lay_out()
        self.retranslate()

    def show_items(self, items: list[ReviewItem]) -> None:
        """List the places of a review."""
        self._items = items
        self._fill()

    def show_search(self, share: float | None) -> None:
        """Tell how much of the text was searched, from 0 to 1; None when that is over."""
        self._found = None if share is None else round(100 * share)
        self._count()

    def show_current(self, span: Span | None) -> None:
        """Choose the row of a place of the source."""
        index = self.model.row_of(span)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        if index.isValid():
            self.list.scrollTo(index)

    def show_least(self, least: float) -> None:
        """Say how likely what is listed is, without asking for it."""
        blocker = QSignalBlocker(self.least)
        self.least.setCurrentIndex(max(0, self.least.findData(least)))
        blocker.unblock()

    def retranslate(self) -> None:
        """Set every text anew."""
        kinds = [(kind_name(kind), kind.value) for kind in SuspectKind]
        _offer(self.kind, [(self.tr("Any kind"), ""), *kinds])
        states = [(state_name(state), state.value) for state in ReviewState]
        _offer(self.state, [(self.tr("Any state"), ""), *states])
        orders = [
            (self.tr("in order"), ReviewOrder.PLACE.value),
            (self.tr("likeliest first"), ReviewOrder.LIKELIHOOD.value),
        ]
        _offer(self.order, orders)
        levels = [
            (self.tr("what is likely wrong"), LIKELY),
            (self.tr("what is nearly surely wrong"), SURE),
            (self.tr("all that may be wrong"), POSSIBLE),
        ]
        _offer(self.least, levels)
        names = self.tr("Kind"), self.tr("State"), self.tr("Order"), self.tr("How likely")
        for box, name in zip((self.kind, self.state, self.order, self.least), names, strict=True):
            box.setAccessibleName(name)
        self.list.setAccessibleName(self.tr("Suspected typos"))
        self.progress.setAccessibleName(self.tr("How far the review has come"))
        self.bulk.setText(self.tr("Accept many…"))
        self.statistics.setText(self.tr("Statistics…"))
        self._count()

    def _lay_out(self) -> None:
        boxes = QGridLayout()
        boxes.setSpacing(4)
        boxes.addWidget(self.least, 0, 0, 1, 2)
        boxes.addWidget(self.order, 0, 2)
        boxes.addWidget(self.kind, 1, 0, 1, 2)
        boxes.addWidget(self.state, 1, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.bulk)
        buttons.addWidget(self.statistics)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(boxes)
        column.addWidget(self.count)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _fill(self) -> None:
        kind, state = self.kind.currentData(), self.state.currentData()
        wanted = ReviewFilter(
            SuspectKind(kind) if kind else None, ReviewState(state) if state else None
        )
        current = self.model.item_at(self.list.currentIndex())
        self.model.show(self._items, wanted, ReviewOrder(self.order.currentData()))
        self.show_current(current.span if current else None)
        self._count()

    def _count(self) -> None:
        total = len(self._items)
        decided = sum(item.state is not ReviewState.OPEN for item in self._items)
        said = self.tr("{0} of {1} decided").format(f"{decided:,}", f"{total:,}")
        if self._found is not None:
            said = self.tr("Looking for typos… {0} %").format(self._found)
        elif not total:
            said = self.tr("No typos suspected")
        self.count.setText(said)
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(decided)
        self.bulk.setEnabled(decided < total)
        self.statistics.setEnabled(bool(total))

    def _choose(self, index: QModelIndex) -> None:
        if item := self.model.item_at(index):
            self.chosen.emit(item)

    def _set_least(self) -> None:
        self.least_changed.emit(self.least.currentData())


def _offer(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer choices; what is chosen stays chosen."""
    chosen = box.currentData()
    blocker = QSignalBlocker(box)
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    blocker.unblock()
