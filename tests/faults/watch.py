"""Sees every opening for writing in this process, and whether watched sources stayed untouched."""
# ruff: noqa: PTH118

import os
import sys
from pathlib import Path

_CHANGING = {"os.rename", "os.remove", "os.truncate", "os.chmod", "os.chown", "os.utime"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_TRUNC


class Watch:
    """The sources by path, with what they were; and every path that was opened for writing."""

    def __init__(self) -> None:
        self.is_on = False
        self.written: list[str] = []
        self.sources: dict[Path, tuple[bytes, int, int] | None] = {}

    def source(self, path: Path) -> None:
        """From now on `path` must stay as it is now."""
        was_on, self.is_on = self.is_on, False
        self.sources[path] = _state(path)
        self.is_on = was_on

    def touched(self) -> list[str]:
        """What happened to sources."""
        self.is_on = False
        real = {os.path.realpath(path) for path in self.sources}
        found = [path for path in self.written if path in real]
        return found + [f"{p} changed" for p, was in self.sources.items() if _state(p) != was]

    def note(self, event: str, arguments: tuple) -> None:
        if event == "open":
            path, mode, flags = arguments
            if not (flags or 0) & _WRITING and not set(mode or "") & set("wax+"):
                return
            paths, follow = [path], not (flags or 0) & getattr(os, "O_NOFOLLOW", 0)
        elif event in _CHANGING:
            paths, follow = arguments[:2] if event == "os.rename" else arguments[:1], False
        else:
            return
        self.written += [_real(path, follow) for path in paths if not isinstance(path, int)]


def _real(path: str | bytes, follow: bool) -> str:
    name = os.fsdecode(path)
    if follow:
        return os.path.realpath(name)
    folder, last = os.path.split(name)
    return os.path.join(os.path.realpath(folder), last)


def _state(path: Path) -> tuple[bytes, int, int] | None:
    if not path.exists():
        return None
    stat = path.stat()
    return path.read_bytes(), stat.st_mtime_ns, stat.st_ino


WATCH = Watch()


def _hook(event: str, arguments: tuple) -> None:
    if WATCH.is_on:
        WATCH.note(event, arguments)


sys.addaudithook(_hook)
