"""Garbage is collected in the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

from nepreader.collecting import collect_due

_EVERY = 500  # ms


class GarbageCollection(QObject):
    """Takes the place of Python's own collector, which runs in whichever thread makes an object.

    There it would end QObjects of the window, holding Qt's lock of connections while it waits for
    the interpreter, which the window's thread holds while it waits for that lock: both stood still
    for good (seen once in thousands of tests, PySide6 6.11.3).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()
