"""The ends of a span that was aligned by edit distance, drawn to the rest of it."""

from collections.abc import Iterator, Sequence

GONE = -1
"""The place of a character that is not found again."""
_LEAST_GAP = 12  # characters that may be inserted into a span, however short it is


def drawn_together(places: Sequence[int], old: str, new: str) -> list[int]:
    """The places in `new` of the characters of `old`, without what strayed.

    Edit distance may as well find the first letters of a span in what was inserted before it. From
    the longest run outward, a letter that stands right beside the one before is taken there, and
    one that lies too far off is given up.
    """
    found = list(places)
    start, end = _longest_run(found)
    for direction, edge, stop in ((-1, start, -1), (1, end - 1, len(found))):
        expected = found[edge] + direction if start < end else GONE
        for index in range(edge + direction, stop, direction):
            beside = 0 <= expected < len(new) and new[expected] == old[index]
            if beside:
                found[index] = expected
            elif not _follows(found[index], expected, direction, len(found)):
                found[index] = GONE
            if found[index] != GONE:
                expected = found[index] + direction
    return found


def _longest_run(places: list[int]) -> tuple[int, int]:
    """The longest stretch of neighbours that are neighbours still: (start, end)."""
    best = (0, 0)
    for start, end in _runs(places):
        if end - start > best[1] - best[0]:
            best = (start, end)
    return best


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for index in range(1, len(places) + 1):
        broken = index == len(places) or places[index] != places[index - 1] + 1
        if broken or places[index] == GONE:
            if places[start] != GONE:
                yield start, index
            start = index


def _follows(place: int, expected: int, direction: int, length: int) -> bool:
    """Whether a place goes on from the one expected, with no more between than may be inserted."""
    gap = (place - expected) * direction
    return place != GONE and 0 <= gap <= max(_LEAST_GAP, length)
