"""Who writes: every running program has a name of its own, used again after it has ended."""

import contextlib
import secrets
from pathlib import Path

from nepreader.storage.sidecar.locking import try_lock

_SUFFIX = ".lock"


class Writer:
    """A name that no other running program has, on this machine or, most likely, on any.

    Names are used again, so that a sidecar does not list one for each day it was worked on.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` holds a lock file for each name; without it a new name is made each time."""
        self._folder = folder
        self.id, self._held = self._free_name()

    def close(self) -> None:
        """Let others use the name."""
        if self._held:
            self._held.__exit__(None, None, None)
            self._held = None

    def has_ended(self, writer: str) -> bool:
        """Whether a program of this machine had that name and runs no more."""
        path = self._folder / f"{writer}{_SUFFIX}"
        if not path.exists():
            return False
        held = try_lock(path)
        if held:
            held.__exit__(None, None, None)
        return held is not None

    def _free_name(self) -> tuple[str, contextlib.AbstractContextManager[object] | None]:
        for path in self._names():
            if held := try_lock(path):
                return path.stem, held
        name = secrets.token_hex(4)
        return name, try_lock(self._folder / f"{name}{_SUFFIX}")

    def _names(self) -> list[Path]:
        try:
            return sorted(p for p in self._folder.iterdir() if p.name.endswith(_SUFFIX))
        except OSError:
            return []
