"""What a person says about the words of a text, as a change of its annotations."""

from collections.abc import Iterable, Iterator

from nepreader.annotation import Annotation, Author, Change, Kind, target_of
from nepreader.annotation.recuts import EVERYWHERE, HERE, pieces_of, recut_body
from nepreader.language import PlacedRecut, Recut, RecutRules
from nepreader.text import Reading, Span
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
        position = annotation.target.position
        if annotation.scope == HERE:
            if position and text.reading.from_source(position.span).overlaps(span):
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


def placed_recuts(annotations: Iterable[Annotation], reading: Reading) -> list[PlacedRecut]:
    """The re-cuts of one place each, in code points of the reading."""
    placed = []
    for annotation in annotations:
        position = annotation.target.position
        if annotation.kind is Kind.RECUT and annotation.scope == HERE and position:
            start = reading.from_source(position.span).start
            placed.append(PlacedRecut(start, Recut(pieces_of(annotation))))
    return placed
