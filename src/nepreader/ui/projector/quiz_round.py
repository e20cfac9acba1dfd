"""A quiz in class: begun, turned round, ended."""

from PySide6.QtCore import QCoreApplication

from nepreader.ui.projector.slide_maker import GlossOf
from nepreader.ui.session import ReadingSession
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.quiz import (
    Question,
    Quiz,
    QuizSource,
    marked_questions,
    shuffled,
    term_questions,
)

_NO_TERMS = QT_TRANSLATE_NOOP("Projector", "This text has no terms of a glossary")
_NOT_MARKED = QT_TRANSLATE_NOOP("Projector", "No word with a gloss or a note is marked")
_LAST = QT_TRANSLATE_NOOP("Projector", "This was the last question")
_FIRST = QT_TRANSLATE_NOOP("Projector", "This is the first question")


class QuizRound:
    """The quiz that is on. Each step returns what is to be said of it, or an empty text."""

    def __init__(self, session: ReadingSession, gloss_of: GlossOf) -> None:
        self._session, self._gloss_of = session, gloss_of
        self.quiz: Quiz | None = None
        self.source = QuizSource.TERMS
        self._forward = False

    @property
    def is_on(self) -> bool:
        """Whether there is one."""
        return self.quiz is not None

    def toggle(self) -> str:
        """Begin, or end."""
        if self.quiz:
            self.stop()
            return ""
        return self._begin()

    def stop(self) -> None:
        """End."""
        self.quiz = None

    def step(self, by: int) -> str:
        """The answer, the next question, or back."""
        if self.quiz is None:
            return ""
        if by > 0:
            return "" if self.quiz.go_on() else _said(_LAST)
        return "" if self.quiz.go_back() else _said(_FIRST)

    def reverse(self) -> str:
        """Ask for the gloss instead of the word, or the reverse."""
        self._forward = not self._forward
        if self.quiz:
            self.quiz.forward, self.quiz.is_answered = self._forward, False
        return ""

    def change_source(self) -> str:
        """Take the words from the other source."""
        marked = self.source is QuizSource.MARKED
        self.source = QuizSource.TERMS if marked else QuizSource.MARKED
        return self._begin() if self.quiz else ""

    def _begin(self) -> str:
        questions = self._questions()
        if not questions:
            self.quiz = None
            return _said(_NOT_MARKED if self.source is QuizSource.MARKED else _NO_TERMS)
        text = self._session.text
        seed = text.document.text_digest if text else ""
        self.quiz = Quiz(shuffled(questions, seed), self._forward)
        return ""

    def _questions(self) -> list[Question]:
        if self.source is QuizSource.TERMS:
            return term_questions(self._session.occurrences, self._session.termbase)
        text = self._session.text
        return marked_questions(text, self._gloss_of_words) if text else []

    def _gloss_of_words(self, said: str) -> str:
        """The gloss of words that are one word to us."""
        tokens = self._session.words.cut(said) if self._session.words else []
        return self._gloss_of(tokens[0]) if len(tokens) == 1 else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Projector", text)
