"""The row above the list of annotations that narrows and sorts it."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from nepreader.annotation import COLOURS, Kind
from nepreader.ui.annotation.wording import colour_name, kind_name, order_name, state_name
from nepreader.ui.panels.narrow_box import NarrowBox
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import visible
from nepreader.workspace.annotation_filter import AnnotationFilter, PlaceState, SortBy

_TYPING = 150  # ms


class AnnotationFilterBar(Retranslated, QWidget):
    """Says what is to be listed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit(clearButtonEnabled=True)
        self.kind, self.state, self.colour, self.tag, self.author, self.sort = (
            NarrowBox() for _ in range(6)
        )
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self.changed)
        self.text.textChanged.connect(self._typed)
        for box in self._boxes():
            box.currentIndexChanged.connect(self._chosen)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.text, 0, 0, 1, 3)
        for number, box in enumerate(self._boxes()):
            grid.addWidget(box, 1 + number // 3, number % 3)
        self.retranslate()

    @property
    def wanted(self) -> AnnotationFilter:
        """What is to be shown."""
        kind, state = self.kind.currentData(), self.state.currentData()
        return AnnotationFilter(
            kind=Kind(kind) if kind else None,
            tag=self.tag.currentData() or "",
            colour=self.colour.currentData() or "",
            author=self.author.currentData() or "",
            state=PlaceState(state) if state else None,
            text=self.text.text(),
        )

    @property
    def order(self) -> SortBy:
        """How it is to be sorted."""
        return SortBy(self.sort.currentData() or SortBy.PLACE)

    def offer(self, tags: Iterable[str], authors: Iterable[str]) -> None:
        """Offer the tags and authors that there are."""
        self._fill(self.tag, self.tr("Any tag"), [(f"#{tag}", tag) for tag in tags])
        self._fill(self.author, self.tr("Anyone"), [(name, name) for name in authors])

    def retranslate(self) -> None:
        """Set every text anew."""
        self.text.setPlaceholderText(self.tr("Narrow the list"))
        self.text.setAccessibleName(self.tr("Narrow the list"))
        kinds = [(kind_name(kind), kind.value) for kind in Kind if kind is not Kind.POSITION]
        self._fill(self.kind, self.tr("Any kind"), kinds)
        states = [(state_name(state), state.value) for state in PlaceState]
        self._fill(self.state, self.tr("Any place"), states)
        colours = [(colour_name(colour), colour) for colour in COLOURS]
        self._fill(self.colour, self.tr("Any colour"), colours)
        self._fill(self.tag, self.tr("Any tag"), _items(self.tag))
        self._fill(self.author, self.tr("Anyone"), _items(self.author))
        orders = [(order_name(order), order.value) for order in SortBy]
        self._fill(self.sort, "", orders)
        for box, name in zip(self._boxes(), self._names(), strict=True):
            box.setAccessibleName(name)

    def _typed(self) -> None:
        self._typing.start()

    def _chosen(self) -> None:
        self.changed.emit()

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.kind, self.state, self.colour, self.tag, self.author, self.sort)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Kind"),
            self.tr("Place"),
            self.tr("Colour"),
            self.tr("Tag"),
            self.tr("Author"),
            self.tr("Order"),
        )

    def _fill(self, box: QComboBox, everything: str, items: list[tuple[str, str]]) -> None:
        """Offer items; what is chosen stays chosen, if it is still there."""
        chosen = box.currentData()
        blocker = QSignalBlocker(box)
        box.clear()
        if everything:
            box.addItem(everything, "")
        for text, value in items:
            box.addItem(visible(text), value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        blocker.unblock()
        if box.currentData() != chosen and chosen:
            self.changed.emit()


def _items(box: QComboBox) -> list[tuple[str, str]]:
    return [(box.itemText(row), box.itemData(row)) for row in range(1, box.count())]
