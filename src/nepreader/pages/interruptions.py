"""Whether lines interrupt the text, as page numbers and running heads do, or part its sections."""

from collections.abc import Collection, Sequence
from statistics import quantiles

from nepreader.pages.lines import Line
from nepreader.pages.signs import Signs

_FULL, _WIDEST = 0.8, 160
_SHARE_OF_FULL = 0.5
"""Of the lines before; of those that end a section a fifth are full."""
_SHARE_OF_SIGNS = 0.15
"""Of the sentences; words show a quarter of those that are cut, a hundredth of those that end."""


def interrupt(
    lines: Sequence[Line], places: Collection[int], furniture: Collection[int], signs: Signs
) -> bool:
    """Whether the lines at `places` stand where sentences go on.

    `furniture` are other lines that belong to no sentence.
    """
    around = [
        (lines[before], lines[after])
        for place in places
        if (before := _next(place, -1, places, furniture)) >= 0
        and (after := _next(place, 1, places, furniture)) < len(lines)
    ]
    if not around:
        return False
    cut = sum(signs.goes_on(before.text, after.text) for before, after in around)
    return cut >= max(1, _SHARE_OF_SIGNS * len(around)) or _are_full(lines, around)


def _next(place: int, step: int, places: Collection[int], furniture: Collection[int]) -> int:
    place += step
    while place in places or place in furniture:
        place += step
    return place


def _are_full(lines: Sequence[Line], around: Sequence[tuple[Line, Line]]) -> bool:
    measure = quantiles([line.width for line in lines], n=10)[-1]
    full = [before.width >= _FULL * measure for before, _ in around]
    return measure <= _WIDEST and sum(full) >= _SHARE_OF_FULL * len(full)
