"""Members of an archive, and of gzip files, unpacked in memory up to what a dictionary may hold."""

import gzip
import zlib
from io import BytesIO
from pathlib import Path

from nepreader.errors import DictionaryError, SourceBomb, SourceDamaged
from nepreader.importing.archive import Archive

MAX_UNPACKED = 400_000_000


class Members:
    """A ZIP file; nothing of it is ever written, so that no name in it can lead astray."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            DictionaryError: it is no ZIP file, or holds too many members.
        """
        self.path = path
        try:
            self._archive = Archive(path.read_bytes(), path, "ZIP")
        except (SourceDamaged, SourceBomb) as error:
            raise DictionaryError(path, "", "the archive is damaged or too large") from error

    def names(self) -> list[str]:
        """The members."""
        return self._archive.names()

    def read(self, name: str) -> bytes:
        """Unpack a member.

        Raises:
            DictionaryError: it is missing, damaged or too large.
        """
        try:
            return self._archive.read(name)
        except SourceDamaged as error:
            raise DictionaryError(self.path, name, "is missing or damaged") from error
        except SourceBomb as error:
            raise DictionaryError(self.path, name, "unpacks to more than it may") from error


def gunzipped(data: bytes, path: Path, where: str = "") -> bytes:
    """Unpack gzip (and dictzip, which is gzip with an index).

    Raises:
        DictionaryError: it is damaged, or unpacks to more than 400 MB.
    """
    try:
        with gzip.GzipFile(fileobj=BytesIO(data)) as file:
            unpacked = file.read(MAX_UNPACKED + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise DictionaryError(path, where, f"is damaged ({error})") from error
    if len(unpacked) > MAX_UNPACKED:
        raise DictionaryError(path, where, "unpacks to more than it may")
    return unpacked
