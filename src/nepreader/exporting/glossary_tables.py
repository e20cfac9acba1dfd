"""Glossaries as CSV and TSV, in the columns that `importing.glossary_tables` reads."""

from collections.abc import Iterable

from nepreader.exporting.cells import table
from nepreader.glossary import Entry

TITLES = (
    "id", "thai", "english", "gloss", "kind", "russian", "latin", "misspelt", "renderings",
    "forbidden", "description", "description_th",
)  # fmt: skip


def glossary_table(entries: Iterable[Entry], delimiter: str = ",") -> bytes:
    """A row for each term; several forms in a cell are parted by " | "."""
    return table([TITLES, *map(_row, entries)], delimiter)


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        entry.id,
        _many(entry.thai),
        entry.english,
        entry.gloss,
        entry.kind.value,
        entry.russian,
        _many(entry.latin),
        _many(entry.misspelt),
        _many(entry.renderings),
        _many(entry.forbidden),
        entry.description_en,
        entry.description_th,
    )


def _many(forms: Iterable[str]) -> str:
    return " | ".join(
        form.replace("\\", "\\\\").replace("|", "\\|").replace(";", "\\;") for form in forms
    )
