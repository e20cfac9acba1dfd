"""A path to a `Glossary`: JSON, CSV, TSV or TBX."""

from collections.abc import Callable
from pathlib import Path

from nepreader.errors import GlossaryError
from nepreader.glossary import Glossary

SUFFIXES = (".json", ".csv", ".tsv", ".tab", ".tbx", ".xml")
MAX_BYTES = 50_000_000


def read_glossary(path: Path) -> Glossary:
    """Read a glossary, by its file name's ending.

    Raises:
        GlossaryError: it cannot be read or is not a glossary.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise GlossaryError(path, "", f"only {', '.join(SUFFIXES)} files can be read")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise GlossaryError(path, "", "the file is larger than 50 MB")
        return _reader(suffix)(path)
    except OSError as error:
        raise GlossaryError(path, "", error.strerror or str(error)) from error


def _reader(suffix: str) -> Callable[[Path], Glossary]:
    """What reads a format; loaded when it is needed."""
    if suffix == ".json":
        from nepreader.glossary import load_glossary

        return load_glossary
    if suffix in (".tbx", ".xml"):
        from nepreader.importing.glossary_tbx import read_tbx

        return read_tbx
    from nepreader.importing.glossary_tables import read_table

    return read_table
