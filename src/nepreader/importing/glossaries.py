"""A path to a `Glossary`: JSON, CSV, TSV or TBX."""

from pathlib import Path

from nepreader.errors import GlossaryError
from nepreader.glossary import Glossary, load_glossary
from nepreader.importing.glossary_tables import read_table
from nepreader.importing.glossary_tbx import read_tbx

READERS = {
    ".json": load_glossary,
    ".csv": read_table,
    ".tsv": read_table,
    ".tab": read_table,
    ".tbx": read_tbx,
    ".xml": read_tbx,
}
MAX_BYTES = 50_000_000


def read_glossary(path: Path) -> Glossary:
    """Read a glossary, by its file name's ending.

    Raises:
        GlossaryError: it cannot be read or is not a glossary.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise GlossaryError(path, "", f"only {', '.join(READERS)} files can be read")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise GlossaryError(path, "", "the file is larger than 50 MB")
        return reader(path)
    except OSError as error:
        raise GlossaryError(path, "", error.strerror or str(error)) from error
