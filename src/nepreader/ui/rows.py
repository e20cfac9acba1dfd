"""What the rows of every list are drawn with: ground, colours, lines of text."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from nepreader.ui.safe_text import visible

_GAP = 8  # pixels between what stands at the right and the rest


class RowColours(NamedTuple):
    """The colours of a row; where it is selected, all are that of selected text."""

    strong: QColor
    quiet: QColor
    accent: QColor


def row_colours(option: QStyleOptionViewItem) -> RowColours:
    """The colours of a row as it is now."""
    palette, roles = option.palette, QPalette.ColorRole
    if option.state & QStyle.StateFlag.State_Selected:
        return RowColours(*[palette.color(roles.HighlightedText)] * 3)
    return RowColours(*map(palette.color, (roles.Text, roles.PlaceholderText, roles.Link)))


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw what lies below the words: nothing, or that the row is selected or pointed at."""
    element = QStyle.PrimitiveElement.PE_PanelItemViewItem
    option.widget.style().drawPrimitive(element, option, painter, option.widget)


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
