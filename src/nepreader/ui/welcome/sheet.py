"""First steps on one sheet below the page: five things to try, each with a button that does it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy

from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import set_tip
from nepreader.ui.thai_label import Cut, ThaiLabel

_COLUMNS = 3


class Step(NamedTuple):
    """Something to try.

    Attributes:
        button: what the button says.
        text: for whom it is, and what it shows.
        act: does it.
    """

    button: str
    text: str
    act: Callable[[], object]


Steps = Callable[[], Sequence[Step]]
"""The steps, in the language and with the keys of the moment."""


class FirstSteps(Retranslated, QFrame):
    """Takes room of its own, so that it covers no text; the page keeps the keyboard."""

    closed = Signal()

    def __init__(self, steps: Steps, cut: Cut, *, is_compact: bool = False) -> None:
        """Where it `is_compact`, the sentences are tips of the buttons: the text has the room."""
        super().__init__()
        self._steps, self._cut, self._is_compact = steps, cut, is_compact
        self.setObjectName("firstSteps")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.buttons: list[QPushButton] = []
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self.close_for_good)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(4)
        self._title = ThaiLabel(cut, bold=True)
        self._grid.addWidget(self._title, 0, 0, 1, _COLUMNS - 1)
        self._grid.addWidget(self.close_button, 0, _COLUMNS - 1)
        self._texts: list[ThaiLabel] = []
        self._acts: list[Callable[[], object]] = []
        self._add_rows(len(steps()))
        self.retranslate()

    def close_for_good(self) -> None:
        """Take it away; Help brings it back."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_for_good()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("First steps"))
        self._title.set_text(self.tr("First steps: five things to try. Help brings them back."))
        self.close_button.setText(self.tr("Close (Esc)"))
        steps = self._steps()
        self._acts = [step.act for step in steps]
        for step, button, text in zip(steps, self.buttons, self._texts, strict=True):
            button.setText(step.button)
            button.setAccessibleDescription(step.text)
            text.set_text(step.text)
            set_tip(button, step.text if self._is_compact else "")

    def _add_rows(self, count: int) -> None:
        for row in range(count):
            button, text = QPushButton(), ThaiLabel(self._cut)
            button.clicked.connect(lambda _=False, n=row: self._acts[n]())
            self.buttons.append(button)
            self._texts.append(text)
            if self._is_compact:
                self._grid.addWidget(button, 1 + row // _COLUMNS, row % _COLUMNS)
            else:
                self._grid.addWidget(button, row + 1, 0)
                self._grid.addWidget(text, row + 1, 1, 1, _COLUMNS - 1)
