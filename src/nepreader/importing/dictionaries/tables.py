"""CSV and TSV dictionaries: headword, meaning and perhaps a part of speech in each row."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.glosses import entry, part_of_speech
from nepreader.lexicon.entry import LexicalEntry
from nepreader.text.decoding import NotText, Undecodable, decode

_COLUMNS = {
    "thai": "headword",
    "th": "headword",
    "headword": "headword",
    "word": "headword",
    "ไทย": "headword",
    "คำ": "headword",
    "english": "meaning",
    "en": "meaning",
    "meaning": "meaning",
    "gloss": "meaning",
    "definition": "meaning",
    "อังกฤษ": "meaning",
    "คำแปล": "meaning",
    "ความหมาย": "meaning",
    "pos": "pos",
    "part of speech": "pos",
    "ชนิด": "pos",
    "ชนิดของคำ": "pos",
}
_MAX_FIELD = 1_000_000


def read_table(path: Path) -> Dictionary:
    r"""Read a table; the first row may name its columns, else they are headword, meaning, pos.

    `\n` in a cell is a new line, as tools for StarDict write it; several meanings of a cell are
    parted by a bar.

    Raises:
        DictionaryError: it is not text.
    """
    try:
        text = decode(path.read_bytes()).text
    except (NotText, Undecodable) as error:
        raise DictionaryError(path, "", "the file is not a text table") from error
    return Dictionary(path.stem, _entries(path, text))


def _entries(path: Path, text: str) -> Iterator[LexicalEntry]:
    columns = ["headword", "meaning", "pos"]
    found_any = False
    for number, cells in _rows(path, text):
        titles = [_COLUMNS.get(cell.lower(), "") for cell in cells]
        if number == 1 and "headword" in titles and "meaning" in titles:
            columns = titles
            continue
        found = _entry(dict(zip(columns, cells, strict=False)))
        if found is None and cells[0].startswith("#"):
            continue
        if found is None:
            raise DictionaryError(path, f"row {number}", "lacks its headword or its meaning")
        found_any = True
        yield found
    if not found_any:
        raise DictionaryError(path, "", "the table has no rows")


def _rows(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    first = text.partition("\n")[0]
    tabs = "\t" in first or path.suffix.lower() in (".tsv", ".tab")
    delimiter = "\t" if tabs else max(",;", key=first.count)
    quoting: Literal[0, 3] = (
        csv.QUOTE_NONE if tabs else csv.QUOTE_MINIMAL
    )  # among tabs a quote is a quote
    csv.field_size_limit(_MAX_FIELD)
    rows = csv.reader(io.StringIO(text), delimiter=delimiter, quoting=quoting)
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield rows.line_num, cells
    except csv.Error as error:
        raise DictionaryError(path, f"line {rows.line_num}", str(error)) from error


def _entry(fields: Mapping[str, str]) -> LexicalEntry | None:
    meaning = fields.get("meaning", "").replace("\\n", "\n")
    pos = part_of_speech(fields.get("pos", ""))
    return entry(fields.get("headword", ""), meaning.split("|"), pos)
