"""Vocabularies as CSV tables (docs/vocabulary-format.md)."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from nepreader.errors import VocabularyTableError
from nepreader.text.decoding import NotText, Undecodable, decode
from nepreader.vocabulary.clock import moment_of, timestamp
from nepreader.vocabulary.model import Meeting, WordRecord, WordStatus, word_key

COLUMNS = ("word", "status", "changed", "sentence", "start", "end", "source", "reading", "note")

# What a spreadsheet may take for a formula: these signs, full-width ones, too, after any blanks
# and quotes; and cells that begin with a control (OWASP, CSV Injection).
_FORMULA = re.compile(r"['\s\0]*[=+\-@＝＋－＠]|'*[\t\r\n\0]")


def dump_table(records: Iterable[WordRecord]) -> bytes:
    """The table of records: UTF-8 with a byte order mark, every cell quoted, as RFC 4180."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerow(map(_neutralised, _cells(record)))
    return text.getvalue().encode("utf-8-sig", "replace")


def parse_table(data: bytes, path: Path, now: datetime) -> list[WordRecord]:
    """The records in a table.

    Args:
        data: CSV with a row of column names; only `word` must be there.
        path: whose content it is, for messages.
        now: when a row was changed that does not say it.

    Raises:
        VocabularyTableError: it is no such table, or a cell is not what its column holds.
    """
    reader = csv.reader(io.StringIO(_decoded(data, path), newline=""), strict=True)
    try:
        return list(_records(reader, path, timestamp(now)))
    except csv.Error as error:
        raise VocabularyTableError(path, f"line {reader.line_num}", str(error)) from error


def _records(rows: Iterator[list[str]], path: Path, now: str) -> Iterator[WordRecord]:
    names = [cell.strip().lower() for cell in next(rows, [])]
    if "word" not in names:
        raise VocabularyTableError(path, "row 1", "has no column “word”")
    for number, row in enumerate(rows, start=2):
        cells = dict(zip(names, map(_restored, row), strict=False))
        if not any(cells.values()):
            continue
        try:
            yield _record(cells, now)
        except ValueError as error:
            raise VocabularyTableError(path, f"row {number}", str(error)) from error


def _record(cells: Mapping[str, str], now: str) -> WordRecord:
    word = word_key(cells["word"])
    if not word:
        raise ValueError("has no word")
    changed = cells.get("changed", "")
    return WordRecord(
        word,
        _status(cells.get("status", "")),
        timestamp(moment_of(changed)) if changed else now,
        _meeting(cells),
        cells.get("reading", ""),
        cells.get("note", ""),
    )


def _status(cell: str) -> WordStatus:
    try:
        return WordStatus(cell.strip().lower() or WordStatus.LEARNING)
    except ValueError as error:
        known = ", ".join(WordStatus)
        raise ValueError(f"has the status “{cell}”, which is none of {known}") from error


def _meeting(cells: Mapping[str, str]) -> Meeting | None:
    """The sentence, where the place in it is given or the word stands in it."""
    sentence = cells.get("sentence", "")
    if not sentence:
        return None
    start, end = cells.get("start", ""), cells.get("end", "")
    if start or end:
        return Meeting(sentence, int(start), int(end), cells.get("source", ""))
    found = sentence.find(cells["word"].strip())
    if found < 0:
        return None
    return Meeting(sentence, found, found + len(cells["word"].strip()), cells.get("source", ""))


def _cells(record: WordRecord) -> list[str]:
    meeting = record.meeting
    place = ("", "", "", "")
    if meeting:
        place = (meeting.sentence, str(meeting.start), str(meeting.end), meeting.source)
    head = (record.word, record.status.value, record.changed)
    return [*head, *place, record.reading, record.note]


def _neutralised(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _restored(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return decode(data).text
    except (NotText, Undecodable) as error:
        raise VocabularyTableError(path, "", "the file is not a text table") from error
