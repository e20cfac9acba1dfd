"""What came with this version and with earlier ones."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nepreader import __version__
from nepreader.ui.safe_text import plain_label
from nepreader.ui.thai_label import Cut, ThaiLabel
from nepreader.workspace.changelog import Version

_UNRELEASED = "Unreleased"


class WhatsNewDialog(QDialog):
    """The changelog, to be read."""

    def __init__(self, parent: QWidget, versions: list[Version], cut: Cut) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What’s new"))
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        for version in versions:
            name = version.name
            if name == _UNRELEASED:
                name = self.tr("{0} and what is to follow").format(__version__)
            self.column.addWidget(ThaiLabel(cut, name, bold=True, scale=1.15))
            self.column.addWidget(ThaiLabel(cut, version.changes))
        if not versions:
            self.column.addWidget(plain_label(self.tr("The list of changes is missing.")))
        self.column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("What’s new"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(box)
        self.resize(640, 520)
