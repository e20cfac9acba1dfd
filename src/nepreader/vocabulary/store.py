"""The vocabulary of a person, across all texts."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from nepreader.errors import VocabularyError, VocabularyUnreadable
from nepreader.storage.atomic import make_folder
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.locking import locked
from nepreader.vocabulary.clock import now, timestamp
from nepreader.vocabulary.database import Database, is_damage
from nepreader.vocabulary.model import (
    Edit,
    Meeting,
    VocabularyChange,
    WordRecord,
    WordStatus,
    word_key,
)
from nepreader.vocabulary.records import as_stored, find, put, record_of
from nepreader.vocabulary.recovery import SUFFIX, backups_of, keep_backup, recovered

_ALL = "SELECT * FROM word"


class VocabularyStore:
    """Keeps a status for every word. Any thread may call it.

    Mutations are on the disk when they return, and return what changed: `apply` of its inverse
    undoes it. Other windows and programs may write the same file: `refresh` takes that in.

    Attributes:
        database: the file, which the reviews share.
        notices: what a person should be told; whoever tells it empties the list.
    """

    def __init__(self, database: Database) -> None:
        """See `open_vocabulary`."""
        self.database = database
        self.notices: list[VocabularyError] = []
        self._lock = threading.RLock()
        self._version = database.version()
        self._statuses = self._read_statuses()

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self.database.path

    @property
    def statuses(self) -> Mapping[str, WordStatus]:
        """The status of every recorded word by its key; a word that is not there is new."""
        return self._statuses

    def status_of(self, word: str) -> WordStatus:
        """How well a word is known, however it is spelt."""
        return self._statuses.get(word_key(word), WordStatus.NEW)

    def get(self, word: str) -> WordRecord | None:
        """What is kept about a word.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        rows = self.database.rows(f"{_ALL} WHERE word = ?", (word_key(word),))
        return record_of(rows[0]) if rows else None

    def records(self, status: WordStatus | None = None) -> list[WordRecord]:
        """Everything, or the words of one status, by when they were changed.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        where = "WHERE status = ?" if status else ""
        query = f"{_ALL} {where} ORDER BY changed, word"
        return [record_of(row) for row in self.database.rows(query, (status,) if status else ())]

    def mark(
        self,
        words: Iterable[str],
        status: WordStatus,
        meetings: Mapping[str, Meeting] | None = None,
        time: str = "",
    ) -> VocabularyChange:
        """Say how well words are known; those that had the status already stay as they are.

        Args:
            words: in any spelling.
            status: the new one.
            meetings: where they were met, by the words as given; what is kept already stays.
            time: `timestamp`, or now.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        met = {word_key(word): meeting for word, meeting in (meetings or {}).items()}
        keys = dict.fromkeys(filter(None, map(word_key, words)))
        time = time or timestamp(now())

        def edits(connection: sqlite3.Connection) -> Iterator[Edit]:
            for word in keys:
                before = find(connection, word)
                if before or status is not WordStatus.NEW:
                    yield Edit(before, _marked(before, word, status, time, met.get(word)))

        return self._carry_out(edits)

    def edit(self, record: WordRecord, time: str = "") -> VocabularyChange:
        """Put a record in the place of what is kept about its word: a reading, a note.

        It counts as changed at `time`, or now.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        record = replace(record, word=word_key(record.word), changed=time or timestamp(now()))
        return self._carry_out(lambda connection: [Edit(find(connection, record.word), record)])

    def apply(self, change: VocabularyChange) -> VocabularyChange:
        """Undo or redo a change; returns what was done.

        A word that somebody changed in the meantime is left alone.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        return self._carry_out(
            lambda connection: [e for e in change.edits if find(connection, e.word) == e.before]
        )

    def take_in(self, records: Iterable[WordRecord]) -> VocabularyChange:
        """Take in what another vocabulary holds: of two states of a word the later one stays.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        latest: dict[str, WordRecord] = {}
        for record in (replace(each, word=word_key(each.word)) for each in records):
            known = latest.get(record.word)
            if known is None or record.changed > known.changed:
                latest[record.word] = record

        def edits(connection: sqlite3.Connection) -> Iterator[Edit]:
            for word, record in latest.items():
                before = find(connection, word)
                if before is None or record.changed > before.changed:
                    yield Edit(before, record)

        return self._carry_out(edits)

    def refresh(self) -> frozenset[str]:
        """Take in what others wrote; returns the words whose status changed by it.

        Cheap where nobody wrote.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        with self._lock:
            version = self.database.version()
            if version == self._version:
                return frozenset()
            before, self._statuses = self._statuses, self._read_statuses()
            self._version = version
            return frozenset(word for word, _ in before.items() ^ self._statuses.items())

    def close(self) -> None:
        """Keep a backup where anything changed, and let go of the file."""
        if self.database.has_written:
            self.database.settle()  # first, or the file would be newer than its backup
            with contextlib.suppress(OSError, sqlite3.Error):
                keep_backup(self.database)
        self.database.close()

    def _carry_out(
        self, decide: Callable[[sqlite3.Connection], Iterable[Edit]]
    ) -> VocabularyChange:
        """Write the edits that change anything, decided on what the file holds at that moment."""
        with self._lock:  # or a refresh on another thread could miss what is written now
            with self.database.transaction() as connection:
                edits = (Edit(edit.before, as_stored(edit.after)) for edit in decide(connection))
                done = [edit for edit in edits if edit.before != edit.after]
                for edit in done:
                    put(connection, edit.word, edit.after)
            for edit in done:
                if edit.after:
                    self._statuses[edit.word] = edit.after.status
                else:
                    self._statuses.pop(edit.word, None)
        return VocabularyChange(tuple(done))

    def _read_statuses(self) -> dict[str, WordStatus]:
        # One string for each status: half the time of a row for each word.
        query = "SELECT status, group_concat(word, char(10)) FROM word GROUP BY status"
        statuses: dict[str, WordStatus] = {}
        for status, words in self.database.rows(query):
            statuses.update(dict.fromkeys(words.split("\n"), WordStatus(status)))
        return statuses


