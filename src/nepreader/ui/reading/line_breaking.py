"""Filling lines with tokens. Knows widths, not fonts.

Qt cannot do it: without libthai it breaks inside words, with it at words other than ours.
"""

from collections.abc import Sequence

_CLOSING = frozenset(")]}»”’!?,.;:%…ๆฯ、。")
_OPENING = frozenset("([{«“‘฿$#")


def may_start_line(pieces: Sequence[str]) -> list[bool]:
    """For each token whether a line may begin with it.

    Blanks hang at the end of a line; closing marks stay with what they close, and what follows an
    opening mark stays with it.
    """
    allowed = []
    before_opens = False
    for piece in pieces:
        first = piece[0]
        closes = first in _CLOSING and piece != "..."
        allowed.append(not (before_opens or closes or first.isspace()))
        before_opens = piece[-1] in _OPENING
    return allowed


def fill_lines(
    widths: Sequence[float], pieces: Sequence[str], column: float
) -> list[tuple[int, int]]:
    """Put tokens on lines: (first, end) indexes of each line, covering all tokens.

    A line is at most `column` wide, trailing blanks not counted, unless no token on it may start
    a line.
    """
    allowed = may_start_line(pieces)
    lines: list[tuple[int, int]] = []
    start = last_break = 0
    width = width_at_break = 0.0
    for index, token_width in enumerate(widths):
        if allowed[index]:
            last_break, width_at_break = index, width
        width += token_width
        if width > column and last_break > start and not pieces[index][0].isspace():
            lines.append((start, last_break))
            start = last_break
            width -= width_at_break
            width_at_break = 0.0
    lines.append((start, len(widths)))
    return lines
