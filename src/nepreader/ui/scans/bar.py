"""The row above a scan: which page, how large."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QToolButton, QWidget

from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import set_tip
from nepreader.ui.scans.zoom import Fit


class ScanBar(Retranslated, QWidget):
    """Buttons; knows nothing of the page."""

    page_chosen = Signal(int)  # from 1
    zoom_stepped = Signal(float)  # steps, larger or smaller
    fit_chosen = Signal(object)  # Fit

    def __init__(self) -> None:
        super().__init__()
        self._page_count = 0
        self.previous, self.next = QToolButton(), QToolButton()
        self.previous.setArrowType(Qt.ArrowType.LeftArrow)
        self.next.setArrowType(Qt.ArrowType.RightArrow)
        self.page = QSpinBox()
        self.page.setKeyboardTracking(False)  # on the way to page 12, page 1 is not drawn
        self.smaller, self.larger = QToolButton(), QToolButton()
        self.smaller.setText("−")
        self.larger.setText("+")
        self.fit_width, self.fit_passage = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for widget in (self.previous, self.page, self.next):
            row.addWidget(widget)
        row.addStretch()
        for button in (self.smaller, self.larger, self.fit_width, self.fit_passage):
            row.addWidget(button)
        for button in self.findChildren(QToolButton):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.page.valueChanged.connect(self._choose)
        self.previous.clicked.connect(self.page.stepDown)
        self.next.clicked.connect(self.page.stepUp)
        self.smaller.clicked.connect(lambda: self.zoom_stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_stepped.emit(1))
        self.fit_width.clicked.connect(lambda: self.fit_chosen.emit(Fit.WIDTH))
        self.fit_passage.clicked.connect(lambda: self.fit_chosen.emit(Fit.PASSAGE))

    def set_page_count(self, count: int) -> None:
        """Say how many pages there are; the first is shown."""
        self._page_count = count
        with QSignalBlocker(self.page):
            self.page.setRange(1, max(1, count))
            self.page.setValue(1)
        self.retranslate()
        self._enable()

    def set_page(self, number: int) -> None:
        """Say which page is shown; nothing is emitted."""
        with QSignalBlocker(self.page):
            self.page.setValue(number)
        self._enable()

    def retranslate(self) -> None:
        """Set every text anew."""
        #: Before and after the number of a page: “Page 3 of 12”.
        self.page.setPrefix(self.tr("Page "))
        self.page.setSuffix(self.tr(" of {0}").format(self._page_count))
        self.page.setAccessibleName(self.tr("Page"))
        self.fit_width.setText(self.tr("Width"))
        self.fit_passage.setText(self.tr("Passage"))
        tips = {
            self.previous: self.tr("Previous page"),
            self.next: self.tr("Next page"),
            self.smaller: self.tr("Smaller"),
            self.larger: self.tr("Larger"),
            self.fit_width: self.tr("Fit the page's width"),
            self.fit_passage: self.tr("Fit the passage"),
        }
        for button, tip in tips.items():
            set_tip(button, tip)
            button.setAccessibleName(tip)

    def _choose(self, number: int) -> None:
        self._enable()
        self.page_chosen.emit(number)

    def _enable(self) -> None:
        self.previous.setEnabled(self.page.value() > 1)
        self.next.setEnabled(self.page.value() < self._page_count)
