"""ZIP containers from strangers: nothing unpacks beyond what a book may hold."""

from io import BytesIO
from pathlib import Path

from nepreader.errors import SourceBomb, SourceDamaged

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 50_000_000
MAX_TOTAL_BYTES = 300_000_000
_CHUNK = 1 << 16


class Archive:
    """Members of a ZIP file, read into memory by exact name and never written anywhere.

    Sizes are counted while unpacking, because those in the headers may lie.
    """

    def __init__(self, data: bytes, path: Path, format_name: str) -> None:
        """Open it.

        Raises:
            SourceDamaged: it is not a ZIP file.
            SourceBomb: it has too many members.
        """
        import zipfile

        self._path = path
        self._format = format_name
        self._total = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise SourceDamaged(path, format_name) from error
        if len(self._zip.infolist()) > MAX_MEMBERS:
            raise SourceBomb(path, format_name, MAX_MEMBERS)

    def names(self) -> list[str]:
        """The members."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """Unpack one member.

        Raises:
            SourceDamaged: it is missing or broken.
            SourceBomb: it, or all read so far, is larger than a book's.
        """
        from zipfile import BadZipFile
        from zlib import error as zlib_error

        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(name) as member:
                while chunk := member.read(_CHUNK):
                    size += len(chunk)
                    self._count(len(chunk), size)
                    chunks.append(chunk)
        except (KeyError, BadZipFile, zlib_error, OSError, RuntimeError, EOFError) as error:
            raise SourceDamaged(self._path, self._format, name) from error
        return b"".join(chunks)

    def check_all(self) -> None:
        """Unpack every member and keep none, before another library does. Raises as `read`."""
        for info in self._zip.infolist():
            if not info.is_dir():
                self.read(info.filename)

    def _count(self, more: int, member_size: int) -> None:
        self._total += more
        if member_size > MAX_MEMBER_BYTES or self._total > MAX_TOTAL_BYTES:
            raise SourceBomb(self._path, self._format, MAX_TOTAL_BYTES)
