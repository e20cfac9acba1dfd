"""What a person says about the words of a text, as a change of its annotations."""

from collections.abc import Iterator

from nepreader.annotation import Annotation, Author, Change, Kind, target_of
from nepreader.annotation.recuts import EVERYWHERE, HERE, pieces_of, recut_body
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
        position = annotation.target.position
        if annotation.scope == HERE:
            if position and text.reading.from_source(position.span).overlaps(span):
                yield annotation
        elif everywhere and "".join(pieces_of(annotation)) == words:
            yield annotation
