"""How a row of the desk is set: Thai and English beside each other, or one above the other."""

import math
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.typesetting import Measurer, Typesetting
from nepreader.ui.safe_text import visible
from nepreader.ui.thai_label import Cut
from nepreader.ui.translation.status_sign import SIZE

_MARGIN = 8
_GAP = 12
_SIDE_BY_SIDE = 520  # pixels; narrower, the English stands below the Thai
_THAI_LEADING = 1.55  # times the type; less lets marks of two lines touch
_REMEMBERED = 400  # rows that are laid out; some thirty are in sight
FIELD = 5
"""Pixels between the edge of the field and its words."""


class RowPlaces(NamedTuple):
    """Where the two languages stand in a row, in pixels from its corner; heights are the most."""

    source: QRect
    target: QRect


class RowSetting:
    """Lays rows out at one width in one type."""

    def __init__(self, font: QFont, width: int, cut: Cut) -> None:
        self.font, self.width = font, max(160, width)
        self._cut = cut
        self._measurer = Measurer(font)
        self._metrics = QFontMetricsF(font)
        self._line = math.ceil(self._metrics.lineSpacing())
        self._thai_line = round(self._metrics.xHeight() * 2.1 * _THAI_LEADING)
        # Of each setting its own: another width or type forgets them.
        self._thai = lru_cache(_REMEMBERED)(self._lay_out_thai)
        self._english = lru_cache(_REMEMBERED)(self._lay_out_english)

    @property
    def is_side_by_side(self) -> bool:
        """Whether there is room for two columns."""
        return self.width >= _SIDE_BY_SIDE

    @property
    def column(self) -> int:
        """The width of one language."""
        room = self.width - 2 * _MARGIN - SIZE - _GAP
        return (room - _GAP) // 2 if self.is_side_by_side else room

    def height(self, source: str, target: str) -> int:
        """Of a row, exactly: laying it out takes half a millisecond."""
        thai, english = self._source_height(source), self._target_height(target)
        return self._whole(thai, english)

    def estimate(self, source: str, target: str) -> int:
        """About the height of a row, by the number of its letters."""
        thai = math.ceil(len(source) * self._measurer.average * 0.75 / self.column) or 1
        letter = self._metrics.averageCharWidth()
        english = math.ceil(len(target) * letter / (self.column - 2 * FIELD)) or 1
        return self._whole(thai * self._thai_line, english * self._line + 2 * FIELD)

    def places(self, source: str, height: int) -> RowPlaces:
        """Where the languages stand in a row of a height."""
        left = _MARGIN + SIZE + _GAP
        if self.is_side_by_side:
            inner = height - 2 * _MARGIN
            right = left + self.column + _GAP
            return RowPlaces(
                QRect(left, _MARGIN, self.column, inner), QRect(right, _MARGIN, self.column, inner)
            )
        thai = self._source_height(source)
        top = _MARGIN + thai + _GAP // 2
        return RowPlaces(
            QRect(left, _MARGIN, self.column, thai),
            QRect(left, top, self.column, height - top - _MARGIN),
        )

    def draw_source(self, painter: QPainter, corner: QPointF, source: str, colour: QColor) -> None:
        """Draw the Thai, broken between words."""
        painter.setPen(colour)
        for layout in self._thai(source):
            lift = (self._thai_line - layout.text_height) / 2
            for number in range(len(layout.lines)):
                layout.box(number).draw(painter, QPointF(corner.x(), corner.y() + lift))
                corner += QPointF(0, self._thai_line)

    def draw_target(self, painter: QPainter, corner: QPointF, target: str, colour: QColor) -> None:
        """Draw the English as Qt breaks it."""
        painter.setPen(colour)
        for layout in self._english(target):
            layout.draw(painter, corner + QPointF(FIELD, FIELD))

    # ---- inside

    def _whole(self, thai: int, english: int) -> int:
        inner = max(thai, english) if self.is_side_by_side else thai + _GAP // 2 + english
        return inner + 2 * _MARGIN

    def _source_height(self, source: str) -> int:
        return self._thai_line * sum(len(layout.lines) for layout in self._thai(source))

    def _target_height(self, target: str) -> int:
        return self.field_height(sum(layout.lineCount() for layout in self._english(target)))

    def field_height(self, lines: int) -> int:
        """Of a field with so many lines."""
        return max(1, lines) * self._line + 2 * FIELD

    def _lay_out_thai(self, source: str) -> list[BlockLayout]:
        setting = Typesetting(self.font, self._thai_line, self.column, 0, 0)
        lines = visible(source).splitlines() or [""]
        return [BlockLayout(self._cut(line), setting, self._measurer) for line in lines]

    def _lay_out_english(self, target: str) -> list[QTextLayout]:
        found, top = [], 0.0
        for line in visible(target).split("\n"):
            layout = QTextLayout(line, self.font)
            layout.setTextOption(_wrapped())
            layout.beginLayout()
            while (row := layout.createLine()).isValid():
                row.setLineWidth(self.column - 2 * FIELD)
                row.setPosition(QPointF(0, top))
                top += self._line
            layout.endLayout()
            found.append(layout)
        return found


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
