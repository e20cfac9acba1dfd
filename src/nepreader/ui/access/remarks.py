"""What the marks on a word say: a note, a highlight, a suspicion, how well it is known."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from nepreader.annotation import Annotation
from nepreader.language import Token
from nepreader.ui.annotation.wording import colour_name, kind_name
from nepreader.ui.session import ReadingSession
from nepreader.ui.vocabulary.wording import status_name
from nepreader.vocabulary import WordStatus
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.reviewing import ReviewItem, ReviewState

_CONTEXT = "Remarks"
_SUSPECT = QT_TRANSLATE_NOOP("Remarks", "Suspected typo")
_SUSPECT_FOR = QT_TRANSLATE_NOOP("Remarks", "Suspected typo for {0}")


def annotation_remarks(session: ReadingSession, token: Token) -> Iterator[str]:
    """The annotations on a word, first things first."""
    if text := session.text:
        for _, annotation in text.place_index.touching(token.span):
            yield _said(annotation)


def suspect_remarks(
    session: ReadingSession, items: Callable[[], list[ReviewItem]], token: Token
) -> Iterator[str]:
    """Whether a word is suspected of being a typo, and for what."""
    text = session.text
    for item in items() if text else ():
        if text and item.state is ReviewState.OPEN:
            span = text.reading.from_source(item.span)
            if span and span.overlaps(token.span):
                wording = _translated(_SUSPECT_FOR if item.text else _SUSPECT)
                yield wording.format(item.text)


def status_remarks(status_of: Callable[[str], WordStatus], token: Token) -> Iterator[str]:
    """How well a word is known, where that is to be seen on the page."""
    status = status_of(token.text)
    if status in (WordStatus.NEW, WordStatus.LEARNING):
        yield status_name(status)


def _said(annotation: Annotation) -> str:
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    colour = colour_name(annotation.colour) if annotation.colour else ""
    said = " ".join(annotation.text.split())
    return ": ".join(
        filter(None, (", ".join(filter(None, (kind_name(annotation.kind), colour, tags))), said))
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
