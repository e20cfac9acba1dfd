"""A handout: the passages of a lesson on paper, glosses under the words or at the foot of the page.

Written by Qt's own PDF writer from lines of our own, so that Thai breaks between words there, too.
All lengths are points, a seventy-second of an inch.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from nepreader.language import Tokens
from nepreader.ui.projector.handout_pages import Leaf, Row, in_columns, paginate
from nepreader.ui.projector.interlinear import InterlinearLayout
from nepreader.ui.projector.slide_layout import ParagraphLayout
from nepreader.ui.projector.typecase import GLOSS_LEADING, GLOSS_SIZE, LEADING, TypeCase
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.line_box import shape
from nepreader.ui.thai_label import Cut

_MARGIN = 56.0
_SIZE, _SMALL = 15, 11
_DOTS = 1200  # an inch
_TITLE_GAP, _PASSAGE_GAP = 10.0, 18.0
_RULE = 14.0  # above the glosses
_BETWEEN = 18.0  # the two columns of glosses
_QUIET = "#555555"


class HandoutPassage(NamedTuple):
    """A passage: its paragraphs, and the gloss of each glossed word by (paragraph, start)."""

    paragraphs: Sequence[Tokens]
    glosses: Mapping[tuple[int, int], str]


class _Line(NamedTuple):
    layout: ParagraphLayout
    number: int
    size: int


class Handout:
    """Sets passages on pages and writes them."""

    def __init__(self, title: str, case: TypeCase, cut: Cut, *, interlinear: bool) -> None:
        """`cut` cuts titles and glosses into words."""
        self._title, self._case, self._cut = title, case, cut
        self._interlinear = interlinear
        page = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
        self._width = page.width() - 2 * _MARGIN
        self._height = page.height() - 2 * _MARGIN
        self._glosses: dict[str, BlockLayout] = {}
        self._small_line = case.setting(_SMALL, self._width).line_height

    def pdf(self, passages: Sequence[HandoutPassage]) -> bytes:
        """The handout as a PDF file."""
        leaves = self._leaves(passages)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title)
        writer.setCreator("nepreader")
        writer.setResolution(_DOTS)
        orientation = QPageLayout.Orientation.Portrait
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, orientation, QMarginsF()))
        painter = QPainter(writer)
        painter.scale(_DOTS / 72, _DOTS / 72)
        for number, leaf in enumerate(leaves):
            if number:
                writer.newPage()
            self._draw(painter, leaf, number + 1)
        painter.end()
        return bytes(buffer.data().data())

    def _leaves(self, passages: Sequence[HandoutPassage]) -> list[Leaf]:
        """The pages."""
        return paginate(list(self._rows(passages)), self._height, self._foot_height)

    def _foot_height(self, words: Collection[str]) -> float:
        """Of the glosses of some words, with the line above them."""
        if not words:
            return 0.0
        _, lines = in_columns([len(self._glosses[word].lines) for word in words])
        return lines * self._small_line + _RULE

    def _rows(self, passages: Sequence[HandoutPassage]) -> Iterator[Row]:
        yield from self._plain(self._cut(self._title), _SIZE, 0.0, keeps_next=True)
        for number, passage in enumerate(passages, 1):
            gap = _PASSAGE_GAP if number > 1 else _TITLE_GAP
            yield from self._plain(self._cut(f"{number}."), _SMALL, gap, keeps_next=True)
            for index, tokens in enumerate(passage.paragraphs):
                glosses = {at: said for (p, at), said in passage.glosses.items() if p == index}
                if self._interlinear and glosses:
                    yield from self._glossed(tokens, glosses)
                else:
                    yield from self._with_foot(tokens, glosses)

    def _plain(self, tokens: Tokens, size: int, gap: float, *, keeps_next: bool) -> Iterator[Row]:
        setting = self._case.setting(size, self._width)
        layout = BlockLayout(tokens, setting, self._case.measurer(size))
        for number in range(len(layout.lines)):
            line = _Line(layout, number, size)
            above = 0.0 if number else gap
            yield Row(line, setting.line_height, above, keeps_next=keeps_next)

    def _glossed(self, tokens: Tokens, glosses: Mapping[int, str]) -> Iterator[Row]:
        layout = InterlinearLayout(tokens, glosses, self._case, _SIZE, self._width)
        for number in range(len(layout.lines)):
            yield Row(_Line(layout, number, _SIZE), layout.height(number))

    def _with_foot(self, tokens: Tokens, glosses: Mapping[int, str]) -> Iterator[Row]:
        setting = self._case.setting(_SIZE, self._width)
        layout = BlockLayout(tokens, setting, self._case.measurer(_SIZE))
        for number, line in enumerate(layout.lines):
            words = []
            for at, gloss in glosses.items():
                if line.start <= at < line.end:
                    word = f"{tokens.at(at).text}   {gloss}"
                    words.append(word)
                    self._glosses.setdefault(word, self._small(word))
            yield Row(_Line(layout, number, _SIZE), setting.line_height, words=tuple(words))

    def _small(self, text: str) -> BlockLayout:
        setting = self._case.setting(_SMALL, (self._width - _BETWEEN) / 2)
        return BlockLayout(self._cut(text), setting, self._case.measurer(_SMALL))

    # ---- drawing

    def _draw(self, painter: QPainter, leaf: Leaf, number: int) -> None:
        painter.setPen(QColor("#000000"))
        top = _MARGIN
        for index, row in enumerate(leaf.rows):
            top += row.gap if index else 0.0
            line = row.line
            if isinstance(line, _Line):
                self._draw_line(painter, line, QPointF(_MARGIN, top))
            top += row.height
        self._draw_foot(painter, leaf)
        self._draw_number(painter, number)

    def _draw_line(self, painter: QPainter, line: _Line, corner: QPointF) -> None:
        lift = self._case.lift(line.size)
        line.layout.box(line.number).draw(painter, corner + QPointF(0, lift))
        if isinstance(line.layout, InterlinearLayout):
            small = round(GLOSS_SIZE * line.size)
            painter.save()
            painter.setPen(QColor(_QUIET))
            for run in line.layout.gloss_runs(line.number):
                for index, words in enumerate(run.lines):
                    down = LEADING * line.size + index * GLOSS_LEADING * small
                    made = shape(words, self._case.font(small))
                    made.draw(painter, corner + QPointF(run.x, down))
            painter.restore()

    def _draw_foot(self, painter: QPainter, leaf: Leaf) -> None:
        """The glosses, against the lower margin, below a short line."""
        layouts = [self._glosses[word] for word in leaf.words]
        if not layouts:
            return
        first, lines = in_columns([len(layout.lines) for layout in layouts])
        top = _MARGIN + self._height - lines * self._small_line
        painter.fillRect(QRectF(_MARGIN, top - 0.5 * _RULE, 90, 0.8), QColor(_QUIET))
        self._draw_column(painter, layouts[:first], QPointF(_MARGIN, top))
        right = _MARGIN + (self._width + _BETWEEN) / 2
        self._draw_column(painter, layouts[first:], QPointF(right, top))

    def _draw_column(
        self, painter: QPainter, layouts: Sequence[BlockLayout], corner: QPointF
    ) -> None:
        for layout in layouts:
            for number in range(len(layout.lines)):
                self._draw_line(painter, _Line(layout, number, _SMALL), corner)
                corner = corner + QPointF(0, self._small_line)

    def _draw_number(self, painter: QPainter, number: int) -> None:
        made = shape(str(number), self._case.font(_SMALL))
        x = _MARGIN + (self._width - made.lineAt(0).naturalTextWidth()) / 2
        painter.setPen(QColor(_QUIET))
        made.draw(painter, QPointF(x, _MARGIN + self._height + 0.35 * _MARGIN))
