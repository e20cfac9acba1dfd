"""What a person says about the words of a text, as a change of its annotations."""

from collections.abc import Iterable, Iterator

from nepreader.annotation import Annotation, Author, Change, Kind, target_of
from nepreader.annotation.recuts import EVERYWHERE, HERE, pieces_of, recut_body
from nepreader.language import PlacedRecut, Recut, RecutRules
from nepreader.text import Span
from nepreader.workspace.open_text import OpenText


def recut_change(
    text: OpenText, author: Author, span: Span, pieces: tuple[str, ...], *, everywhere: bool
) -> Change:
    """Cut a span of the reading into `pieces`, here or wherever these words stand.

    Earlier re-cuts that this one contradicts go.
    """
    gone = tuple(_overruled(text, span, "".join(pieces), everywhere=everywhere))
    target = target_of(text.document, text.reading.to_source(span))
    scope = EVERYWHERE if everywhere else HERE
    made = author.create(Kind.RECUT, target, recut_body(pieces), scope=scope)
    return Change(added=(made,), removed=gone)


def _overruled(text: OpenText, span: Span, words: str, *, everywhere: bool) -> Iterator[Annotation]:
    for annotation in text.annotations.of_kind(Kind.RECUT):
        if annotation.scope == HERE:
            place = text.span_of(annotation)
            if place is not None and place.overlaps(span):
                yield annotation
        elif everywhere and "".join(pieces_of(annotation)) == words:
            yield annotation


def recut_rules(annotations: Iterable[Annotation]) -> RecutRules:
    """The re-cuts that hold everywhere."""
    return RecutRules(
        Recut(pieces_of(annotation))
        for annotation in annotations
        if annotation.kind is Kind.RECUT and annotation.scope == EVERYWHERE
    )


def placed_recuts(text: OpenText) -> list[PlacedRecut]:
    """The re-cuts of one place each, in code points of the reading.

    One whose words have changed is left out: its pieces are not these words.
    """
    placed = []
    for annotation in text.annotations.of_kind(Kind.RECUT):
        place = text.span_of(annotation) if annotation.scope == HERE else None
        if place is not None and place.of(text.reading.text) == "".join(pieces_of(annotation)):
            placed.append(PlacedRecut(place.start, Recut(pieces_of(annotation))))
    return placed
