"""Selecting by word, sentence, paragraph; copying."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nepreader.language.sentences import sentence_at
from nepreader.text import Span
from nepreader.ui.reading.movement import SpanAt, paragraph_span, word_span
from nepreader.ui.reading.pointer import PointerInput
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace.readings import as_copied


class SelectingController(QObject):
    """Selects units around the caret or the word that the keyboard stands on."""

    def __init__(
        self, window: QWidget, session: ReadingSession, view: ReadingView, pointer: PointerInput
    ) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        pointer.sentence_requested.connect(self.select_sentence)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "copy": self.copy,
            "select_all": self.select_all,
            "select_word": lambda: self._select(word_span),
            "select_sentence": lambda: self.select_sentence(self._position()),
            "select_paragraph": lambda: self._select(paragraph_span),
        }

    def copy(self) -> None:
        """Copy the selection, or the current word, as it is read."""
        words, text = self._session.words, self._session.text
        span = self._view.selection.span
        if not span and self._view.current_word:
            span = self._view.current_word.span
        if words and text and span:
            QGuiApplication.clipboard().setText(as_copied(text, span))

    def select_all(self) -> None:
        """Select the whole text."""
        if self._session.words:
            self._view.select(Span(0, len(self._session.words.reading.text)))

    def select_sentence(self, position: int) -> None:
        """Find the sentence in the background, and select it."""
        words = self._session.words
        if words is None:
            return
        paragraph = paragraph_span(words, position)
        text = paragraph.of(words.reading.text)

        def work(task: Task) -> Span:
            del task
            return sentence_at(text, position - paragraph.start).shifted(paragraph.start)

        self._session.tasks.run("sentence", work, self._view.select, self._session.report)

    def _select(self, unit: SpanAt) -> None:
        if self._session.words:
            self._view.select(unit(self._session.words, self._position()))

    def _position(self) -> int:
        if self._view.selection.span or self._view.current_word is None:
            return self._view.selection.span.start
        return self._view.current_word.start
