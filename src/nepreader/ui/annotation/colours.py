"""A row of buttons, one for each colour."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nepreader.annotation import COLOURS
from nepreader.ui.annotation.wording import colour_name
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import set_tip
from nepreader.ui.theme import Colours

_SIZE = 18


class ColourButtons(Retranslated, QWidget):
    """One button a colour; the chosen one is pressed. Choosing it again takes the colour away."""

    chosen = Signal(str)  # name, or empty

    def __init__(self, colours: Colours, *, checkable: bool = True) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name in COLOURS:
            button = QToolButton(autoRaise=True)
            button.setCheckable(checkable)
            button.setIconSize(QSize(_SIZE, _SIZE))
            button.clicked.connect(lambda _=False, n=name: self._choose(n))
            row.addWidget(button)
            self._buttons[name] = button
        self.show_colours(colours)
        self.retranslate()

    def button(self, name: str) -> QToolButton:
        """The button of a colour."""
        return self._buttons[name]

    def set_colour(self, colour: str) -> None:
        """Press the button of a colour; none where there is none."""
        for name, button in self._buttons.items():
            button.setChecked(name == colour)

    def show_colours(self, colours: Colours) -> None:
        """Paint the buttons in the tones of a theme."""
        for name, button in self._buttons.items():
            ground, edge = colours.colour(f"{name}_ground"), colours.colour(f"{name}_stroke")
            button.setIcon(_dot(ground, edge))

    def retranslate(self) -> None:
        """Set every text anew."""
        for name, button in self._buttons.items():
            set_tip(button, colour_name(name))
            button.setAccessibleName(colour_name(name))

    def _choose(self, name: str) -> None:
        button = self._buttons[name]
        taken_away = button.isCheckable() and not button.isChecked()
        self.chosen.emit("" if taken_away else name)


def _dot(ground: QColor, edge: QColor) -> QIcon:
    pixmap = QPixmap(2 * _SIZE, 2 * _SIZE)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(edge)
    painter.drawEllipse(1, 1, _SIZE - 3, _SIZE - 3)
    painter.end()
    return QIcon(pixmap)
