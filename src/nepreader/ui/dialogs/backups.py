"""Choosing the state that annotations are to be brought back from."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from nepreader.storage.sidecar.backups import Backup
from nepreader.ui.dates import dates
from nepreader.ui.safe_text import plain_label


class BackupsDialog(QDialog):
    """Lists backups by when they were made."""

    def __init__(self, parent: QWidget, backups: list[Backup]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._backups = backups
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        for backup in backups:
            self.list.addItem(dates().date_and_time(backup.time))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        said = self.tr(
            "What was removed or changed since then comes back; what was added since stays. "
            "You can undo it."
        )
        none = self.tr("There is no backup of this text's annotations yet.")
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.button(buttons.Ok).setText(self.tr("Restore"))
        box.button(buttons.Ok).setEnabled(bool(backups))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(said if backups else none, wrap=True))
        column.addWidget(self.list)
        column.addWidget(box)
        self.setMinimumWidth(420)

    @property
    def chosen(self) -> Backup | None:
        """The backup that was chosen."""
        row = self.list.currentRow()
        return self._backups[row] if row >= 0 else None
