"""Where reading stopped, kept among the annotations: it goes with the text to other machines."""

from nepreader.annotation import Annotation, Author, Change, Kind, target_of
from nepreader.text import Span
from nepreader.workspace.annotating import moved
from nepreader.workspace.open_text import OpenText


def position_change(text: OpenText, author: Author, position: int) -> Change:
    """Note a position of the reading; nothing where nobody added anything to the text yet."""
    if not text.has_annotations or not len(text.annotations):
        return Change()
    span = Span(position, position)
    known = _own(text, author)
    if known is None:
        target = target_of(text.document, text.reading.to_source(span))
        return Change(added=(author.create(Kind.POSITION, target),))
    return Change() if text.span_of(known) == span else moved(text, known, span)


def noted_position(text: OpenText) -> int | None:
    """The position noted last by anybody; None where there is none."""
    if not text.has_annotations:
        return None
    noted = sorted(text.annotations.of_kind(Kind.POSITION), key=lambda a: (a.modified, a.id))
    spans = [text.span_of(annotation) for annotation in noted]
    placed = [span for span in spans if span is not None]
    return placed[-1].start if placed else None


def _own(text: OpenText, author: Author) -> Annotation | None:
    positions = text.annotations.of_kind(Kind.POSITION)
    return next((a for a in positions if a.creator == author.name), None)
