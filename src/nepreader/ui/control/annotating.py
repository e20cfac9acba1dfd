"""Making, changing and visiting annotations."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from nepreader.annotation import COLOURS, Annotation, Change, Kind
from nepreader.text import Span
from nepreader.ui.annotation.focus import AnnotationFocus
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.workspace import annotating
from nepreader.workspace.annotation_filter import ELSEWHERE, PlaceState, state_of

_PASSED = ELSEWHERE | {Kind.RECUT, Kind.LESSON}
"""Kinds that a walk from note to note passes by."""


class AnnotatingController(QObject):
    """Acts on the selection, else on the annotation a person is at, else on the current word."""

    note_wanted = Signal()
    tags_wanted = Signal()

    def __init__(self, session: ReadingSession, view: ReadingView, focus: AnnotationFocus) -> None:
        super().__init__(session)
        self._session, self._view, self._focus = session, view, focus
        self._colour = COLOURS[0]
        view.word_chosen.connect(lambda token: focus.set(focus.at(token.span)))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        colours: dict[str, Callable[[], object]] = {
            f"highlight_{colour}": partial(self.highlight, colour) for colour in COLOURS
        }
        return colours | {
            "highlight": lambda: self.highlight(self._colour),
            "note": lambda: self._write(self.note_wanted),
            "tag": lambda: self._write(self.tags_wanted),
            "bookmark": self.bookmark,
            "remove_annotation": self.remove,
            "next_annotation": lambda: self._visit(forward=True),
            "previous_annotation": lambda: self._visit(forward=False),
            "attach": self.attach,
            "confirm_place": self.confirm,
            "confirm_places": self.confirm_all,
        }

    def highlight(self, colour: str) -> None:
        """Highlight the selected words, or give an annotation another colour."""
        self._colour = colour
        text, span = self._session.text, self._selected()
        if text and span is None and (annotation := self._focus.annotation):
            self._push(annotating.edited(annotation, colour=colour), self.tr("Change the colour"))
        elif text and (span := span or self._word()):
            change = annotating.highlight(text, self._session.author, span, colour)
            self._push(change, self.tr("Highlight"))
            self._settle(change)

    def bookmark(self) -> None:
        """Set or take away a bookmark."""
        text, span = self._session.text, self._selected() or self._word()
        if text and span:
            change = annotating.bookmark(text, self._session.author, span)
            self._push(change, self.tr("Bookmark"))
            self._settle(change)

    def remove(self) -> None:
        """Remove the annotation a person is at."""
        if annotation := self._focus.annotation:
            self._push(Change(removed=(annotation,)), self.tr("Remove the annotation"))

    def attach(self) -> None:
        """Put the annotation onto the selected words."""
        if span := self._selected():
            self.move(span)

    def move(self, span: Span) -> None:
        """Put the annotation onto a span."""
        text, annotation = self._session.text, self._focus.annotation
        if text and annotation and span:
            change = annotating.moved(text, annotation, span)
            self._push(change, self.tr("Move the annotation"))

    def confirm(self) -> None:
        """Say that the annotation stands where it should."""
        self._confirm([self._focus.annotation] if self._focus.annotation else [])

    def confirm_all(self) -> None:
        """Say so of all that found a place."""
        self._confirm(list(self._session.text.annotations) if self._session.text else [])

    def visit(self, annotation: Annotation) -> None:
        """Go to an annotation."""
        self._focus.set(annotation)
        if (span := self._focus.span) is not None:
            self._view.reveal(span)

    def _write(self, wanted: SignalInstance) -> None:
        """Let a note or tags be written: of the selection, or of the annotation at hand."""
        text, span = self._session.text, self._selected()
        if span is None and self._focus.annotation is None:
            span = self._word()
        if text and span is not None:
            self._annotate(span)
        if self._focus.annotation:
            wanted.emit()

    def _annotate(self, span: Span) -> None:
        text = self._session.text
        there = annotating.at_span(text, span) if text else []
        if text and not there:
            change = annotating.highlight(text, self._session.author, span, self._colour)
            self._push(change, self.tr("Highlight"))
            there = list(change.added)
        self._focus.set(there[0] if there else None)
        self._view.select(Span(span.end, span.end))

    def _confirm(self, annotations: list[Annotation]) -> None:
        if text := self._session.text:
            placed = [a for a in annotations if state_of(text, a) is not PlaceState.UNPLACED]
            self._push(annotating.confirmed(text, placed), self.tr("Accept the place"))

    def _visit(self, *, forward: bool) -> None:
        index = self._focus.index
        if index is None:
            return
        here = self._focus.span
        start = here.start if here is not None else self._view.selection.caret
        if forward:
            after = index.from_position(start + (here is not None))
        else:
            after = iter(index.before_position(start))
        shown = (a for _, a in after if a.kind not in _PASSED)
        if annotation := next(shown, None):
            self.visit(annotation)

    def _settle(self, change: Change) -> None:
        """Be at what was made, with nothing selected any more."""
        made = (*change.added, *(after for _, after in change.replaced))
        self._focus.set(made[0] if made else None)
        caret = self._view.selection.caret
        self._view.select(Span(caret, caret))

    def _push(self, change: Change, text: str) -> None:
        self._session.push(change, text)

    def _selected(self) -> Span | None:
        span = self._view.selection.span
        words = self._session.words
        if not span or words is None:
            return None
        chosen = span.of(words.reading.text)
        start = span.start + len(chosen) - len(chosen.lstrip())
        return Span(start, span.start + len(chosen.rstrip())) if chosen.strip() else None

    def _word(self) -> Span | None:
        return self._view.current_word.span if self._view.current_word else None
