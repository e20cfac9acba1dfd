"""Asks where a passage is to be cut."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from nepreader.ui.safe_text import plain_label, visible

_AROUND = 40  # code points that are shown on either side


class SplitPassageDialog(QDialog):
    """Lists the places between words that stand at a blank, else all between two words."""

    def __init__(
        self, parent: QWidget, source: str, boundaries: list[int], share: float = 0.5
    ) -> None:
        """`boundaries` are those of the words; `share`, from 0 to 1, is where it is likely."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split the passage"))
        inner = [at for at in boundaries if 0 < at < len(source) and source[at:].strip()]
        at_blanks = [at for at in inner if source[at - 1].isspace() and source[:at].strip()]
        self._places = at_blanks or inner
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places where it may be cut"))
        for at in self._places:
            before, after = source[max(0, at - _AROUND) : at], source[at : at + _AROUND]
            self.list.addItem(visible(" ".join(f"{before} ┃ {after}".split())))
        wanted = share * len(source)
        nearest = min(self._places, key=lambda at: abs(at - wanted), default=None)
        if nearest is not None:
            self.list.setCurrentRow(self._places.index(nearest))
        self.list.itemActivated.connect(self.accept)
        kinds = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(kinds)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._places))
        column = QVBoxLayout(self)
        hint = self.tr("Where does the second passage begin? The English is cut at the cursor.")
        column.addWidget(plain_label(hint, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(640, 360)
        self.list.setFocus()

    @property
    def position(self) -> int | None:
        """Where the second passage begins, in code points of the Thai that was given."""
        row = self.list.currentRow()
        return self._places[row] if row >= 0 else None
