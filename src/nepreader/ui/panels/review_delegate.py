"""Draws a row of a review: printed and right words, how likely, and why."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from nepreader.correction.slips import changed_letters
from nepreader.ui.correction.marked_word import MarkedWord
from nepreader.ui.correction.wording import percent, state_name, why
from nepreader.ui.panels.review_model import ITEM, Index
from nepreader.ui.rows import draw_ground, draw_line, row_colours
from nepreader.workspace.reviewing import ReviewItem, ReviewState

_MARGIN = 8
_LEADING = 1.5  # clears Thai marks above and below
_ARROW = " → "


class ReviewDelegate(QStyledItemDelegate):
    """Two lines a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines with Thai marks."""
        del index
        return QSize(160, round(2 * _LEADING * option.fontMetrics.height()) + _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        item: ReviewItem | None = index.data(ITEM)
        if item is None:
            return
        draw_ground(painter, option)
        painter.save()
        self._draw(painter, option, item)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, item: ReviewItem) -> None:
        strong, quiet, accent = row_colours(option)
        inner = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        is_open = item.state is ReviewState.OPEN
        state = percent(item.score) if is_open else state_name(item.state)
        taken = draw_line(painter, upper, state, quiet, option.font, at_right=True)
        words = _words_of(item, option.font, accent)
        room = upper.adjusted(0, 0, -taken, 0)
        if sum(word.width for word in words) > room.width():
            cut = draw_line(painter, room, "…", strong, option.font, at_right=True)
            room.adjust(0, 0, -cut, 0)
        painter.setClipRect(room)
        _draw_words(painter, QRectF(upper), words, strong)
        painter.setClipping(False)
        lower = upper.translated(0, inner.height() // 2)
        draw_line(painter, lower, why(item), quiet, option.font)


def _words_of(item: ReviewItem, font: QFont, mark: QColor) -> list[MarkedWord]:
    """The printed word, an arrow and the right one, each with its changed letters marked."""
    words = [(item.printed, changed_letters(item.printed, item.text) if item.text else [])]
    if item.text:
        words += [(_ARROW, []), (item.text, changed_letters(item.text, item.printed))]
    return [MarkedWord(text, font, spans, mark) for text, spans in words]


def _draw_words(painter: QPainter, rect: QRectF, words: list[MarkedWord], plain: QColor) -> None:
    painter.setPen(plain)
    for word in words:
        word.draw(painter, rect)
        rect = rect.adjusted(word.width, 0, 0, 0)
