"""How a text is laid out: every printed line a line, or every paragraph one."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import quantiles
from typing import NamedTuple

from nepreader.language import Headwords
from nepreader.pages.lines import Line, width
from nepreader.pages.signs import Signs
from nepreader.pages.starts import starts_anew
from nepreader.pages.words_across import first_word

_LEAST_LINES = 5
_WIDEST = 160
"""Characters in a line of the widest page; a paragraph that is one line is longer."""
_FULL = 0.8
"""Of the measure; printers part Thai between words, and letters differ in width."""
_LEAST_FULL = 0.45
"""Of the lines; the others end paragraphs."""
_OVERLONG, _MOST_OVERLONG = 1.35, 0.03
_LEAST_SIGNS, _SHARE_OF_SIGNS = 2, 0.08
"""Ends of full lines at which a sentence surely goes on: a quarter in running text, a hundredth
where every line is a paragraph, none in verse."""
_LOOKED_AT = 80  # ends of lines
_PARTED = 0.8  # of the ends of lines have blank lines behind them
_MIXED = 0.02, 0.7  # of the ends of lines
_FITS = 0.9  # of the measure
_LONGEST_WORD = 12


class Layout(NamedTuple):
    """How the lines of a text stand.

    Attributes:
        wrapped: whether paragraphs are broken into printed lines.
        measure: the width of a full line, in characters that take room.
        blanks: blank lines between the lines of one paragraph; more part paragraphs.
        indent: columns that most lines are set in.
        parted: whether blank lines part what are paragraphs, where `wrapped` is false.
        spaced: whether blanks at the ends of lines were printed, between phrases: some lines have
            them and some have none.
    """

    wrapped: bool
    measure: float
    blanks: int
    indent: int
    parted: bool
    spaced: bool

    def is_full(self, line: Line, following: str, words: Headwords) -> bool:
        """Whether the first word of `following` would not have fitted behind `line`."""
        if line.width < _FULL * 0.75 * self.measure:
            return False
        word = first_word(following, words) or following.split(maxsplit=1)[0][:4]
        if following[:1].isascii():
            word = following.split(maxsplit=1)[0]
        return line.width + min(width(word), _LONGEST_WORD) >= _FITS * self.measure


def layout_of(lines: Sequence[Line], signs: Signs) -> Layout:
    """The layout of a text, from its lines without those that stand on every page."""
    measure = quantiles([line.width for line in lines], n=10)[-1] if len(lines) > 1 else 0.0
    blanks = Counter(line.blanks for line in lines[1:])
    total = max(1, len(lines) - 1)
    return Layout(
        wrapped=_has_measure(lines, measure) and _breaks_sentences(lines, measure, signs),
        measure=measure,
        blanks=min((n for n, count in blanks.items() if count >= total / 4), default=0),
        indent=Counter(line.indent for line in lines).most_common(1)[0][0] if lines else 0,
        parted=total >= _LEAST_LINES and blanks[0] <= (1 - _PARTED) * total,
        spaced=_has_printed_blanks(lines),
    )


def _has_printed_blanks(lines: Sequence[Line]) -> bool:
    """Whether some line ends have blanks and others none; a program that breaks lines is alike."""
    ends = [before.trailing for before, after in pairwise(lines) if after.blanks == 0]
    few, many = _MIXED
    return len(ends) >= _LEAST_LINES and few * len(ends) <= sum(ends) <= many * len(ends)


def _has_measure(lines: Sequence[Line], measure: float) -> bool:
    """Whether most lines are about equally wide, and none much wider."""
    if len(lines) < _LEAST_LINES or measure > _WIDEST:
        return False
    full = sum(line.width >= _FULL * measure for line in lines)
    overlong = sum(line.width > _OVERLONG * measure for line in lines)
    return full >= _LEAST_FULL * len(lines) and overlong <= _MOST_OVERLONG * len(lines)


def _breaks_sentences(lines: Sequence[Line], measure: float, signs: Signs) -> bool:
    """Whether sentences go on behind the ends of full lines; in verse and in lists they do not."""
    ends = [
        (before.text, after.text)
        for before, after in pairwise(lines)
        if before.width >= _FULL * measure and not starts_anew(after.text)
    ]
    ends = ends[:: 1 + len(ends) // _LOOKED_AT]
    found = sum(signs.goes_on(before, after) for before, after in ends)
    return found >= max(_LEAST_SIGNS, _SHARE_OF_SIGNS * len(ends))
