"""Translating passage by passage: what is typed is kept, confirmed, split, joined, put aside."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.annotation import Change
from nepreader.translation import Passage, Status, Translation
from nepreader.translation.checks.numbers import numbers_in
from nepreader.ui.session import ReadingSession
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.table import PassageTable
from nepreader.workspace import OpenText, translating

if TYPE_CHECKING:
    from pathlib import Path

_PAUSE = 1000  # ms of typing before what was typed is kept


class TranslatingController(QObject):
    """Acts on the passage where the field is."""

    said = Signal(str)
    current_changed = Signal(int)  # row
    remade = Signal(int)  # row, where it is now that the passages were looked for anew
    typed = Signal()
    confirmed = Signal(object)  # list[Passage]

    def __init__(
        self,
        session: ReadingSession,
        store: PassageStore,
        table: PassageTable,
        place_of_page: Callable[[], int],
    ) -> None:
        """`place_of_page` says where a person reads, in code points of the source."""
        super().__init__(session)
        self._place_of_page = place_of_page
        self._session, self._store, self._table = session, store, table
        self._field = table.field
        self._shown = ""
        self._place = 0  # where the passage begins, in code points of the source
        self._path: Path | None = None  # of the text in which that is
        self._had_focus = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._field.textChanged.connect(self._typed)
        self._field.kept.connect(self.keep)
        table.chosen.connect(self.choose)
        store.made.connect(self._made)
        store.rows_changed.connect(self._follow)
        session.leaving.connect(self._leave)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "confirm_passage": partial(self.confirm, Status.DONE),
            "review_passage": partial(self.confirm, Status.REVIEWED),
            "next_passage": partial(self.step, 1),
            "previous_passage": partial(self.step, -1),
            "next_untranslated": self.go_to_untranslated,
            "insert_numbers": self.insert_numbers,
            "new_version": self.begin_version,
            "join_passages": self.join,
        }

    @property
    def row(self) -> int:
        """The row at hand; -1 where there is none."""
        return self._table.current

    @property
    def passage(self) -> Passage | None:
        """The passage at hand."""
        row = self.row
        return self._store.passages[row] if 0 <= row < len(self._store.passages) else None

    # ---- going

    def go(self, row: int) -> None:
        """Go to a passage; what was typed into another is kept first."""
        if not 0 <= row < len(self._store.passages):
            return
        self.keep()
        self._take(row)
        self.current_changed.emit(row)

    def choose(self, row: int) -> None:
        """Go to a passage to write there."""
        self.go(row)
        self._field.setFocus()

    def write(self) -> None:
        """Give the keyboard to the passage; to the first that comes, while they are awaited."""
        if self.row >= 0:
            self.choose(self.row)
        else:
            self._had_focus = True

    def step(self, rows: int) -> None:
        """Go to the passage so many rows further."""
        self.choose(max(0, min(self.row + rows, len(self._store.passages) - 1)))

    def go_to_untranslated(self) -> None:
        """Go to the next passage that says nothing, else to the next draft."""
        self.keep()
        passages = self._store.passages
        for status in (Status.UNTRANSLATED, Status.DRAFT):
            row = passages.following(self.row, partial(_has_status, status))
            if row is not None:
                return self.choose(row)
        return self.said.emit(self.tr("Every passage is translated"))

    # ---- writing

    def keep(self) -> None:
        """Keep what was typed, as one step."""
        self._pause.stop()
        text, passage, words = self._text(), self.passage, self._field.words
        if text is None or passage is None or not self._field.is_dirty:
            return
        was_changed = passage.text != self._shown  # by somebody else: theirs is kept beside ours
        make = translating.new_version if was_changed else translating.translated
        self._note(words)
        self._push(make(text, self._session.author, passage, words), self.tr("Translate"))

    def confirm(self, status: Status) -> None:
        """Stand by the words of the passage, and go on to the next that is untranslated."""
        text, passage = self._text(), self.passage
        if text is None or passage is None:
            return
        words = self._field.words if self._field.is_dirty else passage.text
        if not words.strip():
            self.said.emit(self.tr("This passage is not translated yet"))
            return
        if passage.text != self._shown:
            self.keep()
            passage = self.passage or passage
        self._pause.stop()
        self._note(words)
        author = self._session.author
        change = translating.translated(text, author, passage, words, status=status)
        self._push(change, self.tr("Confirm the translation"))
        self.confirmed.emit([self.passage])
        if status is Status.DONE:
            self.go_to_untranslated()
        else:
            self.step(1)

    def insert(self, words: str) -> None:
        """Put words in where the cursor is."""
        if self.passage and not self._field.isReadOnly():
            self._field.insert(words)
            self._field.setFocus()

    def insert_numbers(self) -> None:
        """Put in the numbers of the Thai that are not in the English yet, in their order."""
        if self.passage is None:
            return
        said = {value for n in numbers_in(self._field.words) for value in n.values}
        numbers = numbers_in(self._store.source_of(self.row))
        missing = [number for number in numbers if not number.values & said]
        if missing:
            self.insert(" ".join(_arabic(number.text) for number in missing))
        else:
            self.said.emit(self.tr("Every number of the Thai is there"))

    def replace(self, said: Iterable[tuple[int, str]]) -> None:
        """Put other words in place of several translations, as one step."""
        self.keep()
        if text := self._text():
            pairs = [(self._store.passages[row], words) for row, words in said]
            change = translating.rewritten(text, pairs)
            self._push(change, self.tr("Replace in %n passage(s)", "", len(change.replaced)))

    # ---- versions, comments, cuts

    def begin_version(self) -> None:
        """Put the words aside and go on with a copy of them."""
        self.keep()
        text, passage = self._text(), self.passage
        if text and passage and passage.text:
            author = self._session.author
            change = translating.new_version(text, author, passage, passage.text)
            self._push(change, self.tr("Begin another version"))

    def choose_version(self, version: Translation) -> None:
        """Let another version hold."""
        self.keep()
        text, passage = self._text(), self.passage
        if text and passage and version in passage.versions:
            change = translating.chosen(text, passage, version)
            self._push(change, self.tr("Choose another version"))

    def comment(self, words: str) -> None:
        """Say something about the passage."""
        self.keep()
        text, passage = self._text(), self.passage
        if text and passage and words.strip():
            change = translating.commented(text, self._session.author, passage, words.strip())
            self._push(change, self.tr("Comment"))

    def split(self, position: int, said: int) -> None:
        """Make two passages, at a position of the source and one of the English."""
        self.keep()
        text, passage = self._text(), self.passage
        if text and passage:
            change = translating.split(text, self._session.author, passage, position, said)
            self._push(change, self.tr("Split the passage"))

    def join(self) -> None:
        """Make one passage of this and the next."""
        self.keep()
        text, passage = self._text(), self.passage
        if text and passage and self.row + 1 < len(self._store.passages):
            both = [passage, self._store.passages[self.row + 1]]
            change = translating.joined(text, self._session.author, both)
            self._push(change, self.tr("Join the passages"))

    # ---- inside

    def _text(self) -> OpenText | None:
        """The text, if its passages are those that are shown."""
        text = self._session.text
        return text if text is self._store.text else None

    def _note(self, words: str) -> None:
        """These words are kept now."""
        self._shown = words
        self._field.note_kept()

    def _push(self, change: Change, name: str) -> None:
        self._session.push(change, name)

    def _take(self, row: int) -> None:
        """Show a passage in the field."""
        passage = self._store.passages[row]
        self._place = passage.span.start
        self._path = self._store.text.path if self._store.text else None
        self._shown = passage.text
        self._field.setReadOnly(self._session.is_read_only)
        self._field.show_words(passage.text)
        self._table.set_current(row)

    def _typed(self) -> None:
        if self._field.is_dirty:
            self._pause.start()
        self.typed.emit()

    def _follow(self, rows: dict[int, Passage]) -> None:
        passage = rows.get(self.row)
        if passage and not self._field.is_dirty:
            self._shown = passage.text
            self._field.show_words(passage.text)

    def _made(self) -> None:
        """Go on with the same passage; what is being typed there stays.

        In another text, with the passage that is being read.
        """
        text = self._store.text
        if text is None or not self._store.passages:
            return
        place = self._place if text.path == self._path else self._place_of_page()
        row = self._store.passages.index_at(place)
        dirty = self._field.words if self._field.is_dirty else None
        shown = self._shown
        self._take(row)
        if dirty is not None:
            self._shown = shown
            self._field.put(dirty)
        if self._had_focus:
            self._field.setFocus()
        self._had_focus = False
        self.remade.emit(row)

    def _leave(self) -> None:
        """Another text comes, or the same anew: keep what was typed while this one is here."""
        self.keep()
        self._had_focus = self._field.hasFocus()
        self._table.set_current(-1)
        self._shown = ""
        self._field.show_words("")


def _has_status(status: Status, passage: Passage) -> bool:
    return passage.status is status


def _arabic(digits: str) -> str:
    return digits.translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789"))
