"""Passages with their translations: which version holds, which are kept beside it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nepreader.annotation import Annotation, Kind, Revision
from nepreader.annotation.fields import decided, stamp_of
from nepreader.text import Reading, Span
from nepreader.translation.segmenting import Segment, Segmenter, without_overlaps
from nepreader.translation.status import ALTERNATIVE, Status, status_of

Placed = tuple[Span | None, Annotation]
"""Where an annotation stands, in code points of the source, and the annotation."""


class Translation(NamedTuple):
    """One version of a translation; `span` in code points of the source."""

    span: Span
    annotation: Annotation

    @property
    def text(self) -> str:
        """Its words."""
        return self.annotation.text

    @property
    def language(self) -> str:
        """A BCP 47 tag; what does not say is English."""
        return self.annotation.language or "en"

    @property
    def is_alternative(self) -> bool:
        """Whether it was put aside for another."""
        return self.annotation.status == ALTERNATIVE

    @property
    def status(self) -> Status:
        """How far it is; what was put aside is a draft."""
        return status_of(self.annotation.status, self.text)

    @property
    def decided(self) -> Revision:
        """When it got its words or its status."""
        return decided(self.annotation)


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment and what stands for it in the other language.

    Attributes:
        versions: every version, the one that holds first, then the latest first.
    """

    segment: Segment
    versions: tuple[Translation, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands, in code points of the source."""
        return self.segment.span

    def span_in(self, reading: Reading) -> Span:
        """Where it stands in a reading."""
        return reading.from_source(self.span)

    @property
    def translation(self) -> Translation | None:
        """The version that holds."""
        return self.versions[0] if self.versions else None

    @property
    def text(self) -> str:
        """The words of the version that holds."""
        return self.versions[0].text if self.versions else ""

    @property
    def status(self) -> Status:
        """How far it is."""
        return self.versions[0].status if self.versions else Status.UNTRANSLATED


def translations_in(placed: Iterable[Placed], language: str = "") -> list[Translation]:
    """The translations into a language, or all, that found their words, in order."""
    found = (
        Translation(span, annotation)
        for span, annotation in placed
        if annotation.kind is Kind.TRANSLATION and span
    )
    return sorted(of_language(found, language), key=lambda t: (t.span, t.decided, t.annotation.id))


def of_language(found: Iterable[Translation], language: str) -> Iterable[Translation]:
    """Those into a language, or all where none is named."""
    return (t for t in found if not language or _same_language(t.language, language))


def pins_of(placed: Iterable[Placed]) -> list[Span]:
    """The passages that are held: those that people cut, then those that are translated.

    Of two that overlap the later one holds. Translations into every language count, so that a
    text has the same passages whatever it is translated into.
    """
    both = [(span, annotation) for span, annotation in placed if span]
    cut = ((span, a) for span, a in both if a.kind is Kind.SEGMENT)
    said = ((span, a) for span, a in both if a.kind is Kind.TRANSLATION)
    by_hand = without_overlaps(_latest_first(cut, "target"))
    current = ((span, a) for span, a in said if a.status != ALTERNATIVE)
    return [*by_hand, *without_overlaps(_latest_first(current, "target", "text"), by_hand)]


def passages_of(
    segmenter: Segmenter, reading: Reading, placed: Iterable[Placed], language: str
) -> list[Passage]:
    """The passages of a text with their translations into a language, in order."""
    known = list(placed)
    segments = segmenter.segments(reading, pins_of(known))
    versions: dict[int, list[Translation]] = {}
    for translation in translations_in(known, language):
        index = _holding(segments, translation.span)
        if index is not None:
            versions.setdefault(index, []).append(translation)
    return [
        Passage(segment, in_order(segment, versions.get(index, ())))
        for index, segment in enumerate(segments)
    ]


def _same_language(one: str, other: str) -> bool:
    """Whether two tags name one language: en-GB is English."""
    return one.lower().partition("-")[0] == other.lower().partition("-")[0]


def _latest_first(placed: Iterable[Placed], *fields: str) -> list[Span]:
    ranked = [(max(stamp_of(a, name) for name in fields), a.id, span) for span, a in placed if span]
    return [span for *_, span in sorted(ranked, reverse=True)]


def _holding(segments: Sequence[Segment], span: Span) -> int | None:
    """The segment that shares most with a span."""
    at = max(0, bisect_right(segments, span.start, key=lambda s: s.span.start) - 1)
    best, most = None, 0
    while at < len(segments) and segments[at].span.start < span.end:
        shared = len(segments[at].span.clipped(span))
        if shared > most:
            best, most = at, shared
        at += 1
    return best


def in_order(segment: Segment, versions: Iterable[Translation]) -> tuple[Translation, ...]:
    """The versions of a passage, the one that holds first, then the latest first."""

    def authority(version: Translation) -> tuple[bool, bool, Revision, str]:
        covers = 2 * len(version.span.clipped(segment.span)) > len(segment.span)
        return (not version.is_alternative, covers, version.decided, version.annotation.id)

    return tuple(sorted(versions, key=authority, reverse=True))
