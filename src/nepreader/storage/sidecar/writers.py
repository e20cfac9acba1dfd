"""Who writes: every running program has a name of its own, which is never used again.

A name that came back would number edits anew: two versions of a text's notes that go on from the
same one, as branches of a git repository do, would then hold different edits of one number.
"""

import contextlib
import secrets
from pathlib import Path

from nepreader.storage.sidecar.locking import try_lock

_SUFFIX = ".lock"
_MACHINE = "machine"
_DIGITS = 4  # of the machine's part of a name


class Writer:
    """A name that no other program has or had, most likely: twelve hexadecimal digits.

    The first four are the machine's; a lock file of the name tells others that its program runs.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` holds the lock files; without it the name serves as well."""
        self._folder = folder
        self._machine = _machine_in(folder)
        self.id = f"{self._machine}{secrets.token_hex(4)}"
        self._held = try_lock(self._lock_of(self.id))

    def close(self) -> None:
        """Tell others that this program writes no more."""
        if self._held:
            with contextlib.suppress(OSError):
                self._lock_of(self.id).unlink(missing_ok=True)
            self._held.__exit__(None, None, None)
            self._held = None

    def has_ended(self, writer: str) -> bool:
        """Whether a program of this machine had that name and runs no more."""
        if not writer.startswith(self._machine) or (self._held and writer == self.id):
            return False
        path = self._lock_of(writer)
        if not path.exists():
            return True
        held = try_lock(path)
        if held is None:
            return False
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        held.__exit__(None, None, None)
        return True

    def _lock_of(self, writer: str) -> Path:
        return self._folder / f"{writer}{_SUFFIX}"


def _machine_in(folder: Path) -> str:
    """The machine's part of names, made once; another each time where it cannot be kept."""
    made = secrets.token_hex(_DIGITS // 2)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError), (folder / _MACHINE).open("x") as file:
            file.write(made)
        kept = (folder / _MACHINE).read_text(encoding="ascii", errors="replace").strip()
        return kept if len(kept) == _DIGITS and kept.isalnum() else made
    return made
