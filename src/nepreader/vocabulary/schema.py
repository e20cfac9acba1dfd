"""The tables of the vocabulary, and how those of earlier programs become them."""

import sqlite3

from nepreader.vocabulary.model import WordStatus

_STATUSES = ", ".join(f"'{status}'" for status in WordStatus)

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"""CREATE TABLE word (
            word TEXT NOT NULL PRIMARY KEY CHECK (word <> '' AND instr(word, char(10)) = 0),
            status TEXT NOT NULL CHECK (status IN ({_STATUSES})),
            changed TEXT NOT NULL,
            sentence TEXT NOT NULL DEFAULT '',
            start INTEGER NOT NULL DEFAULT 0 CHECK (start >= 0),
            end INTEGER NOT NULL DEFAULT 0 CHECK (end >= start),
            source TEXT NOT NULL DEFAULT '',
            reading TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT ''
        ) WITHOUT ROWID""",
        "CREATE INDEX word_by_status ON word (status)",
    ),
    (
        """CREATE TABLE schedule (
            word TEXT NOT NULL PRIMARY KEY,
            state INTEGER NOT NULL CHECK (state IN (1, 2, 3)),
            step INTEGER,
            stability REAL,
            difficulty REAL,
            due TEXT NOT NULL,
            reviewed TEXT NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE review (
            id INTEGER NOT NULL PRIMARY KEY,
            word TEXT NOT NULL,
            time TEXT NOT NULL,
            rating INTEGER NOT NULL CHECK (rating IN (1, 2, 3, 4)),
            state_before INTEGER NOT NULL,
            taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
        )""",
        "CREATE INDEX review_by_time ON review (time)",
    ),
)
"""What each version added to the one before it. A version that was published never changes."""

VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables; 0 where there are none yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date, all or nothing; another program may be doing the same.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    if version_of(connection) >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version_of(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
