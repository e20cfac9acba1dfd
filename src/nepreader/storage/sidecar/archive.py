"""When backups are made: before the first change of a session, now and then, and at its end."""

import contextlib
import time
from collections.abc import Mapping

from nepreader.annotation import Annotation
from nepreader.annotation.merging import highest
from nepreader.storage.sidecar.backups import back_up, note_state, noted_clock
from nepreader.storage.sidecar.file import SidecarFile
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import Places

_EVERY = 600.0  # seconds


class Archive:
    """Decides which states of a sidecar become backups. A backup that fails stops nothing."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._last = float("-inf")
        self._before = b""
        self._written = b""
        self._alive = 0
        self._told = False

    def saw(self, data: bytes) -> None:
        """A file was read whole: the last one before we write is kept."""
        if not self._written:
            self._before = data

    def wrote(self, data: bytes, sidecar: Sidecar) -> None:
        """A file was written: it is kept if the last backup is old.

        One that lost more than half of its annotations keeps the one before it, too.
        """
        alive = sum(isinstance(record, Annotation) for record in sidecar.records.values())
        if not self._written or alive * 2 < self._alive:
            self._keep(self._written or self._before)
        self._written, self._alive = data, alive
        if time.monotonic() - self._last > _EVERY:
            self._keep(data)
            self._last = time.monotonic()

    def close(self, clock: Mapping[str, int]) -> None:
        """The last state that was written is kept."""
        if self._written:
            self._keep(self._written)
            with contextlib.suppress(OSError):
                known = {} if self._told else noted_clock(self._places.backups)
                note_state(self._places.backups, self._places.text, highest(known, clock))

    def knows_more(self, clock: Mapping[str, int]) -> bool:
        """Whether the last backup holds edits that a sidecar with this clock lacks; told once."""
        known = noted_clock(self._places.backups).items()
        self._told = any(clock.get(writer, 0) < counter for writer, counter in known)
        return self._told

    def retire(self, file: SidecarFile) -> None:
        """What was kept elsewhere is in the sidecar now: it becomes a backup."""
        with contextlib.suppress(OSError):
            data = file.data()
            if data and file.is_as_seen():
                back_up(self._places.backups, data)
                file.place.sidecar.unlink()

    def _keep(self, data: bytes) -> None:
        if data:
            with contextlib.suppress(OSError):
                back_up(self._places.backups, data)
