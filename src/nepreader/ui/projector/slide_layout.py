"""A slide laid out in a window: lines with their places, and what lies under a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from nepreader.language import Token, TokenKind
from nepreader.text import Span, union
from nepreader.ui.projector.interlinear import InterlinearLayout
from nepreader.ui.projector.slide import Slide
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.workspace.shown_passages import Piece

ParagraphLayout = BlockLayout | InterlinearLayout


class Frame(NamedTuple):
    """A window to be filled, in pixels.

    Attributes:
        least: the smallest type.
        foot: what is kept free at the foot, for the band.
    """

    width: float
    height: float
    least: int
    foot: float = 0.0

    @property
    def margin(self) -> float:
        """At the left and at the right."""
        return round(0.05 * self.width)

    @property
    def text_area(self) -> QRectF:
        """Where text may stand."""
        top = round(0.04 * self.height)
        height = self.height - top - (self.foot or top)
        return QRectF(self.margin, top, self.width - 2 * self.margin, height)


class PlacedLine(NamedTuple):
    """A line on the screen: of which piece, which of its lines, its corner, its height."""

    piece: int
    layout: ParagraphLayout
    number: int
    corner: QPointF
    height: float

    @property
    def line_span(self) -> Span:
        """In code points of the piece."""
        line = self.layout.lines[self.number]
        return Span(line.start, line.end)


@dataclass(frozen=True, slots=True)
class SlideLayout:
    """What stands where.

    Attributes:
        size: of the type, in pixels.
        lines: of the page that is shown.
        page, pages: which page, and how many there are.
        foot: the lines of the band or of the translation, and `foot_size` their type.
    """

    slide: Slide
    frame: Frame
    size: int
    lines: Sequence[PlacedLine]
    page: int = 0
    pages: int = 1
    foot: Sequence[PlacedLine] = ()
    foot_size: int = 0
    foot_area: QRectF = field(default_factory=QRectF)

    def span_of(self, line: PlacedLine) -> Span:
        """What stands on a line, in code points of the reading."""
        return line.line_span.shifted(self._piece(line).start)

    @property
    def shown(self) -> Span:
        """What stands on the page, in code points of the reading."""
        if not self.lines:
            return Span(0, 0)
        return union(self.span_of(self.lines[0]), self.span_of(self.lines[-1]))

    def rects(self, span: Span, line: PlacedLine) -> Iterator[QRectF]:
        """Where the part of a span stands on a line; nothing where none of it does."""
        inner = span.shifted(-self._piece(line).start)
        if inner.overlaps(line.line_span):
            left, right = line.layout.extent(line.number, inner)
            corner = line.corner
            yield QRectF(corner.x() + left, corner.y(), right - left, line.height)

    def token_at(self, point: QPointF) -> Token | None:
        """The word under a point, in code points of the reading; None on blanks and beside it."""
        for line in self.lines:
            inside = line.corner.y() <= point.y() < line.corner.y() + line.height
            x = point.x() - line.corner.x()
            if not inside or not x >= 0:
                continue
            found = self._token_on(line, x)
            return found if found and found.kind is not TokenKind.SPACE else None
        return None

    def _token_on(self, line: PlacedLine, x: float) -> Token | None:
        tokens, span = line.layout.tokens, line.line_span
        if not span or x >= line.layout.box(line.number).width:
            return None
        at = span.start + line.layout.box(line.number).character_at(x)
        token = tokens.at(min(at, span.end - 1))
        start = self._piece(line).start
        return Token(token.start + start, token.end + start, token.text, token.kind, token.term)

    def _piece(self, line: PlacedLine) -> Piece:
        return self.slide.pieces[line.piece]
