"""Asks what is to be said about a passage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from nepreader.ui.safe_text import plain_label

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommentDialog(QDialog):
    """Several lines; Tab goes on to the buttons, and Ctrl+Enter keeps what was written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Comment on the passage"))
        hint = self.tr("What is to be said about this passage? Ctrl+Enter keeps it.")
        self.field = QPlainTextEdit(tabChangesFocus=True)
        self.field.setAccessibleName(hint)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._ok = buttons.button(kinds.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._check)
        for key in _KEYS:
            combined = QKeySequence(Qt.KeyboardModifier.ControlModifier | key)
            QShortcut(combined, self, self._ok.click)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(hint, wrap=True))
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.resize(480, 240)
        self.field.setFocus()
        self._check()

    @property
    def words(self) -> str:
        """What was written."""
        return self.field.toPlainText().strip()

    def _check(self) -> None:
        self._ok.setEnabled(bool(self.words))
