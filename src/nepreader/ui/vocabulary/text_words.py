"""The words of the open text, counted in the background: how much is known, and the list."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.language import Token
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.vocabulary import Coverage, ListedWord, WordStatus
from nepreader.vocabulary.counting import Occurring, count_words
from nepreader.vocabulary.coverage import coverage_of
from nepreader.vocabulary.word_list import listed
from nepreader.workspace import Words

_CALM = 150  # ms without a change
Counts = Mapping[str, Occurring]


class TextWords(QObject):
    """Counts the words once for each cut of the text, and only where somebody asks for it."""

    measured = Signal(object)  # Coverage; None where no word is marked
    listed = Signal(object)  # list[ListedWord], of a text cut anew

    def __init__(self, session: ReadingSession, vocabulary: Vocabulary) -> None:
        super().__init__(session)
        self._session, self._vocabulary = session, vocabulary
        self._counts: Counts | None = None
        self._lists = self._is_listed = False
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._measure)
        session.words_changed.connect(self._begin)
        vocabulary.changed.connect(self._calm.start)

    def set_listing(self, *, wanted: bool) -> None:
        """Make the list, or leave it be: nobody sees it."""
        self._lists = wanted
        if wanted and not self._is_listed:
            self._calm.start()

    def close(self) -> None:
        """Count nothing any more."""
        self._calm.stop()

    # ---- inside

    def _begin(self) -> None:
        self._session.tasks.cancel("count words")
        self._counts, self._is_listed = None, False
        self._calm.start()

    def _measure(self) -> None:
        words, known = self._session.words, self._vocabulary.statuses
        if not known and not self._lists:
            self.measured.emit(None)
        elif words:
            counts, lists = self._counts, self._lists and not self._is_listed
            statuses = dict(known)  # the one that is shown goes on changing

            def work(task: Task) -> tuple[Counts, Coverage, list[ListedWord] | None]:
                found = count_words(_checked(words, task)) if counts is None else counts
                return (
                    found,
                    coverage_of(found, statuses),
                    _list(found, statuses) if lists else None,
                )

            self._session.tasks.run("count words", work, self._take, self._session.report)

    def _take(self, found: tuple[Counts, Coverage, list[ListedWord] | None]) -> None:
        self._counts, coverage, words = found
        if words is not None:
            self._is_listed = True
            self.listed.emit(words)
        self.measured.emit(coverage if self._vocabulary.statuses else None)


def _checked(words: Words, task: Task) -> Iterator[Token]:
    for index in range(len(words.reading.blocks)):
        task.checkpoint()
        yield from words.absolute(index)


def _list(counts: Counts, statuses: Mapping[str, WordStatus]) -> list[ListedWord]:
    from nepreader.vocabulary.frequency import frequency_ranks

    return listed(counts, statuses, frequency_ranks())
