"""An operating system that fails on demand, for files below one folder only."""

import contextlib
import errno
import fcntl
import os
import pathlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WRITING = ("open", "write", "fsync", "replace", "rename", "ftruncate", "unlink", "mkdir")
READING = ("read", "listdir", "scandir")
ERRORS = ("ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EINTR", "EXDEV")

Decide = Callable[[str, str, int], int]
"""(call, path, how many calls there were) → the number of the error, or 0."""


class FailingOs:
    """Wraps the functions of `os` that our storage uses."""

    def __init__(self, root: Path, decide: Decide, calls: tuple[str, ...] = WRITING) -> None:
        self.root, self.decide, self.calls = os.path.realpath(root), decide, calls
        self.count = 0
        self.short = False
        self.paths: dict[int, str] = {}

    @contextlib.contextmanager
    def working(self) -> Iterator["FailingOs"]:
        """Calls fail within the block."""
        with pytest.MonkeyPatch.context() as patch:
            for name in ("replace", "rename", "unlink", "mkdir", "listdir", "scandir"):
                patch.setattr(os, name, self._of_path(name, getattr(os, name)))
            for name in ("fsync", "ftruncate"):
                patch.setattr(os, name, self._of_descriptor(name, getattr(os, name)))
            patch.setattr(os, "open", self._open(os.open))
            patch.setattr(os, "write", self._write(os.write))
            patch.setattr(os, "close", self._close(os.close))
            patch.setattr(fcntl, "flock", self._of_descriptor("flock", fcntl.flock))
            patch.setattr(pathlib.Path, "read_bytes", self._of_path("read", Path.read_bytes))
            yield self

    def before(self, call: str, path: object) -> None:
        """Count a call, and fail if it is its turn."""
        name = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
        if call not in self.calls or not name.startswith(self.root):
            return
        self.count += 1
        if number := self.decide(call, name, self.count):
            raise OSError(number, os.strerror(number), name)

    def after(self, call: str, path: str, descriptor: int = -1) -> None:
        """A call succeeded; for those who simulate more."""

    def _of_path(self, name: str, real: Callable) -> Callable:
        def call(path=".", *rest, **named):
            self.before(name, path)
            answer = real(path, *rest, **named)
            self.after(name, path)
            return answer

        return call

    def _of_descriptor(self, name: str, real: Callable) -> Callable:
        def call(descriptor, *rest):
            path = self.paths.get(descriptor, "")
            self.before(name, path)
            answer = real(descriptor, *rest)
            if path:
                self.after(name, path, descriptor)
            return answer

        return call

    def _open(self, real: Callable) -> Callable:
        def call(path, flags, *rest, **named):
            writing = flags & (os.O_WRONLY | os.O_RDWR)
            self.before("open" if writing else "read", path)
            is_new = not os.path.lexists(path)
            descriptor = real(path, flags, *rest, **named)
            name = os.fsdecode(path)
            if name.startswith(self.root):
                self.paths[descriptor] = name
            if is_new:
                self.after("create", name, descriptor)
            return descriptor

        return call

    def _write(self, real: Callable) -> Callable:
        def call(descriptor, data):
            path = self.paths.get(descriptor, "")
            self.before("write", path)
            if path and self.short and len(data) > 1:
                data = bytes(data)[: len(data) // 2]
            return real(descriptor, data)

        return call

    def _close(self, real: Callable) -> Callable:
        def call(descriptor):
            path = self.paths.pop(descriptor, "")
            real(descriptor)  # it is closed even when it fails
            self.before("close", path)

        return call


def nth(number: int, error: int, *, for_good: bool = False) -> Decide:
    """The n-th call fails, or all from it on."""

    def decide(_call: str, _path: str, count: int) -> int:
        return error if count == number or (for_good and count > number) else 0

    return decide


def unwritable(folder: Path, error: int = errno.EACCES) -> Decide:
    """Nothing in a folder can be opened for writing, made, renamed or removed."""
    start = os.path.realpath(folder) + os.sep
    changing = {"open", "replace", "rename", "unlink", "mkdir"}
    return lambda call, path, _count: error if call in changing and path.startswith(start) else 0


def never(_call: str, _path: str, _count: int) -> int:
    """Nothing fails."""
    return 0
