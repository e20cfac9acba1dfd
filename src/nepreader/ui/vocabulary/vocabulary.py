"""The person's vocabulary as the window knows it: always ready to be asked, written elsewhere."""

import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from nepreader.errors import NepreaderError
from nepreader.ui.vocabulary.worker import SerialWorker
from nepreader.vocabulary import WordStatus, word_key
from nepreader.workspace.marking import VocabularyStep
from nepreader.workspace.vocabulary import open_own_vocabulary

if TYPE_CHECKING:
    from nepreader.vocabulary.store import VocabularyStore

Value = TypeVar("Value")
_PATIENCE = 3.0  # seconds that closing may wait for sentences of words just marked


class Vocabulary(QObject):
    """Holds the status of every word; hands all reading and writing of the file to a thread.

    What a person says shows at once. When it cannot be written, that is told, and taken back.
    """

    changed = Signal(object)  # frozenset of the keys of words whose status is another
    failed = Signal(object)  # NepreaderError: a failure, or what else a person should be told

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.statuses: dict[str, WordStatus] = {}  # by key; a word that is not there is new
        self._store: VocabularyStore | None = None
        self._writer = SerialWorker("vocabulary", self)
        self._finder = SerialWorker("sentences", self)
        self._unsure: set[str] = set()  # shown, but perhaps not on the disk
        self._is_read = False
        self._waiting = 0
        self._end: float | None = None

    def status_of(self, text: str) -> WordStatus:
        """How well a word is known, however it is spelt."""
        return self.statuses.get(word_key(text), WordStatus.NEW)

    def open(self) -> None:
        """Open the file, if it is not, and take in what others wrote since."""
        self.run(self._read, self._take_in)

    def refresh_if_open(self) -> None:
        """Take in what others wrote, if the file was opened; cheap where nobody did."""
        if self._store:
            self.open()

    def do(self, step: VocabularyStep, failed: Callable[[], object] = lambda: None) -> None:
        """Do a step, or do it again."""
        self._carry_out(step, step.do, failed)

    def undo(self, step: VocabularyStep) -> None:
        """Take a step back."""
        self._carry_out(step, step.undo, lambda: None)

    def show(self, words: Iterable[str], status: WordStatus) -> None:
        """Show a status before it is written; words by their keys."""
        words = frozenset(words)
        self._unsure |= words
        self._put(dict.fromkeys(words, status))

    def run(
        self,
        work: Callable[["VocabularyStore"], Value],
        done: Callable[[Value], object],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Do `work` with the open store, in its thread; then `done` on this one.

        A failure is told by `failed`, the signal, before the callable of that name is called.
        """

        def report(error: Exception) -> None:
            try:
                self._report(error)
            finally:
                failed()

        self._writer.run(lambda: work(self._opened()), partial(self._tell, done), report)

    def when_settled(self, call: Callable[[], object]) -> None:
        """Call when all that was said until now is on the disk, sentences included."""
        self.run(
            lambda _: None,
            lambda _: self._finder.run(lambda: None, lambda _: call(), self._report),
        )

    def close(self) -> None:
        """Write what waits to be written and let go of the file; returns when that is done."""
        self._end = time.monotonic() + _PATIENCE
        self._writer.close()
        self._finder.close()
        if self._store:
            self._store.close()

    # ---- in the threads

    def _opened(self) -> "VocabularyStore":
        if self._store is None:
            self._store = open_own_vocabulary()
        return self._store

    def _read(self, store: "VocabularyStore") -> Mapping[str, WordStatus]:
        """What others wrote since; the first time, everything. Here, where it is written."""
        words = store.refresh() if self._is_read else store.statuses
        self._is_read = True
        return {word: store.status_of(word) for word in words}

    def _is_wanted(self) -> bool:
        return self._end is None or time.monotonic() < self._end

    def _find_meetings(self, step: VocabularyStep, store: "VocabularyStore") -> None:
        """The model of sentences takes a second to load: no mark waits for it."""
        if step.lacks_meetings:
            self._finder.run(
                lambda: step.add_meetings(store, self._is_wanted), lambda _: None, self._report
            )

    # ---- on this thread

    def _carry_out(
        self,
        step: VocabularyStep,
        work: Callable[["VocabularyStore"], None],
        failed: Callable[[], object],
    ) -> None:
        def write(store: "VocabularyStore") -> set[str]:
            before = set(step.change.words)
            work(store)
            self._find_meetings(step, store)
            # What others wrote since is why a word may not have been undone.
            return before | set(step.change.words) | store.refresh()

        def fail() -> None:
            self._settle(())
            failed()

        self._waiting += 1
        self.run(write, self._settle, fail)

    def _settle(self, words: Iterable[str]) -> None:
        """Show what the file holds, once everything is written."""
        self._waiting -= 1
        self._unsure |= set(words)
        if self._waiting:
            return
        store = self._store
        held = store.statuses if store else {}
        known = {word: held.get(word, WordStatus.NEW) for word in self._unsure}
        self._unsure = set()
        self._put(known)

    def _take_in(self, statuses: Mapping[str, WordStatus]) -> None:
        """Show what others wrote, but for words that are being written here."""
        self._put({word: s for word, s in statuses.items() if word not in self._unsure})

    def _put(self, statuses: Mapping[str, WordStatus]) -> None:
        shown, new = self.statuses, WordStatus.NEW
        others = {word: s for word, s in statuses.items() if shown.get(word, new) is not s}
        for word, status in others.items():
            if status is WordStatus.NEW:
                del self.statuses[word]
            else:
                self.statuses[word] = status
        if others:
            self.changed.emit(frozenset(others))

    def _tell(self, done: Callable[[Value], object], value: Value) -> None:
        store = self._store
        while store and store.notices:
            self.failed.emit(store.notices.pop(0))
        done(value)

    def _report(self, error: Exception) -> None:
        if not isinstance(error, NepreaderError):
            raise error
        self.failed.emit(error)
