"""Glossaries in CSV and TSV."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from nepreader.errors import GlossaryError
from nepreader.glossary import Entry, Glossary, Kind
from nepreader.text.decoding import NotText, Undecodable, decode

# Column titles that people use, in English and Thai.
_COLUMNS = {
    "thai": "thai",
    "th": "thai",
    "term": "thai",
    "ไทย": "thai",
    "คำ": "thai",
    "ศัพท์": "thai",
    "english": "english",
    "en": "english",
    "translation": "english",
    "อังกฤษ": "english",
    "คำแปล": "english",
    "gloss": "gloss",
    "meaning": "gloss",
    "definition": "gloss",
    "note": "gloss",
    "ความหมาย": "gloss",
    "russian": "russian",
    "ru": "russian",
    "รัสเซีย": "russian",
    "kind": "kind",
    "type": "kind",
    "ชนิด": "kind",
    "latin": "latin",
    "misspelt": "misspelt",
    "renderings": "renderings",
    "forbidden": "forbidden",
    "description": "description_en",
    "description_th": "description_th",
    "id": "id",
}
_PARTS = re.compile(r"(?:\\.|[^|;\\]|\\$)+")
"""Forms in a cell; a backslash before | or ; makes it a part of the form."""
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
"""What `exporting.cells` put an apostrophe before, so that no spreadsheet computes it."""


def read_table(path: Path) -> Glossary:
    """Read a CSV or TSV glossary.

    The first row may name the columns; without names the first column is Thai, the second
    English, the third the gloss. Several forms in a cell are parted by "|" or ";".

    Raises:
        GlossaryError: it is not text, or a row lacks its Thai or its English.
    """
    try:
        text = decode(path.read_bytes()).text
    except (NotText, Undecodable) as error:
        raise GlossaryError(path, "", "the file is not a text table") from error
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(text, path))
    try:
        entries = list(_entries(rows, path))
    except csv.Error as error:
        raise GlossaryError(path, "", str(error)) from error
    if not entries:
        raise GlossaryError(path, "", "the table has no rows")
    return Glossary(path.stem, entries)


def _delimiter(text: str, path: Path) -> str:
    if path.suffix.lower() in (".tsv", ".tab"):
        return "\t"
    first = text.partition("\n")[0]
    return max("\t,;", key=first.count)


def _entries(rows: Iterator[list[str]], path: Path) -> Iterator[Entry]:
    columns = ["thai", "english", "gloss"]
    for number, row in enumerate(rows, start=1):
        cells = [_cell(cell) for cell in row]
        if not any(cells):
            continue
        titles = [_COLUMNS.get(cell.lower(), "") for cell in cells]
        if number == 1 and "thai" in titles:
            columns = titles
            continue
        fields = dict(zip(columns, cells, strict=False))
        yield _entry(fields, number, path)


def _entry(fields: Mapping[str, str], number: int, path: Path) -> Entry:
    thai = _many(fields.get("thai", ""))
    english = fields.get("english", "")
    if not thai or not english:
        missing = "English" if thai else "Thai"
        raise GlossaryError(path, f"row {number}", f"the {missing} is missing")
    kind = fields.get("kind", "").lower()
    return Entry(
        id=fields.get("id") or f"{path.stem}-{number}".replace(" ", "-"),
        thai=thai,
        english=english,
        gloss=fields.get("gloss", "").replace("\n", " "),
        kind=Kind(kind) if kind in set(Kind) else Kind.OTHER,
        misspelt=_many(fields.get("misspelt", "")),
        latin=_many(fields.get("latin", "")),
        russian=fields.get("russian", ""),
        renderings=_many(fields.get("renderings", "")),
        forbidden=_many(fields.get("forbidden", "")),
        description_en=fields.get("description_en", ""),
        description_th=fields.get("description_th", ""),
    )


def _cell(written: str) -> str:
    cell = written.strip()
    return cell[1:].strip() if _NEUTRALISED.match(cell) else cell


def _many(cell: str) -> tuple[str, ...]:
    parts = (re.sub(r"\\([|;\\])", r"\1", part).strip() for part in _PARTS.findall(cell))
    return tuple(filter(None, parts))
