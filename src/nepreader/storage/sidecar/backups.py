"""Earlier sidecars: the three last ones, and one for each of the seven last days of work.

Only what could be read whole becomes a backup, so a damaged sidecar never pushes a good one out.
They are numbered: order does not depend on the clock.
"""

import contextlib
import json
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from nepreader.storage.atomic import TEMPORARY_SUFFIX, make_folder, write_atomically

_RECENT, _DAYS = 3, 7
_SUFFIX = ".json.z"
_INDEX = "text.json"


class Backup(NamedTuple):
    """One earlier sidecar.

    Attributes:
        number: counts up.
        time: UTC, when it was made, as `2026-11-22T09:30:00Z`; by the machine's clock.
    """

    path: Path
    number: int
    time: str

    @property
    def day(self) -> str:
        """The date it was made."""
        return self.time[:10]

    def read(self) -> bytes:
        """The file as it was.

        Raises:
            OSError: it cannot be read, or is damaged.
        """
        try:
            return zlib.decompress(self.path.read_bytes())
        except zlib.error as error:
            raise OSError(None, "the backup is damaged", str(self.path)) from error


def backups_in(folder: Path, suffix: str = _SUFFIX) -> list[Backup]:
    """All backups, the newest first; their names end in `suffix`."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.glob(f"*{suffix}"):
            number, _, stamp = path.name.removesuffix(suffix).partition("-")
            with contextlib.suppress(ValueError):
                time = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append(Backup(path, int(number), time.strftime("%Y-%m-%dT%H:%M:%SZ")))
    return sorted(found, key=lambda backup: -backup.number)


def back_up(folder: Path, data: bytes, suffix: str = _SUFFIX) -> None:
    """Keep what could be read whole, and let go of those beyond the number.

    Raises:
        OSError: it could not be kept; those there are remain.
    """
    known = backups_in(folder, suffix)
    with contextlib.suppress(OSError):
        if known and known[0].read() == data:
            return
    make_folder(folder)
    for left in folder.glob(f"*{TEMPORARY_SUFFIX}"):
        with contextlib.suppress(OSError):
            left.unlink()
    number = known[0].number + 1 if known else 1
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    write_atomically(folder / f"{number:06}-{stamp}{suffix}", zlib.compress(data, 1))
    for backup in _beyond(backups_in(folder, suffix)):
        with contextlib.suppress(OSError):
            backup.path.unlink()


def note_state(folder: Path, text: Path, clock: Mapping[str, int]) -> None:
    """Note whose backups these are, and up to which revisions they go.

    Raises:
        OSError: it could not be noted.
    """
    make_folder(folder)
    fields = {"text": str(text), "clock": dict(clock)}
    write_atomically(folder / _INDEX, json.dumps(fields).encode("ascii"))


def noted_clock(folder: Path) -> dict[str, int]:
    """The revisions noted last; empty where nothing was."""
    try:
        clock = json.loads((folder / _INDEX).read_bytes())["clock"]
        return {str(writer): int(counter) for writer, counter in clock.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _beyond(backups: list[Backup]) -> list[Backup]:
    """Neither among the newest nor the newest of one of the last days."""
    kept = set(backups[:_RECENT])
    newest_of_day: dict[str, Backup] = {}
    for backup in backups:
        newest_of_day.setdefault(backup.day, backup)
    kept |= set(list(newest_of_day.values())[:_DAYS])
    return [backup for backup in backups if backup not in kept]
