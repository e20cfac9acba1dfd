"""The passages of the open text, kept up to date while people translate."""

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import Change
from nepreader.text import Reading, Span
from nepreader.translation import Passage, Segmenter, passages_of
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace.passage_updates import corrected_reading, followed, placed_in
from nepreader.workspace.passages import PASSAGE_KINDS, Passages
from nepreader.workspace.translating import ENGLISH

_TASK = "passages"


class PassageStore(QObject):
    """Finds passages in the background; a single edit is followed at once.

    Nothing is looked for while nobody wants it: the sentences of a book take seconds.
    """

    awaited = Signal()  # the passages of another text: those that are there are not its own
    made = Signal()  # other passages, or the same of a text that was read anew
    rows_changed = Signal(object)  # dict[int, Passage]: each with its words or status as they are

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._segmenter = Segmenter()
        self._is_wanted = self._is_making = False
        self._is_stale = True
        self.text = session.text
        self.reading = Reading("")
        self.passages = Passages(())
        session.words_changed.connect(self.make)
        session.changed.connect(self._follow)

    @property
    def is_wanted(self) -> bool:
        """Whether somebody looks at the passages."""
        return self._is_wanted

    def want(self) -> None:
        """Somebody looks at the passages from now on."""
        self._is_wanted = True
        if self._is_stale:
            self.make()

    def rest(self) -> None:
        """Nobody looks at them any more: those that are there are kept, no others looked for."""
        self._is_wanted = False

    def make(self) -> None:
        """Look for the passages anew, in the background, once somebody looks at them."""
        text = self._session.text
        self._is_stale = True
        if text is None or not self._is_wanted:
            return
        self._is_stale = False
        if text is not self.text or not self.passages:
            self.awaited.emit()
        reading, placed, segmenter = corrected_reading(text), placed_in(text), self._segmenter

        def work(_: Task) -> Passages:
            return Passages(passages_of(segmenter, reading, placed, ENGLISH))

        def done(found: Passages) -> None:
            self._is_making = False
            if text is self._session.text:
                self.text, self.reading, self.passages = text, reading, found
                self.made.emit()

        self._is_making = True
        self._session.tasks.run(_TASK, work, done, self._session.report)

    def source_of(self, row: int) -> str:
        """The Thai of a passage, corrected."""
        return self.passages[row].span_in(self.reading).of(self.reading.text)

    def row_at(self, position: int) -> int:
        """The passage at a position of what is read now."""
        if self.text is None:
            return 0
        source = self.text.reading.to_source(Span(position, position)).start
        return self.passages.index_at(source)

    def span_of(self, row: int) -> Span:
        """Where a passage stands in what is read now."""
        return self.passages[row].span_in(self.text.reading) if self.text else Span(0, 0)

    def _follow(self, change: Change) -> None:
        text = self._session.text
        if text is None or not change.touches(*PASSAGE_KINDS):
            return
        is_known = text is self.text and not self._is_stale
        after = followed(text, self.passages, change, ENGLISH) if is_known else None
        if after:
            self.passages = self._replaced(after)
            self.rows_changed.emit(after)
        if after is None or self._is_making:
            self.make()

    def _replaced(self, after: dict[int, Passage]) -> Passages:
        known = list(self.passages)
        for index, passage in after.items():
            known[index] = passage
        return Passages(known)
