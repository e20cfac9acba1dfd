"""A suspicion about a stretch of one paragraph, before the whole text has been heard."""

from typing import NamedTuple

from nepreader.correction.suspect import SuspectKind
from nepreader.text import Span


class Rival(NamedTuple):
    """One of the suspicions that compete for a stretch.

    Attributes:
        span: in code points of the paragraph.
        kind: what kind of suspicion.
        logit: of its probability, without what the rest of the text tells.
        suggestions: (text, logit) each, best first.
        times: how often the first suggestion stands in the text.
        latin: the Latin name that tells against it.
        is_sure: whether the suspicion counts in estimating how many slips the text holds.
        depends: whether the number of slips in the text changes its probability.
    """

    span: Span
    kind: SuspectKind
    logit: float
    suggestions: tuple[tuple[str, float], ...] = ()
    times: int = 0
    latin: str = ""
    is_sure: bool = False
    depends: bool = True


def without_overlaps(rivals: list[Rival]) -> list[Rival]:
    """The suspicions that no likelier one overlaps."""
    kept: list[Rival] = []
    taken: set[int] = set()
    for rival in sorted(rivals, key=lambda rival: (-rival.logit, rival.span)):
        places = range(rival.span.start, rival.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(rival)
    return kept
