"""In which letters two readings differ."""

from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from nepreader.text import Span
from nepreader.text.graphemes import ceiling, floor

Slip = tuple[str, str]
"""(meant, printed) letters; either may be none."""


def slips_between(meant: str, printed: str) -> list[Slip]:
    """The letters in which a word differs from what is printed for it."""
    return [
        (meant[code.src_start : code.src_end], printed[code.dest_start : code.dest_end])
        for code in Levenshtein.opcodes(meant, printed)
        if code.tag != "equal"
    ]


def changed_letters(meant: str, printed: str) -> list[Span]:
    """Where `meant` differs from `printed`, in whole characters of `meant`, not overlapping.

    Where letters were only lost, the character before the gap: there is nothing else to point at.
    """
    found: list[Span] = []
    for span in _changed(meant, printed):
        whole = Span(floor(meant, span.start), ceiling(meant, span.end))
        if found and whole.start <= found[-1].end:
            whole = Span(found.pop().start, whole.end)
        found.append(whole)
    return found


def _changed(meant: str, printed: str) -> Iterator[Span]:
    for code in Levenshtein.opcodes(meant, printed):
        if code.tag == "equal" or not meant:
            continue
        span = Span(code.src_start, code.src_end)
        yield span if span else Span(max(0, span.start - 1), max(1, span.start))
