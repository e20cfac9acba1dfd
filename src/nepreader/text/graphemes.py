"""Grapheme clusters: a Thai consonant with its marks is one character to a reader."""

from functools import cache
from typing import TYPE_CHECKING

from nepreader.text.span import Span

if TYPE_CHECKING:
    import regex

_WINDOW = 64
"""Code points looked at on either side: far longer than any cluster of real text."""
_THAI_BASES = frozenset(map(chr, (*range(0x0E01, 0x0E31), 0x0E32, *range(0x0E40, 0x0E47))))


def is_boundary(text: str, position: int) -> bool:
    """Whether a cluster starts or ends at `position`, a code point index."""
    if position <= 0 or position >= len(text):
        return True
    before, after = text[position - 1], text[position]
    if after in _THAI_BASES:
        return before != "\u200d"
    if after.isascii():
        return (before, after) != ("\r", "\n")
    return _cluster_at(text, position).start == position


def floor(text: str, position: int) -> int:
    """The start of the cluster that `position` falls in, or `position` where it is a boundary."""
    if is_boundary(text, position):
        return max(0, min(position, len(text)))
    return _cluster_at(text, position).start


def ceiling(text: str, position: int) -> int:
    """The end of the cluster that `position` falls in, or `position` where it is a boundary."""
    if is_boundary(text, position):
        return max(0, min(position, len(text)))
    return _cluster_at(text, position).end


def snapped(text: str, span: Span) -> Span:
    """The shortest span of whole clusters that covers `span`."""
    return Span(floor(text, span.start), ceiling(text, span.end))


@cache
def _pattern() -> "regex.Pattern[str]":
    """Unicode's default extended grapheme clusters (UAX #29); sara am stays with its consonant."""
    import regex  # not needed for a screen of ordinary Thai, and slow to load

    return regex.compile(r"\X")


def _cluster_at(text: str, position: int) -> Span:
    """The cluster that holds the code point at `position`."""
    for match in _pattern().finditer(text, max(0, position - _WINDOW), position + _WINDOW):
        if match.end() > position:
            return Span(*match.span())
    return Span(position, position)


def clusters(text: str) -> list[Span]:
    """Every cluster of `text`, in order."""
    return [Span(*match.span()) for match in _pattern().finditer(text)]
