"""Ends the program in order when the system asks it to."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")


class SignalListener(QObject):
    """Calls `ended` on the GUI thread when the process is asked to end.

    Python handles signals between two of its own instructions, of which there are none while Qt
    waits for events; so the signal also writes to a socket that Qt listens to.
    """

    def __init__(self, parent: QObject, ended: Callable[[], object]) -> None:
        super().__init__(parent)
        self._ended = ended
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.settimeout(0)
        self._before = signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._handlers = {
            number: signal.signal(number, _ignore)
            for name in _NAMES
            if (number := getattr(signal, name, None)) is not None  # Windows has no SIGHUP
        }

    def close(self) -> None:
        """Let the process be ended as before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _wake(self) -> None:
        self._read.recv(64)
        self._ended()


def _ignore(*_: object) -> None:
    """The socket tells."""
