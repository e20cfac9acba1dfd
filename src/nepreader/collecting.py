"""Python's collector of garbage: kept from what is made in great numbers, run when it is due."""

import contextlib
import gc
from collections.abc import Iterator
from threading import Lock

_lock = Lock()
_making: list[object] = []  # a sign for each who makes many objects just now


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """Make many objects without the collector looking at each again and again: twice as fast.

    What was made stays, and is not looked at later either: a look at all of a hundred thousand
    annotations would stop every thread for most of a second.
    """
    sign = object()
    with _lock:
        _making.append(sign)
        was_enabled = gc.isenabled()
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _making.remove(sign)
            gc.freeze()
            if was_enabled:
                gc.enable()


def collect_due() -> None:
    """Collect what Python would have collected by now, were its collector on.

    For programs that leave it off, since it runs in whichever thread makes an object.
    """
    with _lock:
        if _making:
            return
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [number for number, (count, most) in enumerate(due) if 0 < most < count]
    if generations:
        gc.collect(generations[-1])
