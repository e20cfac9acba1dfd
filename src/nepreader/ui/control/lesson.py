"""Making the lesson plan in the reader."""

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import Annotation, Change, Kind
from nepreader.ui.panels.lesson import LessonPanel
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText, lesson

_PANEL = "lesson"


class LessonController(QObject):
    """Adds passages, orders them, writes their notes; each is a step that can be undone."""

    said = Signal(str)

    def __init__(self, session: ReadingSession, view: ReadingView, panels: SidePanels) -> None:
        super().__init__(session)
        self._session, self._view, self._panels = session, view, panels
        self.panel = LessonPanel()
        panels.put(_PANEL, self.panel)
        session.opened.connect(self._offer)
        session.words_changed.connect(self._fill)
        session.changed.connect(self._changed)
        session.leaving.connect(self.panel.keep)
        self.panel.add_wanted.connect(self.add)
        self.panel.chosen.connect(self._go_to)
        self.panel.moved.connect(self._move)
        self.panel.removed.connect(self._remove)
        self.panel.noted.connect(self._note)

    def add(self) -> None:
        """Put the selection, else the paragraph at hand, at the end of the plan."""
        text, words = self._session.text, self._session.words
        if text is None or words is None:
            return
        span = self._view.selection.span
        if not span:
            at = self._view.current_word
            position = at.start if at else self._view.first_position()
            blocks = words.reading.blocks
            span = blocks[blocks.index_at(position)]
        if not span.of(words.reading.text).strip():
            self.said.emit(self.tr("There are no words here to be added"))
            return
        self.panel.keep()
        change = lesson.planned(text, self._session.author, span)
        self._session.push(change, self.tr("Add to the lesson"))
        self._panels.open(_PANEL)
        self._fill(change.added[0].id)

    def open_panel(self) -> None:
        """Bring the plan to the front."""
        self._panels.open(_PANEL)

    def _offer(self, text: OpenText) -> None:
        """Show the panel beside a text that has a plan."""
        self._panels.offer(_PANEL, is_useful=bool(lesson.lesson_plan(text)))

    def _fill(self, choose: object = "") -> None:
        if text := self._session.text:
            self.panel.show_plan(text, choose if isinstance(choose, str) else "")

    def _changed(self, change: Change) -> None:
        if change.touches(Kind.LESSON):
            self._fill()

    def _go_to(self, annotation: Annotation) -> None:
        text = self._session.text
        span = text.span_of(annotation) if text else None
        if span is not None:
            self._view.reveal(span)

    def _move(self, annotation: Annotation, place: int) -> None:
        if text := self._session.text:
            change = lesson.reordered(text, annotation, place)
            self._session.push(change, self.tr("Order the lesson"))

    def _remove(self, annotation: Annotation) -> None:
        self._session.push(lesson.unplanned(annotation), self.tr("Take out of the lesson"))

    def _note(self, annotation: Annotation, note: str) -> None:
        change = lesson.noted(annotation, note)
        self._session.push(change, self.tr("Note to the passage"), f"lesson {annotation.id}")
