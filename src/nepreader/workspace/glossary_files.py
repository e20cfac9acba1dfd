"""Glossaries as files for other programs, by the ending of their name."""

from collections.abc import Callable
from pathlib import Path

from nepreader.errors import ExportFailed
from nepreader.glossary import Glossary, dump_glossary
from nepreader.storage.atomic import write_atomically

SUFFIXES = (".tbx", ".csv", ".tsv", ".json")


def export_glossary(glossary: Glossary, path: Path) -> int:
    """Write a glossary as TBX-Basic 3, CSV, TSV or in our own format; returns how many terms.

    Raises:
        ExportFailed: the ending is none of `SUFFIXES`, or it could not be written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ExportFailed(path, f"only {', '.join(SUFFIXES)} files can be written")
    try:
        write_atomically(path, write(glossary), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return len(glossary)


def _tbx(glossary: Glossary) -> bytes:
    from nepreader.exporting.glossary_tbx import glossary_tbx

    return glossary_tbx(glossary.values(), glossary.title)


def _csv(glossary: Glossary) -> bytes:
    from nepreader.exporting.glossary_tables import glossary_table

    return glossary_table(glossary.values())


def _tsv(glossary: Glossary) -> bytes:
    from nepreader.exporting.glossary_tables import glossary_table

    return glossary_table(glossary.values(), "\t")


def _json(glossary: Glossary) -> bytes:
    return dump_glossary(glossary).encode()


_WRITERS: dict[str, Callable[[Glossary], bytes]] = dict(
    zip(SUFFIXES, (_tbx, _csv, _tsv, _json), strict=True)
)
