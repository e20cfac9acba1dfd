"""The translation memory: remembers passages, and finds those that are like one."""

import math
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from nepreader.errors import MemoryUnusable
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation.memory.differences import ROUNDING, Difference, differences, similarity
from nepreader.translation.memory.schema import connect
from nepreader.translation.memory.tokens import MemoryTokens
from nepreader.translation.memory.writing import MemoryUnit, MemoryWriter, unpacked

LEAST = 0.6
"""Below, a translator is faster without; programs of the trade begin at 50 to 75 %."""
_CANDIDATES = 200
_UNKNOWN = -1


class Match(NamedTuple):
    """A passage like the one that was asked for.

    Attributes:
        percent: 100 where they differ in blanks, case or the kind of digits at most.
        differences: in what they differ: `wanted` in the passage asked for, `found` in the unit.
    """

    unit: MemoryUnit
    percent: int
    differences: tuple[Difference, ...] = ()


class TranslationMemory:
    """One file of remembered passages; threads may share it, and so may programs.

    Candidates are found by an index of tokens. Two passages of n and m tokens that are alike by c
    have at least c·max(n, m) tokens in common; so one of the rarest ⌊(1 - c)·n⌋ + 1 tokens of the
    one stands in the other, and only units with such a token, of a fitting length, are compared
    (prefix filtering: Chaudhuri, Ganti and Kaushik 2006). Of those the 200 that have most of the
    rare tokens are looked at.
    """

    def __init__(self, path: Path, tokens: MemoryTokens | None = None) -> None:
        """Open the memory in a file; it is made where it is missing.

        Raises:
            MemoryUnusable: it is no memory, or it is damaged.
            MemoryTooNew: a later program made it.
        """
        self.path = path
        self._tokens = tokens or MemoryTokens()
        self._connection = connect(path)
        self._lock = Lock()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def __len__(self) -> int:
        with self._asking() as connection:
            (count,) = connection.execute("SELECT COUNT(*) FROM unit").fetchone()
        return int(count)

    def __iter__(self) -> Iterator[MemoryUnit]:
        """Every unit, in the order they came."""
        columns = "source, target, language, origin, author, time"
        with self._asking() as connection:
            query = f"SELECT {columns} FROM unit ORDER BY id"  # noqa: S608 - the columns above
            rows = connection.execute(query).fetchall()
        return (MemoryUnit(*row) for row in rows)

    def remember(self, units: Iterable[MemoryUnit]) -> int:
        """Keep some passages, all or none of them; returns how many are new or changed.

        What the same origin said before of the same words in the same language is replaced.

        Raises:
            MemoryUnusable: it cannot be written.
        """
        cut = [(unit, self._tokens.texts(unit.source)) for unit in units if unit.target.strip()]
        with self._asking(write=True) as connection:
            writer = MemoryWriter(connection)
            count = sum(writer.put(unit, texts) for unit, texts in cut if texts)
            writer.finish()
            return count

    def take_in(
        self, origin: str, units: Iterable[MemoryUnit], checkpoint: Checkpoint = unwatched
    ) -> int:
        """Put `units` in place of all that came from `origin`; returns how many there are.

        The same words may have several translations here: a memory of an agency has.

        Raises:
            whatever `checkpoint` does: nothing was changed.
            MemoryUnusable: it cannot be written.
        """
        fresh = dict.fromkeys(unit._replace(origin=origin) for unit in units if unit.target.strip())
        cut = [(unit, self._tokens.texts(unit.source)) for unit in watched(fresh, checkpoint, 0.5)]
        with self._asking(write=True) as connection:
            writer = MemoryWriter(connection)
            writer.drop("origin = ?", (origin,))
            for unit, texts in watched(cut, checkpoint, 0.3, before=0.5):
                if texts:
                    writer.add(unit, texts)
            checkpoint(0.8)
            writer.finish()
        return sum(bool(texts) for _, texts in cut)

    def forget(self, origin: str) -> int:
        """Remove all that came from an origin; returns how many there were.

        Raises:
            MemoryUnusable: it cannot be written.
        """
        with self._asking(write=True) as connection:
            return MemoryWriter(connection).drop("origin = ?", (origin,))

    def matches(
        self, source: str, language: str = "en", *, limit: int = 5, least: float = LEAST
    ) -> list[Match]:
        """The passages most like `source`, best first, later ones before older ones.

        Raises:
            MemoryUnusable: it cannot be read.
        """
        wanted = self._tokens.of(source)
        if not wanted:
            return []
        with self._asking() as connection:
            ids = _ids(connection, [token.text for token in wanted])
            found = self._alike(connection, ids, least)
            best = _best(connection, found, language, limit)
        return [
            Match(
                unit,
                math.floor(score * 100 + ROUNDING),
                tuple(differences(wanted, self._tokens.of(unit.source))) if score < 1 else (),
            )
            for score, unit in best
        ]

    def _alike(
        self, connection: sqlite3.Connection, ids: list[int], least: float
    ) -> list[tuple[float, int]]:
        """(how alike, unit) of those that are alike enough, best first."""
        rarest = _rarest(connection, ids, least)
        if not rarest:
            return []
        marks = ",".join("?" * len(rarest))
        shortest, longest = math.ceil(len(ids) * least - ROUNDING), len(ids) / least + ROUNDING
        rows = connection.execute(
            "SELECT unit.id, unit.tokens FROM ("  # noqa: S608 - only question marks are put in
            f"SELECT unit, COUNT(*) AS common FROM posting WHERE token IN ({marks})"
            " AND length BETWEEN ? AND ? GROUP BY unit ORDER BY common DESC LIMIT ?"
            ") JOIN unit ON unit.id = unit",
            (*rarest, shortest, longest, _CANDIDATES),
        )
        scored = ((similarity(ids, unpacked(tokens), least), unit) for unit, tokens in rows)
        return sorted((pair for pair in scored if pair[0] > 0), key=lambda p: (-p[0], -p[1]))

    @contextmanager
    def _asking(self, *, write: bool = False) -> Iterator[sqlite3.Connection]:
        """The connection, in a transaction that holds wholly or not at all."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                yield self._connection
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                raise MemoryUnusable(self.path, str(error)) from error
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")


def _best(
    connection: sqlite3.Connection, found: list[tuple[float, int]], language: str, limit: int
) -> list[tuple[float, MemoryUnit]]:
    """The units of the best, the same words and translation once."""
    best: dict[tuple[str, str], tuple[float, MemoryUnit]] = {}
    for score, unit_id in found:
        row = connection.execute(
            "SELECT source, target, language, origin, author, time FROM unit WHERE id = ?",
            (unit_id,),
        ).fetchone()
        unit = MemoryUnit(*row)
        if _primary(unit.language) == _primary(language):
            best.setdefault((unit.source, unit.target), (score, unit))
        if len(best) >= limit:
            break
    return list(best.values())


def _ids(connection: sqlite3.Connection, texts: list[str]) -> list[int]:
    """The ids of tokens; those that the memory does not know are like none of its own."""
    known: dict[str, int] = {}
    for text in set(texts):
        row = connection.execute("SELECT id FROM token WHERE text = ?", (text,)).fetchone()
        known[text] = row[0] if row else _UNKNOWN
    return [known[text] for text in texts]


def _rarest(connection: sqlite3.Connection, ids: list[int], least: float) -> list[int]:
    """The known ones among the tokens of which one must stand in whatever is alike enough."""
    counts: dict[int, int] = {_UNKNOWN: 0}
    for token in set(ids) - {_UNKNOWN}:
        row = connection.execute("SELECT units FROM token WHERE id = ?", (token,)).fetchone()
        counts[token] = row[0]
    rarest_first = sorted(ids, key=lambda token: (counts[token], token))
    enough = math.floor((1 - least) * len(ids) + ROUNDING) + 1
    return sorted(set(rarest_first[:enough]) - {_UNKNOWN})


def _primary(language: str) -> str:
    return language.lower().partition("-")[0]
