"""The lines of one block: which tokens stand on each, and where."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.text.graphemes import clusters
from nepreader.ui.reading.line_box import LineBox
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


class BlockLayout:
    """A block laid out. Positions are code points and y pixels from its start."""

    def __init__(self, tokens: Tokens, setting: Typesetting, measurer: Measurer) -> None:
        self.tokens = tokens
        self._setting = setting
        self._measurer = measurer
        self.lines = _break(tokens, setting, measurer)
        self._starts = [line.start for line in self.lines]

    @property
    def height(self) -> float:
        """Of the lines, without the gap after the paragraph."""
        return len(self.lines) * self._setting.line_height

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
        return max(0, min(int(y // self._setting.line_height), len(self.lines) - 1))

    def top_of(self, line_index: int) -> float:
        """The top of a line."""
        return line_index * self._setting.line_height

    def box(self, line_index: int) -> LineBox:
        """The shaped line."""
        line = self.lines[line_index]
        if line.box is None:
            line.box = self._shape(line)
        return line.box

    def _shape(self, line: Line) -> LineBox:
        text = self.tokens.text[line.start : line.end]
        pieces = [(text, 0.0)]
        if self._setting.word_gap and text:
            pieces = self._spaced(line)
        box = LineBox(pieces, self._setting.font, self._measurer.ascent)
        box.squeeze_into(self._setting.column, len(text.rstrip()))  # blanks hang beyond it
        return box

    def _spaced(self, line: Line) -> list[tuple[str, float]]:
        """Each token on its own, `word_gap` apart."""
        pieces = []
        x = 0.0
        for start, end in pairwise(_bounds_within(self.tokens.boundaries, line)):
            text = self.tokens.text[start:end]
            pieces.append((text, x))
            x += self._measurer.width(text) + _gap(text, self._setting)
        return pieces


def _break(tokens: Tokens, setting: Typesetting, measurer: Measurer) -> list[Line]:
    if not tokens.text:
        return [Line(0, 0)]
    pieces = [tokens.text[start:end] for start, end in pairwise(tokens.boundaries)]
    widths = [measurer.width(piece) + _gap(piece, setting) for piece in pieces]
    lines: list[Line] = []
    for first, end in fill_lines(widths, pieces, setting.column):
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


def _bounds_within(boundaries: list[int], line: Line) -> list[int]:
    inner = [at for at in boundaries if line.start < at < line.end]
    return [line.start, *inner, line.end]
