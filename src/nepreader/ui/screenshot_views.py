"""What a picture of the documentation can show, by name: brings it up and says what to draw.

Nothing here writes to a file: words are marked, and words reviewed, in memory alone.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from nepreader.annotation import Kind
from nepreader.language import Token, TokenKind
from nepreader.ui.desk import Desk
from nepreader.vocabulary import WordRecord, WordStatus, word_key
from nepreader.vocabulary.schedule import Rating
from nepreader.workspace.vocabulary import meeting_at

_WORD = "ชาวนา"
"""What the review asks for in a picture, where the text holds it."""
_PASSAGE = 4  # from 0; the class is somewhat into the text
_MARKED = 600  # words that the person of the picture knows something about
_INTERVALS = (timedelta(minutes=1), timedelta(minutes=6), timedelta(days=3), timedelta(days=8))


def bring_up(view: str, desk: Desk) -> QWidget:
    """Bring up what a picture is to show; returns the window to draw."""
    return _VIEWS[view](desk)


def _reader(desk: Desk) -> QWidget:
    return desk.window


def _notes(desk: Desk) -> QWidget:
    """The list of annotations in front, at the first that says something."""
    desk.panels.open("annotations")
    text = desk.session.text
    said = [a for a in text.annotations if a.kind is Kind.NOTE] if text else []
    if said:
        desk.notes.controller.visit(said[0])
    return desk.window


def _typos(desk: Desk) -> QWidget:
    """The review in front, at its third place."""
    desk.panels.open("review")
    for _ in range(3):
        desk.review.controller.walk(forward=True)
    return desk.window


def _translation(desk: Desk) -> QWidget:
    desk.translation.open()
    return desk.window


def _words(desk: Desk) -> QWidget:
    """The list of words, as somebody sees it who marked some of them."""
    tokens = _first_words(desk)[:_MARKED]
    for status, chosen in (
        (WordStatus.KNOWN, tokens[::2]),
        (WordStatus.LEARNING, tokens[1::8]),
    ):
        desk.vocabulary.vocabulary.show([word_key(t.text) for t in chosen], status)
    desk.store.update(colour_words=True)
    desk.panels.open("words")
    return desk.window


def _interlinear(desk: Desk) -> QWidget:
    desk.store.update(romanisation_above=True, gloss_below=True)
    return desk.window


def _review(desk: Desk) -> QWidget:
    """One word of the review, with its answer."""
    from nepreader.ui.dialogs.word_review import Progress, WordReviewDialog
    from nepreader.vocabulary.review import ReviewItem

    dialog = WordReviewDialog(desk.window, desk.cut)
    words, text = desk.session.words, desk.session.text
    found = _first_words(desk)
    token = next((t for t in found if t.text == _WORD), found[0] if found else None)
    if words and text and token:
        meeting = meeting_at(words, token, text.document.name)
        record = WordRecord(word_key(token.text), WordStatus.LEARNING, meeting=meeting)
        intervals = dict(zip(Rating, _INTERVALS, strict=True))
        dialog.ask(ReviewItem(record, None), Progress(3, 10), intervals)
        dialog.explain(desk.vocabulary.explain()(token))
        dialog.reveal()
    dialog.show()
    return dialog


def _audience(desk: Desk) -> QWidget:
    """The audience's window, with a gloss."""
    projection = _class(desk)
    return projection[0]


def _presenter(desk: Desk) -> QWidget:
    return _class(desk)[1]


def _class(desk: Desk) -> tuple[QWidget, QWidget]:
    desk.classroom.start()
    projection = desk.classroom.projection
    if projection is None:
        return desk.window, desk.window
    for window in (projection.audience, projection.presenter):
        window.showNormal()
    presentation = projection.presentation
    presentation.go(_PASSAGE)
    presentation.handlers()["gloss"]()
    return projection.audience, projection.presenter


def _keys(desk: Desk) -> QWidget:
    desk.help.open_keys()
    return desk.help.keys or desk.window


def _manual(desk: Desk) -> QWidget:
    desk.help.open_manual()
    return desk.help.manual or desk.window


def _first_words(desk: Desk) -> list[Token]:
    """Each different Thai word of the text, where it stands first."""
    found: dict[str, Token] = {}
    words = desk.session.words
    for index in range(len(words.reading.blocks) if words else 0):
        for token in words.absolute(index) if words else ():
            if token.kind is TokenKind.WORD:
                found.setdefault(word_key(token.text), token)
    return list(found.values())


_VIEWS: Mapping[str, Callable[[Desk], QWidget]] = {
    "reader": _reader,
    "notes": _notes,
    "typos": _typos,
    "translation": _translation,
    "words": _words,
    "review": _review,
    "interlinear": _interlinear,
    "audience": _audience,
    "presenter": _presenter,
    "keys": _keys,
    "manual": _manual,
}
