"""What one writer did since the sidecar was written: lines that are only ever added.

A line is `LENGTH CRC32 JSON`: a torn or damaged one is known and skipped, the others count. It
holds the state of a record after an edit, not the edit: to read it twice, or late, does no harm.
"""

import contextlib
import os
import secrets
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from nepreader.annotation import Record
from nepreader.annotation.w3c_load import annotation_from_json, tombstone_from_json
from nepreader.json_text import dumps, loads
from nepreader.storage.atomic import sync_folder
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import put
from nepreader.storage.sidecar.places import SEPARATOR, Place
from nepreader.storage.sidecar.writing import record_to_json


class Journal:
    """The journal of this writer; what `append` returned from is on the disk.

    It never adds to a file that was there: what somebody else left is read and removed by itself.
    """

    def __init__(self, place: Place, writer: str) -> None:
        self.place = place
        self._writer = writer
        self._descriptor: int | None = None
        self._length = 0
        self._files: list[Path] = []

    def append(self, records: Iterable[Record], snapshots: Mapping[str, str]) -> None:
        """Add the states of records, and the texts they need.

        Raises:
            OSError: nothing was added.
        """
        values: list[Any] = [{"np:snapshots": dict(snapshots)}] if snapshots else []
        values += map(record_to_json, records)
        data = b"".join(map(_line, values))
        descriptor = self._open()
        try:
            remaining = memoryview(data)
            while remaining:  # a write may take only a part
                remaining = remaining[os.write(descriptor, remaining) :]
            os.fsync(descriptor)
        except OSError:
            self._take_back(descriptor)
            raise
        self._length += len(data)

    def move(self, place: Place) -> None:
        """Go on in a file elsewhere; those written so far stay until `clear`."""
        self.close()
        self.place = place

    def owns(self, path: Path) -> bool:
        """Whether a file is one of this journal's."""
        return path in self._files

    def clear(self) -> None:
        """Forget everything: it is in the sidecar."""
        self.close()
        for path in self._files:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._files.clear()

    def close(self) -> None:
        """Let go of the file; the next `append` begins another."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def _open(self) -> int:
        if self._descriptor is None:
            path = self.place.journal(f"{self._writer}{SEPARATOR}{secrets.token_hex(3)}")
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND
            flags |= getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(path, flags, 0o666)
            self._length = 0
            self._files.append(path)
            sync_folder(path.parent)
        return self._descriptor

    def _take_back(self, descriptor: int) -> None:
        """Undo a part of a write; where that fails, the torn line ends its file."""
        try:
            os.ftruncate(descriptor, self._length)
        except OSError:
            self.close()


def read_journal(path: Path, into: Sidecar) -> int:
    """Merge what a journal holds into a sidecar; returns how many lines were damaged.

    Raises:
        OSError: it cannot be read.
    """
    damaged = 0
    for line in path.read_bytes().split(b"\n"):
        if line:
            damaged += not _take(line, into)
    return damaged


def _line(value: Any) -> bytes:
    data = dumps(value)
    return b"%d %08x %b\n" % (len(data), zlib.crc32(data), data)


def _take(line: bytes, into: Sidecar) -> bool:
    length, _, rest = line.partition(b" ")
    crc, _, data = rest.partition(b" ")
    if length != b"%d" % len(data) or crc != b"%08x" % zlib.crc32(data):
        return False
    try:
        fields = loads(data)
        if "np:snapshots" in fields:
            into.snapshots |= fields["np:snapshots"]
        else:
            put(into, tombstone_from_json(fields) if "np:of" in fields else _annotation(fields))
    except (ValueError, TypeError):
        return False
    return True


def _annotation(fields: Any) -> Record:
    return annotation_from_json(fields)
