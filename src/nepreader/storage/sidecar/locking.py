"""Mutual exclusion of programs; never relied on alone, and never waited for long."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

LONGEST_WAIT = 5.0  # seconds


@contextlib.contextmanager
def locked(path: Path, wait: float = LONGEST_WAIT) -> Iterator[bool]:
    """Hold a lock file while the block runs; yields whether it is held.

    The system lets go of it when its holder dies. Where there is no locking, or another holds it
    longer than `wait` seconds, the block runs without: merging makes good what may happen then.
    """
    import filelock

    lock = filelock.FileLock(path, timeout=wait)
    try:
        lock.acquire()
    except (filelock.Timeout, OSError, NotImplementedError, RuntimeError):
        yield False
        return
    try:
        yield True
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)  # while it is held: nobody else can hold this very file
        with contextlib.suppress(OSError):
            lock.release()


def try_lock(path: Path) -> contextlib.AbstractContextManager[object] | None:
    """Take a lock if nobody holds it; it is held until the answer is closed or the program ends."""
    import filelock

    lock = filelock.FileLock(path, timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return lock.acquire()
    except (filelock.Timeout, OSError, NotImplementedError, RuntimeError):
        return None
