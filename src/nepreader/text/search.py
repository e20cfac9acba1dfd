"""Finding words in a text: folded, and if wanted in spite of OCR slips."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from nepreader.text.folding import Folded, folded
from nepreader.text.graphemes import is_boundary, snapped
from nepreader.text.span import Span

ERROR_RATE = 5
"""One slip is tolerated for each so many characters of what is sought."""
_MIN_SEED = 2
MAX_MATCHES = 100_000


def find(text: str, haystack: Folded, query: str, *, tolerant: bool = False) -> list[Span]:
    """Every place of `query` in `text`, in code points, in order, not overlapping.

    `haystack` is `fold(text)`. With `tolerant`, places that differ from the query by at most one
    inserted, lost or changed character in five are found, too; of overlapping ones the nearest.
    """
    needle = folded(query)
    if not needle.strip():
        return []
    slips = len(needle) // ERROR_RATE if tolerant else 0
    if slips:
        spans = _tolerant(haystack.text, needle, slips)
    else:
        spans = [(at, at + len(needle)) for at in _occurrences(haystack.text, needle)]
    return [snapped(text, haystack.original_span(*span)) for span in spans[:MAX_MATCHES]]


def _occurrences(text: str, needle: str) -> Iterator[int]:
    at = text.find(needle)
    while at >= 0:
        yield at
        at = text.find(needle, at + len(needle))


def _tolerant(text: str, needle: str, slips: int) -> list[tuple[int, int]]:
    """Pigeonhole: of `slips` + 1 pieces of the needle one stands in the match unharmed."""
    best: dict[int, tuple[int, int, int]] = {}
    for offset, seed in _seeds(needle, slips):
        for at in _overlapping_occurrences(text, seed):
            match = _nearest(text, needle, at - offset, slips)
            if match and match < best.get(match[1], (slips + 1, 0, 0)):
                best[match[1]] = match
    chosen: list[tuple[int, int]] = []
    for _, start, end in sorted(best.values()):
        at = bisect_left(chosen, (start, end))
        clear_before = at == 0 or chosen[at - 1][1] <= start
        clear_after = at == len(chosen) or end <= chosen[at][0]
        if clear_before and clear_after:
            chosen.insert(at, (start, end))
    return chosen


def _seeds(needle: str, slips: int) -> Iterator[tuple[int, str]]:
    """The needle in `slips` + 1 pieces, with their offsets."""
    count = min(slips + 1, max(1, len(needle) // _MIN_SEED))
    bounds = [len(needle) * piece // count for piece in range(count + 1)]
    for start, end in pairwise(bounds):
        yield start, needle[start:end]


def _overlapping_occurrences(text: str, seed: str) -> Iterator[int]:
    at = text.find(seed)
    while at >= 0:
        yield at
        at = text.find(seed, at + 1)


def _nearest(text: str, needle: str, start: int, slips: int) -> tuple[int, int, int] | None:
    """(slips made, start, end) of the nearest match that begins about `start`."""
    from rapidfuzz.distance import Levenshtein

    best: tuple[int, int, int] | None = None
    for begin in range(max(0, start - slips), min(len(text), start + slips) + 1):
        for length in range(len(needle) - slips, len(needle) + slips + 1):
            end = begin + length
            if end > len(text):
                break
            if not (is_boundary(text, begin) and is_boundary(text, end)):
                continue
            distance = Levenshtein.distance(needle, text[begin:end], score_cutoff=slips)
            if distance <= slips and (best is None or distance < best[0]):
                best = (distance, begin, end)
    return best
