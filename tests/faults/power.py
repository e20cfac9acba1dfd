"""A disk that forgets what was not forced onto it when the power goes."""
# ruff: noqa: PTH118, PTH116, PTH112

import os
import shutil
from pathlib import Path
from random import Random

from faults.failing_os import WRITING, FailingOs, never


class PowerCut(BaseException):
    """The computer is off: nobody catches this."""


class Disk(FailingOs):
    """Knows what of each file and folder was forced to the disk last.

    Folders and files are remembered by their inode: a new file counts as empty until it is synced,
    and its name as missing until its folder is.
    """

    def __init__(self, root: Path, cut_at: int = 0) -> None:
        super().__init__(root, never, WRITING)
        self.cut_at = cut_at
        self.is_off = False
        self.contents: dict[int, bytes] = {}
        self.names: dict[int, dict[str, int]] = {}
        for folder, _, files in os.walk(root):
            self._sync_folder(folder)
            for name in files:
                self._sync_file(os.path.join(folder, name))

    def before(self, call: str, path: object) -> None:
        if call in {"close", "flock"}:
            return  # Python lets go of what it has, as the system would
        if self.is_off:
            raise PowerCut
        super().before(call, path)
        if self.cut_at and self.count >= self.cut_at:
            self.is_off = True
            raise PowerCut

    def after(self, call: str, path: str, descriptor: int = -1) -> None:
        path = os.fsdecode(path)
        if not path.startswith(self.root):
            return
        if call == "create":
            self.contents.pop(os.fstat(descriptor).st_ino, None)  # numbers are used again
        elif call == "mkdir":
            self.names[os.stat(path).st_ino] = {}
        elif call == "fsync" and os.path.isdir(path):
            self._sync_folder(path)
        elif call == "fsync":
            self._sync_file(f"/proc/self/fd/{descriptor}")

    def forget(self, rng: Random | None = None) -> None:
        """Put every file back to what was forced to the disk; `rng`: some later things got there."""
        root = Path(self.root)
        now = {os.stat(f).st_ino: Path(f).read_bytes() for f in _files(root)}
        names = {os.stat(f).st_ino: _names(f) for f, _, _ in os.walk(root)}
        number = os.stat(root).st_ino
        shutil.rmtree(root)
        self._restore(root, number, now, names, rng)

    def _restore(self, folder: Path, number: int, now: dict, names: dict, rng) -> None:
        folder.mkdir()
        later = names.get(number, {})
        kept = dict(self.names.get(number, {}))
        for name in {*kept, *later}:
            if rng and kept.get(name) != later.get(name) and rng.random() < 0.5:
                kept[name] = later.get(name)
        for name, inode in kept.items():
            if inode is None:
                continue
            if inode in self.names or inode in names:
                self._restore(folder / name, inode, now, names, rng)
            else:
                (folder / name).write_bytes(self._content(inode, now.get(inode), rng))

    def _content(self, inode: int, later: bytes | None, rng: Random | None) -> bytes:
        synced = self.contents.get(inode, b"")
        if not rng or later in {None, synced}:
            return synced
        start = synced if later.startswith(synced) else b""
        rest = later[len(start) :]
        return rng.choice((synced, later, start + rest[: len(rest) // 2], start + bytes(len(rest))))

    def _sync_folder(self, path: str) -> None:
        self.names[os.stat(path).st_ino] = _names(path)

    def _sync_file(self, path: str) -> None:
        with open(path, "rb") as file:  # noqa: PTH123 - may be a descriptor's name
            self.contents[os.fstat(file.fileno()).st_ino] = file.read()


def _names(folder: str) -> dict[str, int]:
    with os.scandir(folder) as entries:
        return {entry.name: entry.inode() for entry in entries}


def _files(root: Path) -> list[str]:
    return [os.path.join(folder, name) for folder, _, names in os.walk(root) for name in names]
