"""Glosses of the open text: their resources are loaded, and blocks glossed, in the background."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.errors import NepreaderError, ReadingUnusable
from nepreader.glossing import Glosser, WordGloss
from nepreader.language import Token
from nepreader.lexicon import Lexicon
from nepreader.pronunciation import Reader
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace.glossing import (
    keep_corrections,
    load_lexica,
    load_reader,
    make_glosser,
    shifted,
)

_CALM = 120  # ms without a change before the text is glossed
_SOON = 60  # words of a paragraph that are understood in some milliseconds
_AHEAD = 12  # blocks from the one at the top of the window

if TYPE_CHECKING:
    from nepreader.workspace import Words


class GlossProvider(QObject):
    """Answers at once from what is there; says when there is more.

    Positions are code points of the reading.
    """

    ready = Signal()  # words can be glossed: the first time, or anew
    blocks_glossed = Signal(object)  # indexes of blocks that answer at once from now on
    failed = Signal(object)  # NepreaderError

    def __init__(self, session: ReadingSession, view: ReadingView) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._is_on = False
        self._lexica: tuple[Lexicon, ...] | None = None
        self._reader: Reader | None = None
        self._words: Words | None = None
        self._glosser: Glosser | None = None
        self._glossed: dict[int, Sequence[WordGloss | None]] = {}
        self._awaited: set[int] = set()
        self._underway: set[int] = set()
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._load)
        self._looking = QTimer(self, singleShot=True, interval=_CALM)
        self._looking.timeout.connect(self._look_ahead)
        session.words_changed.connect(self._follow)
        view.place_changed.connect(self._looking_on)

    @property
    def is_ready(self) -> bool:
        """Whether words can be glossed."""
        return self._glosser is not None

    @property
    def glosser(self) -> Glosser | None:
        """Glosses any words; None while nothing is loaded."""
        return self._glosser

    @property
    def is_busy(self) -> bool:
        """Whether something is about to be glossed."""
        return self._calm.isActive() or self._looking.isActive()

    @property
    def reader(self) -> Reader | None:
        """Reads words aloud, on paper; None while nothing is loaded."""
        return self._reader

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Gloss every word, or leave it."""
        self._is_on = on
        if on:
            self._follow()
        else:
            self._session.tasks.cancel("glosser")
            self._glosser, self._glossed = None, {}
            self.ready.emit()

    def reload(self) -> None:
        """Take up other dictionaries, or another WordNet."""
        self._close_lexica()
        self._follow()

    def close(self) -> None:
        """Stop, and let go of the dictionaries' files."""
        self._is_on = False
        self._calm.stop()
        self._looking.stop()
        self._session.tasks.cancel("glosser")
        self._session.tasks.cancel("gloss blocks")
        self._close_lexica()

    def gloss_of(self, token: Token) -> WordGloss | None:
        """What a word means; None for what is no word, and while nothing is known of it.

        Where a long paragraph is to be understood first, `blocks_glossed` tells when to ask again;
        where the text was read or cut anew a moment ago, and others stand there, `ready` does.
        """
        words = self._words
        if self._glosser is None or words is None:
            return None
        index = words.reading.blocks.index_at(min(token.start, len(words.reading.text)))
        start = words.reading.blocks[index].start
        tokens = words.of_block(index)
        if token.text != tokens.text[token.start - start : token.end - start]:
            return None
        at = tokens.index_at(token.start - start)
        known = self._glossed.get(index)
        if known is None and len(tokens) > _SOON:
            self._gloss([index])
            return None
        gloss = known[at] if known else self._glosser.gloss_at(tokens, at)
        return shifted(gloss, start) if gloss else None

    def gloss_of_block(self, index: int) -> Sequence[WordGloss | None] | None:
        """The gloss of each token of a block; None while it is not there yet."""
        if self._words is not self._view.words:
            return None  # `ready` tells when they are glossed
        found = self._glossed.get(index)
        if found is None:
            self._awaited.add(index)
            self._looking.start()
        return found

    def correct_reading(self, word: str, respelling: str) -> None:
        """Keep how a word is said, in Thai syllables; an empty one takes a correction back.

        Raises:
            ReadingUnusable: a syllable cannot be read.
            SettingsError: it could not be kept.
        """
        if self._reader is None:
            raise ReadingUnusable(word, respelling)
        if respelling:
            self._reader.correct(word, respelling)
        else:
            self._reader.forget(word)
        keep_corrections(self._reader)
        self._follow()

    # ---- inside

    def _follow(self) -> None:
        if self._is_on and self._session.words:
            self._calm.start()

    def _load(self) -> None:
        words, terms = self._session.words, self._session.termbase
        if words is None or not self._is_on:
            return
        lexica, reader = self._lexica, self._reader

        def work(_: Task) -> tuple[Glosser, tuple[Lexicon, ...], Reader, list[NepreaderError]]:
            faults: list[NepreaderError] = []
            found, read = lexica, reader or load_reader()
            if found is None:
                found, faults = load_lexica()
            return make_glosser(words, terms, found, read), found, read, faults

        def done(
            made: tuple[Glosser, tuple[Lexicon, ...], Reader, list[NepreaderError]],
        ) -> None:
            self._glosser, self._lexica, self._reader, faults = made
            self._words, self._glossed, self._underway = words, {}, set()
            for fault in faults:
                self.failed.emit(fault)
            self.ready.emit()
            self._look_ahead()

        self._session.tasks.run("glosser", work, done, self._session.report)

    def _looking_on(self) -> None:
        if self._glosser is not None:
            self._looking.start()

    def _look_ahead(self) -> None:
        """Gloss the blocks in sight, and those that follow."""
        glosser, words = self._glosser, self._words
        if glosser is None or words is None:
            return
        blocks = words.reading.blocks
        first = blocks.index_at(min(self._view.first_position(), len(words.reading.text)))
        wanted = range(first, min(len(blocks), first + _AHEAD))
        awaited, self._awaited = self._awaited, set()
        missing = {*wanted, *awaited} - self._glossed.keys()
        self._gloss(sorted(index for index in missing if index < len(blocks)))

    def _gloss(self, missing: Sequence[int]) -> None:
        """Gloss some blocks in the background, with those that are under way."""
        glosser, words = self._glosser, self._words
        if glosser is None or words is None or self._underway.issuperset(missing):
            return
        # A task with the same key is cancelled: what it was about is not forgotten.
        wanted = self._underway = self._underway.union(missing)

        def work(task: Task) -> dict[int, Sequence[WordGloss | None]]:
            found: dict[int, Sequence[WordGloss | None]] = {}
            for index in sorted(wanted):
                task.checkpoint()
                found[index] = glosser.glosses_of(words.of_block(index))
            return found

        def done(found: dict[int, Sequence[WordGloss | None]]) -> None:
            if glosser is self._glosser:
                self._underway = set()
                self._glossed |= found
                self.blocks_glossed.emit(sorted(found))

        def failed(error: Exception) -> None:
            self._underway = set()
            self._session.report(error)

        self._session.tasks.run("gloss blocks", work, done, failed)

    def _close_lexica(self) -> None:
        for lexicon in self._lexica or ():
            if close := getattr(lexicon, "close", None):
                close()
        self._lexica = None