def open_vocabulary(path: Path) -> VocabularyStore:
    """Open a vocabulary, or begin one; a damaged one is put together anew, which `notices` tell.

    Raises:
        VocabularyUnreadable: it cannot be opened; nothing was changed.
        VocabularyTooNew: a later program wrote it.
    """
    try:
        make_folder(path.parent)
        with locked(path.with_name(f"{path.name}.lock")):
            database, notice = _opened(path)
    except OSError as error:
        raise VocabularyUnreadable(path, error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise VocabularyUnreadable(path, str(error)) from error
    try:
        store = VocabularyStore(database)
    except VocabularyError:
        database.close()
        raise
    store.notices += [notice] if notice else []
    _keep_what_a_crash_left(store)
    return store


def _opened(path: Path) -> tuple[Database, VocabularyError | None]:
    # An empty file is what a power cut leaves of one that had just been made.
    if not path.exists() or not path.stat().st_size:
        return recovered(path)
    try:
        return Database(path), None
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return recovered(path)


def _keep_what_a_crash_left(store: VocabularyStore) -> None:
    """Back up what a program that was killed could not."""
    known = backups_in(backups_of(store.path), SUFFIX)
    with contextlib.suppress(OSError, sqlite3.Error):
        kept = known[0].path.stat().st_mtime if known else 0
        if store.statuses and kept < _written(store.path):
            store.database.settle()
            keep_backup(store.database)


def _written(path: Path) -> float:
    """When a file or its log was written last."""
    log = path.with_name(f"{path.name}-wal")
    files = (path, *([log] if log.exists() and log.stat().st_size else []))
    return max(file.stat().st_mtime for file in files)


def _marked(
    before: WordRecord | None, word: str, status: WordStatus, time: str, met: Meeting | None
) -> WordRecord:
    """The record of a word that was marked."""
    record = before or WordRecord(word)
    if before is None or before.status is not status:
        record = replace(record, status=status, changed=time)
    return replace(record, meeting=record.meeting or met)
