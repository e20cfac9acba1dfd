"""The memory's file: SQLite, written in transactions and with a write-ahead log."""

import sqlite3
from pathlib import Path

from nepreader.errors import MemoryTooNew, MemoryUnusable

VERSION = 1
_APPLICATION = 0x6E70746D  # "nptm": tells our files from other SQLite databases
_TABLES = """
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    language TEXT NOT NULL,
    origin TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    tokens BLOB NOT NULL
);
CREATE INDEX unit_source ON unit (origin, source, language);
CREATE TABLE token (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    units INTEGER NOT NULL
);
CREATE TABLE posting (
    token INTEGER NOT NULL,
    length INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    PRIMARY KEY (token, length, unit)
) WITHOUT ROWID;
"""
# unit.tokens: the ids of the tokens in order, four bytes each, little-endian.
# posting.length: how many tokens the unit has, so that only units of a fitting length are read.


def connect(path: Path) -> sqlite3.Connection:
    """Open the memory in a file, which is made where it is missing.

    Raises:
        MemoryUnusable: it is no memory, it is damaged, or the system refuses.
        MemoryTooNew: a later program made it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=10, check_same_thread=False, isolation_level=None
        )
    except (OSError, sqlite3.Error) as error:
        raise MemoryUnusable(path, str(error)) from error
    try:
        _prepare(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise MemoryUnusable(path, str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")  # two programs may start at once
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if version > VERSION and application == _APPLICATION:
        raise MemoryTooNew(path)
    if tables and application != _APPLICATION:
        raise MemoryUnusable(path, "another program's database")
    if not tables:
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
