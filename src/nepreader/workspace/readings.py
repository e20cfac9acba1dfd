"""The ways a text is read: as printed, corrected, or with both to be seen."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from nepreader.text import Edit, Reading, ReadingMode, Span
from nepreader.workspace.open_text import OpenText

if TYPE_CHECKING:
    from nepreader.correction.corrections import Correction


def corrections_of(text: OpenText) -> "list[Correction]":
    """Every correction of a text that has a place, in code points of the source."""
    if not text.has_annotations:
        return []  # without loading what is needed for the others
    from nepreader.annotation import Kind
    from nepreader.correction.corrections import corrections_in

    found = text.annotations.of_kind(Kind.CORRECTION)
    return corrections_in((text.placements.span_of(a), a) for a in found)


def make_reading(text: OpenText, mode: ReadingMode) -> Reading:
    """A text with its corrections applied in one of the ways."""
    source, corrections = text.document.text, corrections_of(text)
    if mode is ReadingMode.PRINTED or not corrections:
        return Reading(source)
    from nepreader.correction.corrections import corrected, in_force, marked

    applied = in_force(corrections)
    if mode is ReadingMode.CORRECTED:
        return Reading(source, corrected(applied))
    edits = marked(applied, source)
    return Reading(source, edits, seams=_seams(edits))


def read_as(text: OpenText, mode: ReadingMode) -> None:
    """Read a text in one of the ways from now on; its words are to be cut after this."""
    text.mode = mode
    text.reading = make_reading(text, mode)


def as_copied(text: OpenText, span: Span) -> str:
    """The words of a span of the reading, as a person wants them elsewhere.

    Where printed and right words are both shown, the right ones.
    """
    reading = text.reading
    if not reading.seams:
        return span.of(reading.text)
    plain = make_reading(text, ReadingMode.CORRECTED)
    return plain.from_reading(reading, span).of(plain.text)


def marked_parts(reading: Reading) -> list[tuple[Span, Span]]:
    """(printed, corrected) of each correction in a marked reading, in its code points."""
    parts = []
    for edit, place in zip(reading.edits, reading.offsets.reading_spans(), strict=True):
        middle = place.start + len(edit.span)
        parts.append((Span(place.start, middle), Span(middle, place.end)))
    return parts


def _seams(edits: Iterable[Edit]) -> Iterator[int]:
    """Where the printed words end and the right ones begin, in code points of the reading."""
    shift = 0
    for edit in edits:
        yield edit.span.end + shift
        shift += len(edit.replacement) - len(edit.span)
