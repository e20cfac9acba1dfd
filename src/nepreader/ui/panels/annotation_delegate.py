"""Draws a row of the list of annotations: the words, and below them what was said of them."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nepreader.annotation import Annotation, Kind
from nepreader.ui.annotation.layer import stroke
from nepreader.ui.annotation.wording import colour_name, kind_name, state_name
from nepreader.ui.panels.annotation_model import ROW, Index, Row
from nepreader.ui.rows import draw_ground, draw_line, row_colours
from nepreader.ui.theme import Colours
from nepreader.workspace.annotation_filter import PlaceState

_STRIPE = 4
_MARGIN = 8
_LEADING = 1.45  # clears Thai marks above and below


class AnnotationDelegate(QStyledItemDelegate):
    """Two lines a row; all rows are of one height, so that a long list opens at once."""

    def __init__(self, parent: QWidget, colours: Colours) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines with Thai marks."""
        del index
        return QSize(160, self.row_height(option.fontMetrics))

    def row_height(self, metrics: QFontMetrics) -> int:
        """The height of a row, in pixels."""
        return round(2 * _LEADING * metrics.height()) + _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row: Row | None = index.data(ROW)
        if row is None:
            return
        draw_ground(painter, option)
        painter.save()
        self._draw_stripe(painter, option.rect, row.annotation)
        self._draw_lines(painter, option, row)
        painter.restore()

    def _draw_stripe(self, painter: QPainter, rect: QRect, annotation: Annotation) -> None:
        if annotation.colour:
            stripe = QRect(rect.left(), rect.top() + 2, _STRIPE, rect.height() - 4)
            painter.fillRect(stripe, self.colours.colour(stroke(annotation)))

    def _draw_lines(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        strong, quiet, accent = row_colours(option)
        inner = option.rect.adjusted(_STRIPE + _MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        state = state_name(row.state) if row.state else ""
        taken = draw_line(painter, upper, state, accent, option.font, at_right=True)
        quoted = QFont(option.font)
        quoted.setStrikeOut(row.state is PlaceState.UNPLACED)
        draw_line(painter, upper.adjusted(0, 0, -taken, 0), _title(row), strong, quoted)
        draw_line(painter, lower, _subtitle(row.annotation), quiet, option.font)


def _title(row: Row) -> str:
    return row.quote or kind_name(row.annotation.kind)


def _subtitle(annotation: Annotation) -> str:
    """What was said, tags, who said it; for what says nothing, what it is."""
    said = " ".join(annotation.text.split())
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    special = annotation.kind not in (Kind.HIGHLIGHT, Kind.NOTE, Kind.TAG)
    kind = kind_name(annotation.kind) if special or not (said or tags) else ""
    colour = colour_name(annotation.colour) if annotation.colour else ""
    return " · ".join(part for part in (kind, colour, said, tags, annotation.creator) if part)
