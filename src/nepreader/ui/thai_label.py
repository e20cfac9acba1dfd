"""A label that breaks Thai between words; Qt's own cannot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nepreader.language import Tokens
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.typesetting import Measurer, Typesetting
from nepreader.ui.safe_text import visible

Cut = Callable[[str], Tokens]
"""Cuts one paragraph into words."""

_LEADING = 1.5  # times the type; less lets marks of two lines touch


class ThaiLabel(QWidget):
    """Shows paragraphs as they are, in plain text, wrapped to its width."""

    def __init__(self, cut: Cut, text: str = "", *, bold: bool = False, scale: float = 1.0) -> None:
        super().__init__()
        self._cut = cut
        self._bold = bold
        self._scale = scale
        self._text = ""
        self._layouts: list[BlockLayout] = []
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def text(self) -> str:
        """What it shows."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = visible(text)
        self.setAccessibleName(self._text)
        self._width = 0
        self.updateGeometry()
        self.update()

    def line_texts(self) -> list[str]:
        """What stands on each line."""
        self._lay_out(self.width())
        return [
            layout.tokens.text[line.start : line.end]
            for layout in self._layouts
            for line in layout.lines
        ]

    def heightForWidth(self, width: int) -> int:
        """Of all lines at a width."""
        self._lay_out(width)
        return round(sum(layout.height for layout in self._layouts)) if self._text else 0

    def hasHeightForWidth(self) -> bool:
        """Always."""
        return True

    def sizeHint(self) -> QSize:
        """One line where it fits in some forty letters, else several of that width."""
        measurer = Measurer(self._font())
        natural = max((measurer.width(line) for line in self._text.split("\n")), default=0)
        width = min(round(natural) + 1, round(measurer.average * 36))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but as high as its lines are at the present width."""
        return QSize(40, self.heightForWidth(self.width()) if self.width() > 40 else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        del event
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = 0.0
        for layout in self._layouts:
            lift = (self._line_height() - layout.text_height) / 2
            for number in range(len(layout.lines)):
                layout.box(number).draw(painter, QPointF(0, top + lift))
                top += self._line_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._width = 0
            self.updateGeometry()

    def _lay_out(self, width: int) -> None:
        if width == self._width or not self._text:
            return
        self._width = width
        font = self._font()
        measurer = Measurer(font)
        setting = Typesetting(font, self._line_height(), max(40.0, width), 0, 0)
        self._layouts = [
            BlockLayout(self._cut(paragraph), setting, measurer)
            for paragraph in self._text.split("\n")
        ]

    def _line_height(self) -> float:
        return round(self.fontMetrics().xHeight() * 2.1 * self._scale * _LEADING)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self._bold or font.bold())
        if self._scale != 1.0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        return font
