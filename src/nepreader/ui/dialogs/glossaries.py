"""Which glossaries are in use beside the person's own and the bundled one."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from nepreader.errors import GlossaryError
from nepreader.importing.glossaries import SUFFIXES, read_glossary
from nepreader.ui.dialogs.button_row import button_row
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import message_box
from nepreader.ui.thai_label import Cut, ThaiLabel


class GlossariesDialog(QDialog):
    """A list of files in order of authority."""

    def __init__(self, parent: QWidget, paths: tuple[str, ...], cut: Cut) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Glossaries"))
        hint = self.tr(
            "Your own terms come first, then these files from top to bottom, "
            "then the glossary that comes along."
        )
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Glossaries"))
        self._list.addItems(paths)
        buttons = button_row(
            (
                (self.tr("Add…"), self._choose),
                (self.tr("Remove"), self._remove),
                (self.tr("Up"), lambda: self._move(-1)),
                (self.tr("Down"), lambda: self._move(1)),
            )
        )
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Ok | standard.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(ThaiLabel(cut, hint))
        column.addWidget(self._list)
        column.addLayout(buttons)
        column.addWidget(box)
        self.resize(560, 360)

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in order."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def add(self, path: Path) -> None:
        """Add a file, or say why it cannot be used."""
        try:
            read_glossary(path)
        except GlossaryError as error:
            message_box(self, self.tr("Glossaries"), error_message(error)).exec()
            return
        if str(path) not in self.paths:
            self._list.addItem(str(path))

    def _choose(self) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{self.windowTitle()} ({suffixes})"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add glossaries"), "", kinds)
        for name in names:
            self.add(Path(name))

    def _remove(self) -> None:
        self._list.takeItem(self._list.currentRow())

    def _move(self, rows: int) -> None:
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + rows < self._list.count():
            self._list.insertItem(row + rows, self._list.takeItem(row))
            self._list.setCurrentRow(row + rows)
