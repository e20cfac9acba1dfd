"""Corrections that people made: which of them hold, and how the text reads with them.

A correction is an annotation whose body is what should stand in place of its words. Those that are
accepted hold. Where two overlap, the one that was decided on last holds and the other rests: it
comes back when the later one goes. Corrections that only touch each other both hold.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from nepreader.annotation import Annotation, Kind, Revision
from nepreader.annotation.fields import decided
from nepreader.text import Span


class CorrectionStatus(StrEnum):
    """What was decided about a correction."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Correction(NamedTuple):
    """A correction and its place, in code points of the source."""

    span: Span
    annotation: Annotation

    @property
    def text(self) -> str:
        """What should stand there."""
        return self.annotation.text

    @property
    def status(self) -> CorrectionStatus:
        """What was decided; what we do not know is only proposed."""
        try:
            return CorrectionStatus(self.annotation.status)
        except ValueError:
            return CorrectionStatus.PROPOSED

    @property
    def decided(self) -> Revision:
        """When it got its words or its status: the later decision holds."""
        return decided(self.annotation)


def corrections_in(placed: Iterable[tuple[Span | None, Annotation]]) -> list[Correction]:
    """The corrections among annotations that found their words, in order."""
    found = (
        Correction(span, annotation)
        for span, annotation in placed
        if span is not None and annotation.kind is Kind.CORRECTION
    )
    return sorted(found, key=lambda correction: (correction.span, correction.decided))


def in_force(corrections: Iterable[Correction]) -> list[Correction]:
    """The accepted corrections that no later one overlaps, in order."""
    accepted = (c for c in corrections if c.status is CorrectionStatus.ACCEPTED)
    latest_first = sorted(accepted, key=lambda c: (c.decided, c.annotation.id), reverse=True)
    taken: list[tuple[Span, Revision, str]] = []
    held: list[Correction] = []
    for correction in latest_first:
        key = (correction.span, correction.decided, correction.annotation.id)
        at = bisect_right(taken, key)
        beside = taken[max(0, at - 1) : at + 1]
        if not any(span.overlaps(correction.span) for span, *_ in beside):
            insort(taken, key)
            held.append(correction)
    return sorted(held, key=lambda c: (c.span, c.decided, c.annotation.id))
