"""Passages that follow a small change without being looked for anew."""

from nepreader.annotation import Annotation, Change, Kind
from nepreader.text import Reading, Span
from nepreader.translation import Passage, Translation
from nepreader.translation.passages import Placed, in_order, of_language
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.passages import PASSAGE_KINDS, Passages
from nepreader.workspace.readings import corrected_manner, make_reading


def corrected_reading(text: OpenText) -> Reading:
    """The reading that passages are cut from; the present one where that is it."""
    manner = corrected_manner(text)
    return text.reading if text.manner == manner else make_reading(text, manner)


def placed_in(text: OpenText) -> list[Placed]:
    """What passages are made of besides the text: a snapshot, for work off the GUI thread."""
    if not text.has_annotations:
        return []
    found = text.annotations.of_kind(Kind.SEGMENT, Kind.TRANSLATION)
    return [(text.placements.span_of(annotation), annotation) for annotation in found]


def followed(
    text: OpenText, passages: Passages, change: Change, language: str = "en"
) -> dict[int, Passage] | None:
    """The passages that a change leaves otherwise, by index.

    None where they have to be looked for anew: where something was cut, corrected, or translated
    that is no passage of just these words.
    """
    if change.touches(*(kind for kind in PASSAGE_KINDS if kind is not Kind.TRANSLATION)):
        return None
    after: dict[int, Passage] = {}
    before = {a.id for a in change.removed} | {old.id for old, _ in change.replaced}
    present = [*change.added, *(new for _, new in change.replaced)]
    for annotation in (*change.removed, *present):
        if annotation.kind is not Kind.TRANSLATION:
            continue
        span = text.placements.span_of(annotation)
        index = _index_of(passages, span)
        if span is None or index is None:
            return None
        passage = after.get(index, passages[index])
        if annotation.id in before and not _has(passage, annotation.id):
            return None
        after[index] = _with(passage, span, annotation, language, is_there=annotation in present)
    return after


def _index_of(passages: Passages, span: Span | None) -> int | None:
    if span is None or not passages:
        return None
    index = passages.index_at(span.start)
    return index if passages[index].span == span else None


def _has(passage: Passage, name: str) -> bool:
    return any(version.annotation.id == name for version in passage.versions)


def _with(
    passage: Passage, span: Span, annotation: Annotation, language: str, *, is_there: bool
) -> Passage:
    """A passage with a version as it is now, or without it."""
    versions = [v for v in passage.versions if v.annotation.id != annotation.id]
    if is_there:
        versions += of_language([Translation(span, annotation)], language)
    return Passage(passage.segment, in_order(passage.segment, versions))
