"""What printing put into a text that is no part of it, and the edits that take it out."""

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from nepreader.text import Edit, Span


class FeatureKind(StrEnum):
    """What a stretch is."""

    JOIN = "join"  # a line or page break inside a sentence
    PAGE_NUMBER = "page_number"
    RUNNING_HEAD = "running_head"
    FOOTNOTE_MARK = "footnote_mark"  # the reference in the text, not the note
    PAGE_MARK = "page_mark"  # "--- หน้า 3 ---", a form feed


class PageFeature(NamedTuple):
    """A stretch of the source, in code points, and what is read in its place.

    A sentence that goes on beyond a page number is joined by features that touch: a JOIN before
    the number, the PAGE_NUMBER, a JOIN behind it. `edits_for` keeps such together.
    """

    span: Span
    kind: FeatureKind
    replacement: str


_OF_A_BREAK = frozenset(FeatureKind) - {FeatureKind.FOOTNOTE_MARK}


def edits_for(features: Sequence[PageFeature], kinds: Collection[FeatureKind]) -> list[Edit]:
    """The edits for the kinds that a reader wants gone, in order.

    A sentence is joined only where nothing that stays stands in the break. `features` are sorted.
    """
    edits: list[Edit] = []
    for run in _touching(features):
        whole = all(feature.kind in kinds for feature in run)
        edits += [
            Edit(feature.span, feature.replacement)
            for feature in run
            if feature.kind in kinds and (whole or feature.kind is not FeatureKind.JOIN)
        ]
    return edits


def _touching(features: Sequence[PageFeature]) -> Iterator[list[PageFeature]]:
    run: list[PageFeature] = []
    for feature in features:
        of_a_break = feature.kind in _OF_A_BREAK
        if run and not (of_a_break and run[-1].span.end == feature.span.start):
            yield run
            run = []
        run.append(feature)
        if not of_a_break:
            yield run
            run = []
    if run:
        yield run
