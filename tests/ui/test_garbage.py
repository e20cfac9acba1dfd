import gc
import weakref
from threading import Thread

from PySide6.QtCore import QObject

from nepreader.ui.garbage import GarbageCollection


class Ring(QObject):
    """Refers to itself: only the collector finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.self = self


def many() -> list[list]:
    return [[] for _ in range(3 * gc.get_threshold()[0])]


def test_no_other_thread_collects_and_the_windows_does(qapp, qtbot):
    gc.collect()
    owner = QObject()
    GarbageCollection(owner)
    ring = weakref.ref(Ring())
    other = Thread(target=many)
    other.start()
    other.join()
    assert ring() is not None

    kept = many()
    qtbot.waitUntil(lambda: ring() is None)
    assert kept
    owner.deleteLater()
