"""Adding units to the memory and taking them out, within one transaction."""

import sqlite3
import sys
from array import array
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple


class MemoryUnit(NamedTuple):
    """A passage and its translation.

    Attributes:
        language: of the target, a BCP 47 tag.
        origin: the text or the file it comes from.
        time: of the translation, in UTC, or empty.
    """

    source: str
    target: str
    language: str = "en"
    origin: str = ""
    author: str = ""
    time: str = ""


class MemoryWriter:
    """Writes units; the index is written by `finish`, in its own order, which is far faster."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[str, int] = {}
        self._postings: list[tuple[int, int, int]] = []

    def put(self, unit: MemoryUnit, tokens: list[str]) -> bool:
        """Add a unit in place of what its origin said of the same words; whether that is news."""
        same = "origin = ? AND source = ? AND language = ?"
        key = (unit.origin, unit.source, unit.language)
        query = f"SELECT target FROM unit WHERE {same}"  # noqa: S608 - the condition above
        known = self._connection.execute(query, key).fetchall()
        if known == [(unit.target,)]:
            return False
        if known:
            self.finish()  # what is dropped must be in the index
            self.drop(same, key)
        self.add(unit, tokens)
        return True

    def add(self, unit: MemoryUnit, tokens: list[str]) -> None:
        """Add a unit beside all others."""
        ids = [self._id_of(token) for token in tokens]
        made = self._connection.execute(
            "INSERT INTO unit (source, target, language, origin, author, time, tokens)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*unit, packed(ids)),
        )
        unit_id = made.lastrowid or 0
        self._postings += ((token, len(ids), unit_id) for token in set(ids))

    def drop(self, which: str, values: Sequence[str]) -> int:
        """Remove the units of a condition in SQL; returns how many there were."""
        found = self._connection.execute(
            f"SELECT id, tokens FROM unit WHERE {which}",  # noqa: S608 - a condition of ours
            values,
        ).fetchall()
        gone = []
        for unit, tokens in found:
            ids = unpacked(tokens)
            gone += [(token, len(ids), unit) for token in set(ids)]
        self._connection.executemany(
            "DELETE FROM posting WHERE token = ? AND length = ? AND unit = ?", sorted(gone)
        )
        self._connection.executemany("DELETE FROM unit WHERE id = ?", [row[:1] for row in found])
        self._count(gone, -1)
        return len(found)

    def finish(self) -> None:
        """Write the index of what was added."""
        self._connection.executemany("INSERT INTO posting VALUES (?, ?, ?)", sorted(self._postings))
        self._count(self._postings, 1)
        self._postings = []

    def _count(self, postings: list[tuple[int, int, int]], sign: int) -> None:
        counts = Counter(token for token, _, _ in postings)
        self._connection.executemany(
            "UPDATE token SET units = units + ? WHERE id = ?",
            [(sign * count, token) for token, count in counts.items()],
        )

    def _id_of(self, token: str) -> int:
        if token not in self._ids:
            row = self._connection.execute(
                "SELECT id FROM token WHERE text = ?", (token,)
            ).fetchone()
            if row is None:
                made = self._connection.execute(
                    "INSERT INTO token (text, units) VALUES (?, 0)", (token,)
                )
                row = (made.lastrowid,)
            self._ids[token] = row[0]
        return self._ids[token]


def packed(ids: list[int]) -> bytes:
    """Ids of tokens, four bytes each, little-endian."""
    data = array("i", ids)
    if sys.byteorder == "big":
        data.byteswap()
    return data.tobytes()


def unpacked(data: bytes) -> list[int]:
    """The ids again."""
    ids = array("i")
    ids.frombytes(data)
    if sys.byteorder == "big":
        ids.byteswap()
    return ids.tolist()
