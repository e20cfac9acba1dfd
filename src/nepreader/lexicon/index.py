"""An index of a dictionary: SQLite, read-only once it is written."""

import json
import threading
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.lexicon.entry import Domain, LexicalEntry, PartOfSpeech, Sense

SCHEMA = (
    "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE entry (headword TEXT NOT NULL, senses TEXT NOT NULL)",
)
INDEX = "CREATE INDEX by_headword ON entry (headword)"
VERSION = "1"
_SENSES = "SELECT senses FROM entry WHERE headword = ? ORDER BY rowid LIMIT 20"


class DictionaryIndex:
    """A dictionary on disk; look-ups take some 20 microseconds. May be used from any thread."""

    def __init__(self, path: Path, name: str = "") -> None:
        """Open it; `name` is unique among the lexica in use, the file's name if empty.

        Raises:
            DictionaryError: the file is missing, damaged or of another version.
        """
        import sqlite3  # not before the first paint

        self.path = path
        self.name = name or path.stem
        self._lock = threading.Lock()
        try:
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise DictionaryError(path, "", str(error)) from error
        try:
            about = dict(self._connection.execute("SELECT key, value FROM about"))
        except sqlite3.Error as error:
            self._connection.close()
            raise DictionaryError(path, "", str(error)) from error
        if about.get("version") != VERSION:
            self._connection.close()
            raise DictionaryError(path, "", "its index was made by another version")
        self.title = about.get("title", self.name)
        self.count = int(about.get("count", 0))

    def look_up(self, headword: str) -> LexicalEntry | None:
        """See `Lexicon`; several entries of one headword come as one."""
        import sqlite3

        try:
            with self._lock:
                rows = self._connection.execute(_SENSES, (headword,)).fetchall()
        except (sqlite3.Error, UnicodeEncodeError):  # closed, or half a surrogate pair
            return None
        senses = tuple(sense for (packed,) in rows for sense in unpack_senses(packed))
        return LexicalEntry(headword, senses, "", self.name) if senses else None

    def close(self) -> None:
        """Let go of the file; later look-ups find nothing."""
        with self._lock:
            self._connection.close()


def pack_senses(senses: tuple[Sense, ...]) -> str:
    """Senses as JSON, for a row."""
    rows = [[sense.gloss, sense.pos or "", sense.domain or ""] for sense in senses]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def unpack_senses(packed: str) -> tuple[Sense, ...]:
    """The senses of a row."""
    return tuple(
        Sense(gloss, PartOfSpeech(pos) if pos else None, Domain(domain) if domain else None)
        for gloss, pos, domain in json.loads(packed)
    )
