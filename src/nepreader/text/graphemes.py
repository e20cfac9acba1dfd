"""Grapheme clusters: a Thai consonant with its marks is one character to a reader."""

import regex

from nepreader.text.span import Span

# Unicode's default extended grapheme clusters (UAX #29); it keeps U+0E33 sara am, too, with its
# consonant. The window is far longer than any cluster of real text.
_CLUSTER = regex.compile(r"\X")
_WINDOW = 64
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


def _cluster_at(text: str, position: int) -> Span:
    """The cluster that holds the code point at `position`."""
    for match in _CLUSTER.finditer(text, max(0, position - _WINDOW), position + _WINDOW):
        if match.end() > position:
            return Span(*match.span())
    return Span(position, position)


def clusters(text: str) -> list[Span]:
    """Every cluster of `text`, in order."""
    return [Span(*match.span()) for match in _CLUSTER.finditer(text)]
