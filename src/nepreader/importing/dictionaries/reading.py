"""A path to a `Dictionary`: which reader takes it."""

from collections.abc import Callable
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary

MAX_BYTES = 1_000_000_000
SUFFIXES = (
    ".ifo", ".zip", ".tsv", ".tab", ".csv", ".txt", ".xml", ".telex", ".jsonl", ".jsonl.gz",
)  # fmt: skip


def read_dictionary(path: Path) -> Dictionary:
    """Read a StarDict, Yomitan, CSV, TSV, LEXiTRON, Yaitron or Wiktextract dictionary.

    Raises:
        DictionaryError: it cannot be read or is none of these; reading its entries raises it, too.
    """
    try:
        if not path.is_file():
            raise DictionaryError(path, "", "there is no such file")
        if path.stat().st_size > MAX_BYTES:
            raise DictionaryError(path, "", "the file is larger than 1 GB")
        return _reader(path)(path)
    except OSError as error:
        raise DictionaryError(path, "", error.strerror or str(error)) from error


def _reader(path: Path) -> Callable[[Path], Dictionary]:
    """What reads a format; loaded when it is needed."""
    name = path.name.lower()
    if name.endswith(".ifo"):
        from nepreader.importing.dictionaries.stardict import read_stardict

        return read_stardict
    if name.endswith(".zip"):
        return _reader_of_zip
    if name.endswith((".xml", ".telex")):
        from nepreader.importing.dictionaries.lexitron import read_lexitron

        return read_lexitron
    if name.endswith((".jsonl", ".jsonl.gz")):
        from nepreader.importing.dictionaries.wiktextract import read_wiktextract

        return read_wiktextract
    if name.endswith((".tsv", ".tab", ".csv", ".txt")):
        from nepreader.importing.dictionaries.tables import read_table

        return read_table
    raise DictionaryError(path, "", f"only {', '.join(SUFFIXES)} files can be read")


def _reader_of_zip(path: Path) -> Dictionary:
    from nepreader.importing.dictionaries.members import Members
    from nepreader.importing.dictionaries.stardict import read_stardict_zip
    from nepreader.importing.dictionaries.yomitan import read_yomitan

    members = Members(path)
    if "index.json" in members.names():
        return read_yomitan(members)
    if any(name.endswith(".ifo") for name in members.names()):
        return read_stardict_zip(members)
    raise DictionaryError(path, "", "the archive holds neither a Yomitan nor a StarDict dictionary")
