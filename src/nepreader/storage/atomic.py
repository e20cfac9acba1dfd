"""Writing a file so that a crash, a full disk or an I/O error leaves the old one whole."""

import contextlib
import glob
import os
from pathlib import Path

TEMPORARY_SUFFIX = ".nepreader-tmp"


def write_atomically(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace the contents of `path`; a symbolic link stays, and its target is written.

    `mode` holds for a new file, less what the user's mask takes away; an old one keeps its own.

    The data goes to a new file in the same folder, is forced to the disk, read back and compared,
    and only then takes the old one's place.

    Raises:
        OSError: nothing was changed.
    """
    import secrets

    target = Path(os.path.realpath(path))
    temporary = target.with_name(f"{target.name}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")
    try:
        _write_new(temporary, data, mode)
        _take_over_mode(temporary, target)
        _verify(temporary, data)
        os.replace(temporary, target)  # noqa: PTH105 - os.replace is what the promise rests on
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, where the system knows how."""
    with contextlib.suppress(OSError):  # Windows and some network file systems do not
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_folder(path: Path) -> None:
    """Make a folder and those above it, so that they are there after a power cut.

    Raises:
        OSError: it cannot be made.
    """
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    path.mkdir(parents=True, exist_ok=True)
    for folder in missing:
        sync_folder(folder.parent)


def _write_new(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, mode)
    try:
        remaining = memoryview(data)
        while remaining:  # a write may take only a part
            remaining = remaining[os.write(descriptor, remaining) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _verify(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise OSError(None, "what was written does not read back", str(path))


def _take_over_mode(path: Path, old: Path) -> None:
    with contextlib.suppress(OSError):  # there is no old file, or the system refuses modes
        path.chmod(old.stat().st_mode & 0o777)


def clean_temporaries(path: Path) -> None:
    """Remove what writes of `path` left that never ended; call it where no other can be writing."""
    target = Path(os.path.realpath(path))
    with contextlib.suppress(OSError):
        for left in target.parent.glob(f"{glob.escape(target.name)}.*{TEMPORARY_SUFFIX}"):
            left.unlink()
