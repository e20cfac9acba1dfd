"""The ways a text is read: as printed, corrected, or with both to be seen."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from nepreader.text import Edit, Manner, Reading, ReadingMode, Span, covered
from nepreader.workspace.open_text import OpenText

if TYPE_CHECKING:
    from nepreader.correction.corrections import Correction
    from nepreader.pages.feature import PageFeature


def corrections_of(text: OpenText) -> "list[Correction]":
    """Every correction of a text that has a place, in code points of the source."""
    if not text.has_annotations:
        return []  # without loading what is needed for the others
    from nepreader.annotation import Kind
    from nepreader.correction.corrections import corrections_in

    found = text.annotations.of_kind(Kind.CORRECTION)
    return corrections_in((text.placements.span_of(a), a) for a in found)


def holding(text: OpenText) -> "list[Correction]":
    """The corrections that are applied, in order."""
    corrections = corrections_of(text)
    if not corrections:
        return []
    from nepreader.correction.corrections import in_force

    return in_force(corrections)


def find_features(text: OpenText) -> "list[PageFeature]":
    """What printing put into a text; 2 ms for a thousand code points, so not on the GUI thread."""
    from nepreader.pages.finding import page_features

    return page_features(text.document.text)


def make_reading(text: OpenText, manner: Manner) -> Reading:
    """A text read in one of the ways."""
    source = text.document.text
    if manner.mode is ReadingMode.PRINTED:
        return Reading(source)
    corrections = holding(text)
    pages = page_edits(text, manner, [c.span for c in corrections])
    if manner.mode is ReadingMode.CORRECTED:
        edits = [Edit(c.span, c.text) for c in corrections]
        return Reading(source, [*edits, *pages])
    edits = [Edit(c.span, c.span.of(source) + c.text) for c in corrections]
    everything = sorted([*edits, *pages], key=lambda edit: edit.span)
    return Reading(source, everything, seams=_seams(everything, {edit.span for edit in edits}))


def page_edits(text: OpenText, manner: Manner, corrected: Iterable[Span]) -> list[Edit]:
    """The edits that make running text of pages, where no correction is."""
    if not text.features:
        return []
    from nepreader.pages.feature import FeatureKind, edits_for

    kinds = {FeatureKind.JOIN}
    if manner.hides_furniture:
        kinds |= {FeatureKind.PAGE_NUMBER, FeatureKind.RUNNING_HEAD, FeatureKind.PAGE_MARK}
    if manner.hides_notes:
        kinds.add(FeatureKind.FOOTNOTE_MARK)
    taken = covered(corrected)
    runs = _touching(edits_for(text.features, kinds))
    return [
        edit for run in runs if not any(taken.overlap(other.span) for other in run) for edit in run
    ]


def read_as(text: OpenText, manner: Manner) -> None:
    """Read a text in one of the ways from now on; its words are to be cut after this."""
    text.manner = manner
    text.reading = make_reading(text, manner)


def as_copied(text: OpenText, span: Span) -> str:
    """The words of a span of the reading, as a person wants them elsewhere.

    Where printed and right words are both shown, the right ones.
    """
    reading = text.reading
    if text.manner.mode is not ReadingMode.MARKED:
        return span.of(reading.text)
    plain = make_reading(text, corrected_manner(text))
    return plain.from_reading(reading, span).of(plain.text)


def corrected_manner(text: OpenText) -> Manner:
    """The manner in which corrections are applied; the rest as the text is read now."""
    now = text.manner
    return Manner(ReadingMode.CORRECTED, now.hides_furniture, now.hides_notes)


def marked_parts(text: OpenText) -> list[tuple[Span, Span]]:
    """(printed, corrected) of each correction where both are shown, in the reading."""
    if text.manner.mode is not ReadingMode.MARKED:
        return []
    reading, spans = text.reading, {correction.span for correction in holding(text)}
    parts = []
    for edit, place in zip(reading.edits, reading.offsets.reading_spans(), strict=True):
        if edit.span in spans:
            middle = place.start + len(edit.span)
            parts.append((Span(place.start, middle), Span(middle, place.end)))
    return parts


def _touching(edits: Sequence[Edit]) -> list[list[Edit]]:
    """Edits that follow each other without a gap belong together: one break of the text."""
    runs = [edits[:1]] if edits else []
    for before, edit in pairwise(edits):
        if before.span.end == edit.span.start:
            runs[-1] = [*runs[-1], edit]
        else:
            runs.append([edit])
    return [list(run) for run in runs]


def _seams(edits: Iterable[Edit], corrected: set[Span]) -> Iterator[int]:
    """Where the printed words end and the right ones begin, in code points of the reading."""
    shift = 0
    for edit in edits:
        if edit.span in corrected:
            yield edit.span.end + shift
        shift += len(edit.replacement) - len(edit.span)
