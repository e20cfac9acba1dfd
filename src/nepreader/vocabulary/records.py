"""Words as rows of the database."""

import sqlite3
from dataclasses import replace
from typing import Any

from nepreader.vocabulary.model import Meeting, WordRecord, WordStatus, storable

_WRITE = "INSERT OR REPLACE INTO word VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"


def record_of(row: tuple[Any, ...]) -> WordRecord:
    """The record in a row of all columns, in their order."""
    word, status, changed, sentence, start, end, source, reading, note = row
    # A place that is none was written by hand; the word is worth more.
    is_place = 0 <= start < end <= len(sentence)
    meeting = Meeting(sentence, start, end, source) if is_place else None
    return WordRecord(word, WordStatus(status), changed, meeting, reading, note)


def find(connection: sqlite3.Connection, word: str) -> WordRecord | None:
    """What is recorded of a word, by its key."""
    row = connection.execute("SELECT * FROM word WHERE word = ?", (word,)).fetchone()
    return record_of(row) if row else None


def put(connection: sqlite3.Connection, word: str, record: WordRecord | None) -> None:
    """Put a record in the place of what is recorded of a word; None: it is not recorded.

    The reviews of a word stay in the log.
    """
    if record is None:
        connection.execute("DELETE FROM word WHERE word = ?", (word,))
        return
    meeting = record.meeting
    place = (meeting.sentence, meeting.start, meeting.end, meeting.source) if meeting else None
    values = (word, record.status, record.changed, *(place or ("", 0, 0, "")))
    connection.execute(_WRITE, (*values, record.reading, record.note))


def as_stored(record: WordRecord | None) -> WordRecord | None:
    """A record as it will be read back (`storable`), so that undo knows it again."""
    if record is None:
        return None
    meeting = record.meeting
    if meeting:
        texts = storable(meeting.sentence), storable(meeting.source)
        meeting = Meeting(texts[0], meeting.start, meeting.end, texts[1])
    reading, note = storable(record.reading), storable(record.note)
    return replace(record, meeting=meeting, reading=reading, note=note)
