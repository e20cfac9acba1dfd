"""One sidecar on the disk, and what it held when we last saw it."""

import errno
import os
from hashlib import sha256
from pathlib import Path

from nepreader.storage.atomic import write_atomically
from nepreader.storage.sidecar.merging import with_hand_edits
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Place


class SidecarFile:
    """Knows whether others wrote the file since it was read or written here.

    Attributes:
        base: what it held then; None where it was not there.
    """

    def __init__(self, place: Place, text: Path) -> None:
        """`text` is never to be written, whatever links there are."""
        self.place = place
        self.base: Sidecar | None = None
        self._text = text
        self._seen = ""

    def is_as_seen(self) -> bool:
        """Whether it holds what it held."""
        try:
            return _digest(self.data()) == self._seen
        except OSError:
            return not self._seen

    def data(self) -> bytes:
        """Its bytes now; empty where there is no file.

        Raises:
            OSError: it cannot be read, or is the text itself.
        """
        path = self.place.sidecar
        if os.path.realpath(path) == os.path.realpath(self._text):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return b""

    def take(self, data: bytes) -> Sidecar | None:
        """What others wrote, edits by hand numbered; None where they wrote nothing.

        Raises:
            ValueError: it is damaged.
        """
        if not data:
            self._seen = ""
            if self.place.sidecar.exists():
                raise ValueError("it is empty")
            return None
        if _digest(data) == self._seen:
            return None
        theirs = parse_sidecar(data)
        before, self.base = self.base, theirs
        self._seen = _digest(data)
        return with_hand_edits(before, theirs) if before else theirs

    def write(self, data: bytes, sidecar: Sidecar) -> None:
        """Write what a sidecar was dumped to, unless it is what the file holds.

        Raises:
            OSError: the file is as it was.
        """
        if _digest(data) != self._seen:
            write_atomically(self.place.sidecar, data, mode=0o666)
        self._seen = _digest(data)
        self.base = Sidecar(records=dict(sidecar.records), clock=dict(sidecar.clock))


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest() if data else ""
