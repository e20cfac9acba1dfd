"""What every importer does."""

from pathlib import Path
from typing import NamedTuple, Protocol


class ImportedText(NamedTuple):
    """Text out of a file; `replaced` counts bytes that a chosen encoding could not read."""

    text: str
    encoding: str
    replaced: int = 0


class Importer(Protocol):
    """Reads one format."""

    format: str

    def recognises(self, data: bytes, path: Path) -> bool:
        """Whether a file is in this format, by its bytes first and its name second."""
        ...

    def read(self, data: bytes, path: Path, encoding: str | None) -> ImportedText:
        """The text of a file; `encoding` is a person's choice.

        Raises:
            SourceError: it holds none that can be read.
        """
        ...
