"""A new term of the person's own."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)


class TermDialog(QDialog):
    """Asks what a stretch of Thai is called in English."""

    def __init__(self, parent: QWidget, thai: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a term"))
        self._thai = QLineEdit(thai)
        self._english = QLineEdit()
        self._gloss = QLineEdit()
        self._scope = QComboBox()
        self._scope.addItem(self.tr("In all my texts"), False)
        self._scope.addItem(self.tr("In this text only"), True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Thai"), self._thai)
        form.addRow(self.tr("English"), self._english)
        form.addRow(self.tr("Explanation"), self._gloss)
        form.addRow(self.tr("Holds"), self._scope)
        form.addRow(self._buttons)
        self.setMinimumWidth(420)
        self._english.textChanged.connect(self._check)
        self._thai.textChanged.connect(self._check)
        self._english.setFocus()
        self._check()

    @property
    def thai(self) -> str:
        """The term."""
        return self._thai.text().strip()

    @property
    def english(self) -> str:
        """Its rendering."""
        return self._english.text().strip()

    @property
    def gloss(self) -> str:
        """What it is, in one line."""
        return self._gloss.text().strip()

    @property
    def in_text_only(self) -> bool:
        """Whether it holds in this text alone."""
        return bool(self._scope.currentData())

    def _check(self) -> None:
        complete = bool(self.thai and self.english)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
