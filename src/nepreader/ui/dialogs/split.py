"""Where a word is to be cut."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from nepreader.language.recuts import may_be_cut_into
from nepreader.ui.thai_label import Cut, ThaiLabel


class SplitDialog(QDialog):
    """Asks for blanks between the pieces of a word."""

    def __init__(self, parent: QWidget, word: str, cut: Cut) -> None:
        super().__init__(parent)
        self._word = word
        self.setWindowTitle(self.tr("Split the word"))
        hint = self.tr("Put a blank wherever one word ends and the next begins.")
        self._line = QLineEdit(word)
        self._line.setAccessibleName(hint)
        self._everywhere = QCheckBox(self.tr("Everywhere in this text"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        for widget in (ThaiLabel(cut, hint), self._line, self._everywhere, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(360)
        self._line.deselect()
        self._line.setCursorPosition(len(word) // 2)
        self._line.setFocus()
        self._check()

    @property
    def pieces(self) -> tuple[str, ...]:
        """The words it is cut into."""
        return tuple(self._line.text().split())

    @property
    def everywhere(self) -> bool:
        """Whether the cut holds wherever the word stands."""
        return self._everywhere.isChecked()

    def _check(self) -> None:
        fits = may_be_cut_into(self._word, self.pieces)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fits)
