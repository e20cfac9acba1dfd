"""Draws a passage of the desk: its sign, the Thai, the English."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from nepreader.ui.theme import Colours
from nepreader.ui.translation.passage_model import PASSAGE, Index
from nepreader.ui.translation.row_setting import RowSetting
from nepreader.ui.translation.status_sign import COLOURS, draw_status

_MARGIN = 8


class PassageDelegate(QStyledItemDelegate):
    """Follows a setting; `current` is the row that is lit, where the field covers the English."""

    def __init__(self, setting: RowSetting, colours: Colours) -> None:
        super().__init__()
        self.setting, self.colours = setting, colours
        self.current = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        passage = index.data(PASSAGE)
        source: str = index.model().source(index.row())  # type: ignore[attr-defined]  # ours
        painter.save()
        painter.setClipRect(option.rect)
        self._ground(painter, option.rect, is_lit=index.row() == self.current)
        corner = QPointF(option.rect.topLeft())
        sign = self.colours.colour(COLOURS[passage.status])
        draw_status(painter, corner + QPointF(_MARGIN, _MARGIN + 4), passage.status, sign)
        places = self.setting.places(source, option.rect.height())
        text = self.colours.colour("text")
        self.setting.draw_source(painter, corner + QPointF(places.source.topLeft()), source, text)
        if index.row() != self.current:
            start = corner + QPointF(places.target.topLeft())
            self.setting.draw_target(painter, start, passage.text, text)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, *, is_lit: bool) -> None:
        if is_lit:
            painter.fillRect(rect, self.colours.colour("current"))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, self.colours.colour("accent"))
        line: QColor = self.colours.colour("line")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
