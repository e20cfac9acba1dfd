"""Everything in the window that has to do with the words a person knows, wired together."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from nepreader.language import Token
from nepreader.storage import Settings
from nepreader.ui.actions import Actions
from nepreader.ui.control.marking import MarkingController
from nepreader.ui.control.word_export import WordExportController
from nepreader.ui.control.word_review import WordReviewController
from nepreader.ui.panels.words import WordsPanel
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.thai_label import Cut
from nepreader.ui.vocabulary.layer import StatusLayer
from nepreader.ui.vocabulary.text_words import TextWords
from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.vocabulary import ListedWord, WordStatus
from nepreader.workspace.word_cards import Explain, explained_by

_LAYER = "words"


class VocabularyTools(QObject):
    """Marks, colours, list, review and cards of one window; other windows share the file.

    Attributes:
        explain: gives, when asked, what says how words are read and what they mean.
    """

    said = Signal(str)
    measured = Signal(object)  # Coverage of the open text; None where no word is marked
    list_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        store: SettingsStore,
        cut: Cut,
    ) -> None:
        super().__init__(session)
        self._session, self._view, self._store = session, view, store
        self.explain: Callable[[], Explain] = lambda: explained_by(session.termbase)
        self.vocabulary = Vocabulary(self)
        self.panel = WordsPanel()
        self.words = TextWords(session, self.vocabulary)
        self.marking = MarkingController(session, view, self.vocabulary, self.panel)
        self.export = WordExportController(window, session, self.vocabulary, self._explain)
        self.review = WordReviewController(window, session, self.vocabulary, self._explain, cut)
        view.set_marks(_LAYER, ())  # below what a person marked
        self._connect()
        window.installEventFilter(self)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            **self.marking.handlers(),
            **self.export.handlers(),
            **self.review.handlers(),
            "colour_words": self._toggle,
            "list_words": self.list_wanted.emit,
        }

    def check(self, actions: Actions) -> None:
        """Check the action that stands for the present setting."""
        actions["colour_words"].setChecked(self._store.value.colour_words)

    @property
    def colours_words(self) -> bool:
        """Whether the page shows how well words are known."""
        return self._store.value.colour_words

    def is_known(self, token: Token) -> bool:
        """Whether a person knows a word, or does not want to be asked about it."""
        status = self.vocabulary.status_of(token.text)
        return status in (WordStatus.KNOWN, WordStatus.IGNORED)

    def open(self) -> None:
        """Open the vocabulary in the background."""
        self.vocabulary.open()

    def close(self) -> None:
        """Write what waits to be written; the session's own work must have ended."""
        self.words.close()
        self.review.close()
        self.vocabulary.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in what other windows wrote, when a person comes back to this one."""
        del watched
        if event.type() == QEvent.Type.WindowActivate:
            self.vocabulary.refresh_if_open()
        return False

    # ---- inside

    def _connect(self) -> None:
        self.vocabulary.changed.connect(self._show_change)
        self.vocabulary.failed.connect(self._session.failed)
        self._session.words_changed.connect(self._colour)
        self._store.changed.connect(self._settings_changed)
        self.words.measured.connect(self.measured)
        self.words.listed.connect(self._list)
        self.panel.seen.connect(lambda seen: self.words.set_listing(wanted=seen))
        self.panel.chosen.connect(self.marking.go_to)
        self.marking.said.connect(self.said)
        self.export.said.connect(self.said)

    def _explain(self) -> Explain:
        return self.explain()

    def _toggle(self) -> None:
        self._store.update(colour_words=not self._store.value.colour_words)

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        if before.colour_words != after.colour_words:
            self._colour()

    def _show_change(self, words: frozenset[str]) -> None:
        self._colour()
        self.panel.show_statuses({word: self.vocabulary.status_of(word) for word in words})

    def _colour(self) -> None:
        words = self._session.words
        if words and self.colours_words:
            self._view.set_layer(_LAYER, StatusLayer(words, self.vocabulary.statuses))
        else:
            self._view.set_marks(_LAYER, ())

    def _list(self, words: list[ListedWord]) -> None:
        if text := self._session.words:
            self.panel.show_words(words, len(text.reading.text))
