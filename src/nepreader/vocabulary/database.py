"""The connection to the vocabulary's file."""

import contextlib
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from nepreader.errors import VocabularyTooNew, VocabularyUnreadable, VocabularyUnwritable
from nepreader.storage.atomic import make_folder, write_atomically
from nepreader.vocabulary.schema import VERSION, migrate, version_of

_PATIENCE = 5.0  # seconds that another program may hold the file
_DAMAGE = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # With NORMAL a power cut may take back what a person was told is kept.
    "PRAGMA synchronous = FULL",
    # On macOS fsync alone does not reach the disk.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    # A damaged or malicious file must not run functions from its schema.
    "PRAGMA trusted_schema = OFF",
)


class Database:
    """One connection; threads take turns. Other programs may have the file open, too.

    Attributes:
        has_written: whether anything was written through it.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; bring its tables up to date.

        Raises:
            sqlite3.DatabaseError: it cannot be opened; `is_damage` tells why.
            VocabularyTooNew: a later program wrote it.
        """
        self.path = path
        self.has_written = False
        self._lock = threading.RLock()
        self._generation = 0
        self._connection = _connect(path)
        self._identity = _identity(path)
        try:
            self._make_ready()
        except BaseException:
            self._connection.close()
            raise

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a query finds.

        Raises:
            VocabularyUnreadable: it cannot be read now.
        """
        try:
            with self._lock:
                return _fetched(self._current(), query, values)
        except sqlite3.Error as error:
            raise VocabularyUnreadable(self.path, str(error)) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write, all or nothing; at the end it is on the disk.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        with self._lock:
            try:
                connection = self._current()
                connection.execute("BEGIN IMMEDIATE")
                before = connection.total_changes
                try:
                    yield connection
                    connection.execute("COMMIT")
                    self.has_written |= connection.total_changes > before
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise VocabularyUnwritable(self.path, str(error)) from error

    def version(self) -> tuple[int, int]:
        """Another value than before wherever another connection wrote."""
        ((version,),) = self.rows("PRAGMA data_version")
        return self._generation, version

    def snapshot(self) -> bytes:
        """The file as it is now, whole and checked, whoever is writing.

        Raises:
            sqlite3.DatabaseError: it is damaged.
            OSError: there is no room for a copy.
        """
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "vocabulary.db"
            with contextlib.closing(sqlite3.connect(path)) as copy:
                with self._lock:
                    self._connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
                check(copy)
            return path.read_bytes()

    def settle(self) -> None:
        """Bring what stands in the log into the file, unless others are reading it."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _make_ready(self) -> None:
        if version_of(self._connection) > VERSION:
            raise VocabularyTooNew(self.path)
        check(self._connection)
        migrate(self._connection)

    def _current(self) -> sqlite3.Connection:
        """The connection, made anew where another program put another file in the place."""
        identity = _identity(self.path)
        if identity != self._identity:
            if identity is None:
                self._put_back()
            connection = _connect(self.path)
            self._connection.close()
            self._connection = connection
            self._identity = _identity(self.path)
            self._generation += 1
        return self._connection

    def _put_back(self) -> None:
        """Write a file anew that somebody removed; the connection still holds all of it."""
        try:
            data = self.snapshot()
            for ending in ("-wal", "-shm"):  # they belong to the file that is gone
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            make_folder(self.path.parent)
            write_atomically(self.path, data)
        except OSError as error:
            raise sqlite3.OperationalError(error.strerror or str(error)) from error


def check(connection: sqlite3.Connection) -> None:
    """Look through the whole file.

    Raises:
        sqlite3.DatabaseError: it is damaged.
    """
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        error = sqlite3.DatabaseError(found)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is at fault, rather than a lock, a full disk or a right."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return (code & 0xFF) in _DAMAGE


def _connect(path: Path) -> sqlite3.Connection:
    if not path.exists():
        with contextlib.suppress(OSError):  # SQLite will say it
            path.touch(mode=0o600)  # what a person knows is nobody else's business
    connection = sqlite3.connect(
        path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _fetched(
    connection: sqlite3.Connection, query: str, values: Sequence[object]
) -> list[tuple[Any, ...]]:
    """The rows; bytes that a failing disk made of letters become U+FFFD."""
    try:
        return connection.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
        connection.text_factory = _lenient
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.text_factory = str


def _lenient(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
