"""A paragraph with a gloss under each word: every word as wide as the wider of the two."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.ui.projector.fitting import Measured
from nepreader.ui.projector.typecase import GLOSS_SIZE, REFERENCE, TypeCase, leading
from nepreader.ui.reading.block_layout import Line
from nepreader.ui.reading.line_box import LineBox, Piece
from nepreader.ui.reading.line_breaking import fill_lines
from nepreader.ui.reading.typesetting import Measurer

_WIDEST = 5.0  # sizes of the text: a longer gloss goes on a second line, and is cut after that
_GAP = 0.22  # sizes of the text, between two glosses
_MOST_LINES = 2


class GlossRun(NamedTuple):
    """The gloss of one word: where it begins on its line, in pixels, and its own lines."""

    x: float
    lines: tuple[str, ...]


class InterlinearLayout:
    """A paragraph laid out with glosses. Positions are code points of it."""

    def __init__(
        self, tokens: Tokens, glosses: Mapping[int, str], case: TypeCase, size: int, column: float
    ) -> None:
        """`glosses` by the start of their token in `tokens`; `column` in pixels."""
        self.tokens = tokens
        self._case, self._size, self._column = case, size, column
        measurer = case.measurer()
        self._glosses = _wrapped(tokens, glosses, measurer)
        scale = size / REFERENCE
        self._widths = [scale * w for w in _widths(tokens, self._glosses, measurer)]
        pieces = _pieces(tokens)
        self._filled = fill_lines(self._widths, pieces, column)
        bounds = tokens.boundaries
        self.lines = [Line(bounds[first], bounds[end]) for first, end in self._filled]

    def box(self, number: int) -> LineBox:
        """The words of a line."""
        line = self.lines[number]
        if line.box is None:
            ascent = self._case.measurer(self._size).ascent
            line.box = LineBox(self._placed(number), self._case.font(self._size), ascent)
            line.box.squeeze_into(self._column, len(self._text(number).rstrip()))
        return line.box

    def extent(self, number: int, span: Span) -> tuple[float, float]:
        """Where the part of `span` on a line begins and ends, in pixels from its left."""
        line, box = self.lines[number], self.box(number)
        start, end = max(span.start, line.start), min(span.end, line.end)
        return box.x_of(start - line.start), box.end_of(max(start, end) - line.start)

    def gloss_runs(self, number: int) -> list[GlossRun]:
        """The glosses under a line."""
        first, end = self._filled[number]
        runs, x = [], 0.0
        for index in range(first, end):
            if lines := self._glosses.get(self.tokens.boundaries[index]):
                runs.append(GlossRun(x, lines))
            x += self._widths[index]
        return runs

    def height(self, number: int) -> float:
        """Of a line with its glosses, in pixels."""
        under = max((len(run.lines) for run in self.gloss_runs(number)), default=0)
        return round(leading(under) * self._size)

    def _placed(self, number: int) -> list[Piece]:
        first, end = self._filled[number]
        placed, x = [], 0.0
        for index in range(first, end):
            start, stop = self.tokens.boundaries[index : index + 2]
            placed.append(Piece(self.tokens.text[start:stop], x, x))
            x += self._widths[index]
        return placed

    def _text(self, number: int) -> str:
        line = self.lines[number]
        return self.tokens.text[line.start : line.end]


def measured(tokens: Tokens, glosses: Mapping[int, str], case: TypeCase) -> Measured:
    """A paragraph in the type of reference, with room for its glosses; plain where it has none."""
    measurer = case.measurer()
    wrapped = _wrapped(tokens, glosses, measurer)
    lines = [len(wrapped.get(start, ())) for start in tokens.boundaries[:-1]]
    return Measured(_pieces(tokens), _widths(tokens, wrapped, measurer), lines)


def _pieces(tokens: Tokens) -> list[str]:
    return [tokens.text[start:end] for start, end in pairwise(tokens.boundaries)]


def _widths(
    tokens: Tokens, glosses: Mapping[int, Sequence[str]], measurer: Measurer
) -> list[float]:
    widths = []
    for start, end in pairwise(tokens.boundaries):
        width = measurer.width(tokens.text[start:end])
        under = [GLOSS_SIZE * measurer.width(line) for line in glosses.get(start, ())]
        widths.append(max(width, max(under) + _GAP * REFERENCE) if under else width)
    return widths


def _wrapped(
    tokens: Tokens, glosses: Mapping[int, str], measurer: Measurer
) -> dict[int, tuple[str, ...]]:
    found = {}
    for start, end in pairwise(tokens.boundaries):
        if gloss := glosses.get(start):
            word = measurer.width(tokens.text[start:end])
            found[start] = wrap_gloss(gloss, max(word, _WIDEST * REFERENCE), measurer)
    return found


def wrap_gloss(gloss: str, width: float, measurer: Measurer) -> tuple[str, ...]:
    """A gloss in at most two lines of a width in pixels of the type of reference."""
    lines: list[str] = []
    for word in gloss.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and GLOSS_SIZE * measurer.width(longer) <= width:
            lines[-1] = longer
        elif len(lines) < _MOST_LINES:
            lines.append(word)
        else:
            lines[-1] += "…"
            break
    return tuple(lines)
