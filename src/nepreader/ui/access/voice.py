"""What is said of the word that the keyboard reaches: itself, its sound, its meaning, marks."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStatusBar

from nepreader.language import Token
from nepreader.language.sentences import sentence_at
from nepreader.text import Span
from nepreader.ui.access.announcing import announce, is_heard
from nepreader.ui.gloss.content import GlossContent
from nepreader.ui.reading.movement import paragraph_span
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.safe_text import visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task

ContentOf = Callable[[Token], GlossContent | None]
Remarks = Callable[[Token], Iterable[str]]


class PageVoice(QObject):
    """Speaks while a screen reader listens; else it costs one question a word."""

    said = Signal(str)

    def __init__(
        self,
        session: ReadingSession,
        view: ReadingView,
        content_of: ContentOf,
        remarks: Sequence[Remarks] = (),
    ) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._content_of, self._remarks = content_of, remarks
        self._lacks_gloss: Token | None = None
        view.word_reached.connect(self._reach)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its action does."""
        return {"tell_sentence": self.tell_sentence}

    def words_of(self, token: Token | None) -> str:
        """Everything that is said of a word."""
        if token is None:
            return ""
        content = self._content_of(token)
        word = content.headword if content else token.text
        return ". ".join(filter(None, (word, *_meaning(content), *self._remarks_on(token))))

    def describe(self) -> str:
        """What is said of the current word."""
        return self.words_of(self._view.current_word)

    def tell_late(self) -> None:
        """Say what the word means that was reached before anybody knew."""
        token, self._lacks_gloss = self._lacks_gloss, None
        if token and token == self._view.current_word and is_heard():
            announce(self._view, ". ".join(_meaning(self._content_of(token))))

    def tell_sentence(self) -> None:
        """Say, and show in the status line, the sentence around the current word."""
        words, current = self._session.words, self._view.current_word
        if words is None:
            return
        position = current.start if current else self._view.first_position()
        paragraph = paragraph_span(words, position)
        text = paragraph.of(words.reading.text)

        def work(task: Task) -> Span:
            del task
            return sentence_at(text, position - paragraph.start)

        def done(span: Span) -> None:
            self.said.emit(visible(span.of(text)))

        self._session.tasks.run("spoken sentence", work, done, self._session.report)

    def follow(self, bar: QStatusBar) -> None:
        """Say what a status line says, but for the tips of menus, which are said with them."""
        bar.messageChanged.connect(lambda words: _pass_on(bar, words))

    def _reach(self, token: Token | None) -> None:
        if token is None or not is_heard():
            return
        self._lacks_gloss = None if self._content_of(token) else token
        announce(self._view, self.words_of(token), at_once=True)

    def _remarks_on(self, token: Token) -> Iterable[str]:
        return (remark for remarks in self._remarks for remark in remarks(token))


def _meaning(content: GlossContent | None) -> Iterable[str]:
    return filter(None, (content.reading, content.english)) if content else ()


def _pass_on(bar: QStatusBar, words: str) -> None:
    if QApplication.activePopupWidget() is None:
        announce(bar, words)
