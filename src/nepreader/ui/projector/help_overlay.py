"""All keys of the class, over a window."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nepreader.ui.projector.commands import COMMANDS, GO_TO, Command
from nepreader.ui.reading.line_box import LineBox, Piece

_COLUMNS = 2


class HelpOverlay(QWidget):
    """Covers a window while it is asked for; a click takes it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it, or take it away."""
        if self.isVisible():
            self.hide()
        else:
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()

    def lines(self) -> list[tuple[str, str]]:
        """(keys, what they do), in the language of the window."""
        return [(shown_keys(command), command.said) for command in (*COMMANDS, GO_TO)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    def mouseReleaseEvent(self, event: object) -> None:
        """Go away."""
        del event
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list in two columns, as large as the window allows."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#101418"))
        lines = self.lines()
        rows = -(-len(lines) // _COLUMNS)
        margin = 0.05 * self.height()
        step = (self.height() - 2 * margin) / rows
        width = (self.width() - 2 * margin) / _COLUMNS
        font = QFont(self.font())
        font.setPixelSize(max(8, round(min(0.5 * step, width / 24))))
        for index, (keys, said) in enumerate(lines):
            left = margin + width * (index // rows)
            rect = QRectF(left, margin + step * (index % rows), width, step)
            _draw(painter, rect, keys, said, font)


def shown_keys(command: Command) -> str:
    """Its keys as they are written on keyboards here."""
    if command is GO_TO:
        return command.keys
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(keys).toString(native) for keys in command.keys.split()[:4])


def _draw(painter: QPainter, rect: QRectF, keys: str, said: str, font: QFont) -> None:
    for text, left, width, colour in (
        (keys, 0.0, 0.42, "#ffe600"),
        (said, 0.43, 0.55, "#ffffff"),
    ):
        painter.setPen(QColor(colour))
        box = LineBox([Piece(text)], font, 0.8 * rect.height())
        box.squeeze_into(width * rect.width(), len(text))
        box.draw(painter, rect.topLeft() + QRectF(left * rect.width(), 0, 0, 0).topLeft())
