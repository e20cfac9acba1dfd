"""One line of text in a row of a list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from nepreader.ui.safe_text import visible

_GAP = 8  # pixels between what stands at the right and the rest


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    colour: QColor,
    font: QFont,
    *,
    at_right: bool = False,
) -> int:
    """Draw one line, cut short where it does not fit; returns the width it took at the right."""
    if not text:
        return 0
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(visible(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown) + _GAP if at_right else 0
