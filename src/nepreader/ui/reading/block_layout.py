"""The lines of one block: which tokens stand on each, and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.text.graphemes import clusters
from nepreader.ui.reading.cells import Cells, PlacedNote, make_cells, place_notes
from nepreader.ui.reading.interlinear import BlockNotes
from nepreader.ui.reading.line_box import LineBox, Piece
from nepreader.ui.reading.line_breaking import fill_lines
from nepreader.ui.reading.typesetting import Measurer, Typesetting

_LEAST_SQUEEZE = 0.7
"""A word wider than the page (a long name in a narrow window) is condensed to no less."""


@dataclass(slots=True)
class Line:
    """Code points [start, end) of the block; shaped when it is first drawn or pointed at."""

    start: int
    end: int
    box: LineBox | None = field(default=None, repr=False)
    notes: Sequence[PlacedNote] | None = field(default=None, repr=False)


class Notes(NamedTuple):
    """What stands between the lines of a block, and who measures it."""

    notes: BlockNotes
    measurer: Measurer


class BlockLayout:
    """A block laid out. Positions are code points and y pixels from its start."""

    def __init__(
        self,
        tokens: Tokens,
        setting: Typesetting,
        measurer: Measurer,
        notes: Notes | None = None,
    ) -> None:
        self.tokens = tokens
        self.setting = setting
        self._measurer = measurer
        self._notes = notes
        widths = _widths(tokens, setting, measurer)
        self._cells = make_cells(widths, notes.notes, setting, notes.measurer) if notes else None
        self.lines = _break(tokens, widths, self._cells, setting, measurer)
        self._starts = [line.start for line in self.lines]

    @property
    def height(self) -> float:
        """Of the lines, without the gap after the paragraph."""
        return len(self.lines) * self.setting.line_height

    @property
    def text_height(self) -> float:
        """From the top of the highest mark to the foot of the lowest."""
        return self._measurer.ascent + self._measurer.descent

    def extent(self, line_index: int, span: Span) -> tuple[float, float]:
        """Where the part of `span` on a line begins and ends, in pixels from its left."""
        line = self.lines[line_index]
        box = self.box(line_index)
        start, end = max(span.start, line.start), min(span.end, line.end)
        return box.x_of(start - line.start), box.end_of(max(start, end) - line.start)

    def line_index(self, position: int) -> int:
        """The line that holds a position; the end of a line belongs to the next one."""
        return max(0, bisect_right(self._starts, position) - 1)

    def line_index_at(self, y: float) -> int:
        """The line at a height, the first or last where it is outside."""
        return max(0, min(int(y // self.setting.line_height), len(self.lines) - 1))

    def top_of(self, line_index: int) -> float:
        """The top of a line."""
        return line_index * self.setting.line_height

    def box(self, line_index: int) -> LineBox:
        """The shaped line."""
        line = self.lines[line_index]
        if line.box is None:
            line.box = self._shape(line)
        return line.box

    def notes(self, line_index: int) -> Sequence[PlacedNote]:
        """What stands above and below a line."""
        line = self.lines[line_index]
        if line.notes is None:
            line.notes = self._place_notes(line, self.box(line_index).squeeze)
        return line.notes

    def _place_notes(self, line: Line, squeeze: float) -> Sequence[PlacedNote]:
        kind = self.setting.notes
        if kind is None or self._notes is None or self._cells is None or line.start == line.end:
            return ()
        tokens = self._tokens_of(line)
        if self.tokens.boundaries[tokens.start] < line.start:
            return ()  # the rest of a word that was torn
        edges = [squeeze * cell.left for cell in self._set_out(line)]
        return place_notes(self._cells, tokens, edges, kind, self._notes.measurer)

    def _shape(self, line: Line) -> LineBox:
        text = self.tokens.text[line.start : line.end]
        pieces, right = [Piece(text)], 0.0
        if text and self._cells:
            pieces, right = self._beside_notes(line)
        elif text and self.setting.word_gap:
            pieces = [Piece(piece.text, piece.x, piece.x) for piece in self._set_out(line)[:-1]]
        box = LineBox(pieces, self.setting.font, self._measurer.ascent, right)
        box.squeeze_into(self.setting.column, len(text.rstrip()))  # blanks hang beyond it
        return box

    def _beside_notes(self, line: Line) -> tuple[list[Piece], float]:
        """Tokens between which nothing is left free are shaped together."""
        *cells, end = self._set_out(line)
        pieces: list[Piece] = []
        reached = -1.0
        for cell in cells:
            if cell.x == cell.left == reached:
                pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + cell.text)
            else:
                pieces.append(cell)
            reached = cell.x + self._measurer.width(cell.text)
        return pieces, end.left

    def _set_out(self, line: Line) -> list[Piece]:
        """Each token on its own, with its gap and the room of its notes; at last, the end."""
        pieces = []
        left = 0.0
        tokens = self._tokens_of(line)
        inner = self.tokens.boundaries[tokens.start + 1 : tokens.stop]
        bounds = pairwise([line.start, *inner, line.end])
        for index, (start, end) in zip(tokens, bounds, strict=True):
            text = self.tokens.text[start:end]
            lead, trail = self._cells.around(index) if self._cells else (0.0, 0.0)
            x = left + lead
            pieces.append(Piece(text, x, left))
            left = x + self._measurer.width(text) + trail + _gap(text, self.setting)
        return [*pieces, Piece("", left, left)]

    def _tokens_of(self, line: Line) -> range:
        boundaries = self.tokens.boundaries
        return range(bisect_right(boundaries, line.start) - 1, bisect_left(boundaries, line.end))


def _widths(tokens: Tokens, setting: Typesetting, measurer: Measurer) -> list[float]:
    pieces = (tokens.text[start:end] for start, end in pairwise(tokens.boundaries))
    return [measurer.width(piece) + _gap(piece, setting) for piece in pieces]


def _break(
    tokens: Tokens,
    widths: list[float],
    cells: Cells | None,
    setting: Typesetting,
    measurer: Measurer,
) -> list[Line]:
    if not tokens.text:
        return [Line(0, 0)]
    pieces = [tokens.text[start:end] for start, end in pairwise(tokens.boundaries)]
    lines: list[Line] = []
    rooms = cells.widened(widths) if cells else widths
    for first, end in fill_lines(rooms, pieces, setting.column):
        line = Line(tokens.boundaries[first], tokens.boundaries[end])
        if widths[first] > setting.column / _LEAST_SQUEEZE and end - first == 1:
            lines += _torn(tokens.text, line, setting, measurer)
        else:
            lines.append(line)
    return lines


def _torn(text: str, line: Line, setting: Typesetting, measurer: Measurer) -> list[Line]:
    """A token wider than the page, which nothing but tearing between characters can fit."""
    lines: list[Line] = []
    start, width = line.start, 0.0
    for cluster in clusters(text[line.start : line.end]):
        cluster_width = measurer.width(text[line.start + cluster.start : line.start + cluster.end])
        if width + cluster_width > setting.column and width:
            lines.append(Line(start, line.start + cluster.start))
            start, width = line.start + cluster.start, 0.0
        width += cluster_width
    return [*lines, Line(start, line.end)]


def _gap(piece: str, setting: Typesetting) -> float:
    return 0.0 if piece[0].isspace() else setting.word_gap
