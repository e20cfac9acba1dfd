"""Writing the index of a dictionary, all or nothing."""

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from nepreader.errors import SettingsError
from nepreader.lexicon.entry import LexicalEntry
from nepreader.lexicon.index import INDEX, SCHEMA, VERSION, pack_senses
from nepreader.storage.atomic import TEMPORARY_SUFFIX, make_folder, sync_folder

_BATCH = 2000

Counted = Callable[[int], None]
"""Told how many entries are written; to cancel, it raises."""


def write_index(
    path: Path,
    title: str,
    entries: Iterable[LexicalEntry],
    counted: Counted = lambda _count: None,
) -> int:
    """Write `entries` into a new index at `path`; returns how many there are.

    Until the last entry is on the disk, what was at `path` before stays; whatever is raised on the
    way, by `entries` or by `counted`, leaves it so.

    Raises:
        SettingsError: it could not be written.
    """
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")
    try:
        make_folder(path.parent)
        count = _fill(temporary, title, entries, counted)
        _force(temporary)
        os.replace(temporary, path)  # noqa: PTH105 - as in `atomic`
        sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise SettingsError(path, getattr(error, "strerror", None) or str(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return count


def _fill(path: Path, title: str, entries: Iterable[LexicalEntry], counted: Counted) -> int:
    count = 0
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # the file is thrown away if this fails
        connection.execute("PRAGMA synchronous = OFF")
        for statement in SCHEMA:
            connection.execute(statement)
        for rows in _batches(entries):
            connection.executemany("INSERT INTO entry VALUES (?, ?)", rows)
            count += len(rows)
            counted(count)
        connection.execute(INDEX)
        about = {"version": VERSION, "title": title, "count": str(count)}
        connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        connection.commit()
    return count


def _batches(entries: Iterable[LexicalEntry]) -> Iterator[list[tuple[str, str]]]:
    rows = ((_whole(entry.headword), _whole(pack_senses(entry.senses))) for entry in entries)
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _whole(text: str) -> str:
    """The text without halves of surrogate pairs, which no file takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _force(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
