"""A vocabulary that is damaged or gone: set aside, and put together anew."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from nepreader.errors import VocabularyDamaged, VocabularyError, VocabularyGone
from nepreader.storage.atomic import sync_folder, write_atomically
from nepreader.storage.sidecar.backups import Backup, back_up, backups_in
from nepreader.vocabulary.database import Database

SUFFIX = ".db.z"
_BESIDE = ("", "-wal", "-shm")
"""What SQLite appends to the name of a file for those that belong to it."""

# Of two states of a word the later one stays; what the damage made no sense of is refused by the
# tables' own rules.
_SALVAGE = (
    (
        "SELECT word, status, changed, sentence, start, end, source, reading, note FROM word",
        """INSERT INTO word (word, status, changed, sentence, start, end, source, reading, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (word) DO UPDATE SET
        status = excluded.status, changed = excluded.changed, sentence = excluded.sentence,
        start = excluded.start, end = excluded.end, source = excluded.source,
        reading = excluded.reading, note = excluded.note WHERE excluded.changed > word.changed""",
    ),
    (
        "SELECT word, state, step, stability, difficulty, due, reviewed FROM schedule",
        """INSERT INTO schedule VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (word) DO UPDATE SET
        state = excluded.state, step = excluded.step, stability = excluded.stability,
        difficulty = excluded.difficulty, due = excluded.due, reviewed = excluded.reviewed
        WHERE excluded.reviewed > schedule.reviewed""",
    ),
    (
        "SELECT id, word, time, rating, state_before, taken_back FROM review",
        "INSERT OR IGNORE INTO review VALUES (?, ?, ?, ?, ?, ?)",
    ),
)


def backups_of(path: Path) -> Path:
    """The folder of earlier states of a vocabulary."""
    return path.with_name("backups")


def keep_backup(database: Database) -> None:
    """Keep the state of now among the backups.

    Raises:
        OSError: it could not be kept.
        sqlite3.Error: the file is damaged; the earlier backups stay.
    """
    back_up(backups_of(database.path), database.snapshot(), SUFFIX)


def recovered(path: Path) -> tuple[Database, VocabularyError | None]:
    """Set a file that cannot be opened aside, and make another of the backups and what it holds.

    Where the file was missing, what SQLite left beside it is set aside all the same: a log of
    another file would damage the new one.

    Raises:
        OSError, sqlite3.Error: it cannot be set aside or made anew.
    """
    was_there = path.exists() and path.stat().st_size > 0
    if not was_there:
        path.unlink(missing_ok=True)
    aside = _set_aside(path)
    database, was_restored = _restored(path)
    if was_there:
        _salvage(aside, database)
    ((count,),) = database.rows("SELECT count(*) FROM word")
    if was_there:
        return database, VocabularyDamaged(path, aside, count)
    return database, VocabularyGone(path, count) if was_restored else None


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (
        f"{path.name}.corrupt-{stamp}{more}" for more in ("", *map("-{}".format, range(2, 99)))
    )
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    for ending in reversed(_BESIDE):  # the log before its file
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{ending}", f"{aside}{ending}")  # noqa: PTH105 - as in `storage.atomic`
    sync_folder(path.parent)
    return aside


def _restored(path: Path) -> tuple[Database, bool]:
    """The newest backup that opens, or an empty vocabulary; and whether there was a backup."""
    for backup in backups_in(backups_of(path), SUFFIX):
        if database := _opened(backup, path):
            return database, True
    return Database(path), False


def _opened(backup: Backup, path: Path) -> Database | None:
    try:
        write_atomically(path, backup.read())
        return Database(path)
    except (OSError, sqlite3.DatabaseError):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        return None


def _salvage(aside: Path, database: Database) -> None:
    """Take in what can still be read of a damaged file; the file itself is only copied."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "damaged.db"
        for ending in _BESIDE[:2]:
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(f"{aside}{ending}", f"{copy}{ending}")
        with contextlib.closing(sqlite3.connect(copy)) as damaged:
            damaged.text_factory = bytes  # a letter that is none must not hide the rows after it
            for query, insertion in _SALVAGE:
                rows = list(_readable(damaged, query))
                with database.transaction() as connection:
                    for row in rows:
                        with contextlib.suppress(sqlite3.IntegrityError, UnicodeDecodeError):
                            connection.execute(insertion, [_decoded(value) for value in row])


def _readable(damaged: sqlite3.Connection, query: str) -> Iterator[tuple[object, ...]]:
    """The rows up to where the damage is."""
    with contextlib.suppress(sqlite3.Error):
        yield from damaged.execute(query)


def _decoded(value: object) -> object:
    return value.decode("utf-8") if isinstance(value, bytes) else value
