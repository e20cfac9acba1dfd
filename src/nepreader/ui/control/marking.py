"""Saying by one key how well a word is known, and going on to the next that is not."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from nepreader.language import Token, TokenKind
from nepreader.text import Span
from nepreader.ui.panels.words import WordsPanel
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.vocabulary.command import VocabularyCommand
from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.ui.vocabulary.wording import status_name
from nepreader.vocabulary import WordStatus, word_key
from nepreader.workspace import Words
from nepreader.workspace.marking import marking
from nepreader.workspace.vocabulary import first_tokens

_FAR = 60
"""Paragraphs in which the next unknown word is looked for: a key must not wait for a whole book."""


class MarkingController(QObject):
    """Acts on the rows of the list where the keyboard is there; else on the selection, or the word.

    After a single word it stands on the next one that is new or being learnt; a selection stays.
    """

    said = Signal(str)

    def __init__(
        self,
        session: ReadingSession,
        view: ReadingView,
        vocabulary: Vocabulary,
        panel: WordsPanel,
    ) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._vocabulary, self._panel = vocabulary, panel

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {f"mark_{status.value}": partial(self.mark, status) for status in WordStatus}

    def mark(self, status: WordStatus) -> None:
        """Say how well the words are known that a person is at."""
        words = self._session.words
        if words is None:
            return
        if self._panel.has_keyboard:
            self._push(words, self._listed(words), status)
        elif self._view.selection.span:
            touched = words.touching(self._view.selection.span)
            self._push(words, _by_key(touched), status)
        elif current := self._view.current_word:
            back = partial(self._stand_on, current)
            self._push(words, _by_key([current]), status, back)
            self._go_on(words, current.end)
        else:
            self._go_on(words, self._view.first_position())

    def go_to(self, position: int) -> None:
        """Stand on the word at a position of the reading."""
        words = self._session.words
        if words and (token := words.at(position)):
            self._stand_on(token)
            self._view.setFocus()

    # ---- inside

    def _push(
        self,
        words: Words,
        tokens: Mapping[str, Token],
        status: WordStatus,
        taken_back: Callable[[], object] = lambda: None,
    ) -> None:
        text = self._session.text
        others = {w: t for w, t in tokens.items() if self._vocabulary.status_of(w) is not status}
        if text is None or not others:
            return
        step = marking(words, others, status, text.document.name)
        self._vocabulary.show(others, status)
        name = self._name(others, status)
        command = VocabularyCommand(self._vocabulary, step, name, taken_back)
        self._session.undo_stack.push(command)
        self.said.emit(name)

    def _name(self, tokens: Mapping[str, Token], status: WordStatus) -> str:
        what = status_name(status)
        if len(tokens) == 1:
            (word,) = tokens
            return self.tr("“{0}”: {1}").format(word, what)
        return self.tr("%n word(s): {0}", "", len(tokens)).format(what)

    def _listed(self, words: Words) -> dict[str, Token]:
        """The first token of each chosen row."""
        places = {row.word: words.at(row.first) for row in self._panel.chosen_words}
        found = {word: t for word, t in places.items() if t and word_key(t.text) == word}
        missing = places.keys() - found  # the text was cut anew, and the list is not yet
        return {**found, **first_tokens(words, missing)} if missing else found

    def _go_on(self, words: Words, position: int) -> None:
        token = self._next(words, position)
        if token:
            self._stand_on(token)
        else:
            self.said.emit(self.tr("No new or learning word comes soon after this one"))

    def _next(self, words: Words, position: int) -> Token | None:
        blocks = words.reading.blocks
        first = blocks.index_at(position)
        for index in range(first, min(first + _FAR, len(blocks))):
            for token in words.absolute(index):
                if token.start >= position and self._is_unknown(token):
                    return token
        return None

    def _is_unknown(self, token: Token) -> bool:
        status = self._vocabulary.status_of(token.text)
        return token.kind is TokenKind.WORD and status in (WordStatus.NEW, WordStatus.LEARNING)

    def _stand_on(self, token: Token) -> None:
        self._view.select(Span(token.start, token.start))
        self._view.set_current(token)
        self._view.word_reached.emit(token)


def _by_key(tokens: Iterable[Token]) -> dict[str, Token]:
    """The first token of each Thai word."""
    found: dict[str, Token] = {}
    for token in tokens:
        if token.kind is TokenKind.WORD:
            found.setdefault(word_key(token.text), token)
    return found
