"""The reading session: the open text and everything that changes in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from nepreader.annotation import Author, Change, Kind, Record, carry_out
from nepreader.annotation.merging import counted
from nepreader.errors import NepreaderError, SidecarTooNew
from nepreader.glossary import Entry, Occurrence, Termbase, TermParts
from nepreader.language import Token
from nepreader.text import Manner, ReadingMode, Span
from nepreader.text.folding import Folded, fold
from nepreader.ui.commands import ChangeCommand
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.workspace import OpenText, Words, cut_words, open_text, terms_of
from nepreader.workspace.reading_position import position_change
from nepreader.workspace.readings import find_features, read_as
from nepreader.workspace.recutting import recut_change

if TYPE_CHECKING:
    from nepreader.pages.feature import PageFeature


class ReadingSession(QObject):
    """Holds one open text; mutates it through `apply`; says what changed.

    Positions in signals are code points of the reading.
    """

    opening = Signal(object)  # Path
    leaving = Signal()  # another text, or the same read anew, is about to take this one's place
    opened = Signal(object)  # OpenText
    opening_failed = Signal(object)  # NepreaderError
    words_changed = Signal(object)  # Words
    occurrences_found = Signal(object)  # list[Occurrence]
    changed = Signal(object)  # Change, of ours or by others
    edited = Signal(object)  # Change, ours alone
    failed = Signal(object)  # NepreaderError

    def __init__(self, termbase: Termbase, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = TaskRunner(self)
        self.undo_stack = QUndoStack(self)
        self._author: Author | None = None
        self.author_name = ""
        self.text: OpenText | None = None
        self.words: Words | None = None
        self.occurrences: list[Occurrence] = []
        self._glossaries = self._termbase = termbase
        self._parts: TermParts | None = None
        self._engine = engine
        self.manner = Manner(ReadingMode.CORRECTED)
        self._folded: Folded | None = None

    # ---- opening

    def open(self, path: Path, encoding: str = "") -> None:
        """Open a text in the background; `opened` or `opening_failed` follows."""
        self.opening.emit(path)
        manner = self.manner

        def work(task: Task) -> tuple[OpenText, Words]:
            text = open_text(path, encoding)
            task.checkpoint()
            text.prepare()
            task.checkpoint()
            text.features = find_features(text)
            task.checkpoint()
            read_as(text, manner)
            return text, cut_words(text, self._engine, terms_of(text, self._glossaries))

        self.tasks.run("open", work, lambda found: self.adopt(*found), self._opening_failed)

    def adopt(self, text: OpenText, words: Words) -> None:
        """Take over a text that was opened."""
        self.leaving.emit()
        before, self.text, self.words = self.text, text, words
        self._use_terms_of(text)
        self._folded = None
        self.occurrences = []
        joined = Change()
        if before is None or before.path != text.path:
            self.undo_stack.clear()
        else:  # what was written while the file was read anew is not in it yet
            joined = text.annotations.join(before.annotations.records)
        self.opened.emit(text)
        if text.manner != self.manner or joined.touches(Kind.CORRECTION):
            self._read_anew()
        else:
            self.words_changed.emit(words)
            self.find_occurrences()
        if text.features is None:
            self._find_features(text)

    def close(self) -> None:
        """Stop all work in the background."""
        self.tasks.shut_down()

    # ---- words and terms

    @property
    def glossaries(self) -> Termbase:
        """The glossaries in use, without the text's own terms."""
        return self._glossaries

    @property
    def termbase(self) -> Termbase:
        """All terms that hold in this text."""
        return self._termbase

    @property
    def engine(self) -> str:
        """The name of the engine that cuts words."""
        return self._engine

    def set_termbase(self, termbase: Termbase) -> None:
        """Use other glossaries: terms are cut and found anew."""
        self._glossaries = termbase
        self._cut_anew(self.words)

    def set_engine(self, engine: str) -> None:
        """Cut with another engine."""
        if engine != self._engine:
            self._engine = engine
            self._cut_anew()

    def entry_of(self, token: Token) -> Entry | None:
        """The glossary entry of a word."""
        return self._termbase.get(token.term) if token.term else None

    def term_parts(self) -> TermParts:
        """Finds terms inside terms."""
        if self._parts is None:
            self._parts = TermParts(self._termbase)
        return self._parts

    def set_manner(self, manner: Manner) -> None:
        """Read the text in another way."""
        if manner != self.manner:
            self.manner = manner
            self._read_anew()

    def find_occurrences(self) -> None:
        """Look for every term of the text in the background."""
        words = self.words
        if words is None:
            return

        def work(task: Task) -> list[Occurrence]:
            found = []
            for number, occurrence in enumerate(words.occurrences()):
                if number % 256 == 0:
                    task.checkpoint()
                found.append(occurrence)
            self.folded_text()  # so that the first search finds it made
            return found

        self.tasks.run("occurrences", work, self._occurrences_found, self.report)

    def folded_text(self) -> Folded:
        """The reading folded for search; made when first asked for."""
        if self._folded is None:
            self._folded = fold(self.words.reading.text if self.words else "")
        return self._folded

    # ---- changes

    def apply(self, change: Change) -> Change:
        """Change the annotations and tell everyone what came of it. Called by undo commands."""
        if self.text is None:
            return Change()
        done = carry_out(self.text.annotations, change, self.author)
        if done:
            self.edited.emit(done)
        self._tell(done)
        return done

    def absorb(self, records: Iterable[Record]) -> None:
        """Take in what others did, in another window or on another machine; not to be undone."""
        if self.text is None:
            return
        change = self.text.annotations.join(records)
        self.author.saw(max(counted(change.touched).values(), default=0))
        self._tell(change)

    @property
    def author(self) -> Author:
        """Who makes annotations here."""
        if self.text is None:
            return Author(self.author_name)
        store = self.text.store
        if self._author is None or self._author.writer != store.writer.id:
            self._author = Author(writer=store.writer.id)
        self._author.name = self.author_name
        self._author.saw(store.counter)
        return self._author

    @property
    def is_read_only(self) -> bool:
        """Whether annotations may only be looked at."""
        text = self.text
        return text is None or (text.has_annotations and text.store.is_read_only)

    def push(self, change: Change, text: str, step: str = "") -> None:
        """Do a change as a step that can be undone; `text` names it in the menu.

        Changes of one annotation with the same `step` are undone together.
        """
        if self.text and self.is_read_only:
            self.failed.emit(SidecarTooNew(self.text.places.beside.sidecar))
        elif change:
            self.undo_stack.push(ChangeCommand(self.apply, change, text, step))

    def recut(self, span: Span, pieces: tuple[str, ...], *, everywhere: bool, text: str) -> None:
        """Say what the words of a span of the reading are."""
        if self.text:
            change = recut_change(self.text, self.author, span, pieces, everywhere=everywhere)
            self.push(change, text)

    def note_position(self, position: int) -> None:
        """Note where reading stopped; no step to be undone."""
        if self.text and not self.is_read_only:
            self.apply(position_change(self.text, self.author, position))

    # ---- answers

    def _tell(self, change: Change) -> None:
        if not change:
            return
        if change.touches(Kind.CORRECTION):
            self._read_anew()  # before anybody asks where things stand
        self.changed.emit(change)
        if change.touches(Kind.RECUT, Kind.TERM):
            self._cut_anew(self.words)

    def _read_anew(self) -> None:
        """Another reading of the same source; its words are cut where they are not known."""
        if self.text:
            read_as(self.text, self.manner)
            self._folded = None
            self._cut_anew(self.words)

    def _find_features(self, text: OpenText) -> None:
        """Look for what printing put into a text that was opened without: its first paint came."""

        def done(features: "list[PageFeature]") -> None:
            if text is self.text:
                text.features = features
                if features:
                    self._read_anew()

        self.tasks.run("pages", lambda _: find_features(text), done, self.report)

    def _cut_anew(self, before: Words | None = None) -> None:
        if self.text is None:
            self._termbase = self._glossaries
            return
        self._use_terms_of(self.text)
        self.words = cut_words(self.text, self._engine, self._termbase, before)
        self.words_changed.emit(self.words)
        self.find_occurrences()

    def _use_terms_of(self, text: OpenText) -> None:
        self._termbase = terms_of(text, self._glossaries)
        self._parts = None

    def _occurrences_found(self, occurrences: list[Occurrence]) -> None:
        self.occurrences = occurrences
        self.occurrences_found.emit(occurrences)

    def _opening_failed(self, error: Exception) -> None:
        if not isinstance(error, NepreaderError):
            raise error
        self.opening_failed.emit(error)

    def report(self, error: Exception) -> None:
        """Tell the person what failed in the background; a fault of ours is raised."""
        if not isinstance(error, NepreaderError):
            raise error
        self.failed.emit(error)
