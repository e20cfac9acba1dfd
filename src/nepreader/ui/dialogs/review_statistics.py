"""How far a review has come, and which letters were misread as which."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.correction.wording import state_name
from nepreader.ui.safe_text import plain_label, visible
from nepreader.wording.letters import shown_letters
from nepreader.workspace.reviewing import ReviewState, Statistics

_MOST = 200  # rows


class ReviewStatisticsDialog(QDialog):
    """Counts by state, and a table of the slips."""

    def __init__(self, parent: QWidget, statistics: Statistics) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statistics of the review"))
        states = [
            f"{state_name(state)}: {statistics.states[state]:,}"
            for state in ReviewState
            if statistics.states[state]
        ]
        said = self.tr("{0} of {1} decided").format(
            f"{statistics.decided:,}", f"{statistics.total:,}"
        )
        self.summary = plain_label(f"{said} ({', '.join(states)})", wrap=True)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Meant"), self.tr("Printed"), self.tr("Times")]
        )
        self.table.setAccessibleName(self.tr("What was misread"))
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fill(statistics)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(plain_label(self.tr("What was misread, by your corrections:")))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(420, 460)

    def _fill(self, statistics: Statistics) -> None:
        slips = statistics.slips.most_common(_MOST)
        self.table.setRowCount(len(slips))
        for row, (slip, count) in enumerate(slips):
            letters = (shown_letters(part) or "–" for part in slip)
            cells = (*letters, f"{count:,}")
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(visible(cell)))
