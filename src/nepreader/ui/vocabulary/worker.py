"""Work in a thread of its own, one piece after the other; none is dropped."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

Value = TypeVar("Value")


class _Outcome(NamedTuple):
    value: Any
    error: Exception | None
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]


class SerialWorker(QObject):
    """Unlike a `TaskRunner` it answers everything: what it does is to be on the disk."""

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._is_closed = False
        self._finished.connect(self._deliver)  # emitted in the thread, received in this one

    def run(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` after all before it; `done` or `failed` is called on this object's thread.

        Any thread may call it. Nothing is done after `close`.
        """

        def run() -> None:
            try:
                outcome = _Outcome(work(), None, done, failed)
            except Exception as error:  # noqa: BLE001 - handed to the caller on its own thread
                outcome = _Outcome(None, error, done, failed)
            self._finished.emit(outcome)

        if not self._is_closed:
            self._pool.submit(run)

    def close(self) -> None:
        """Do what waits, and end; answers are not delivered any more."""
        self._pool.shutdown(wait=True)
        self._is_closed = True

    def _deliver(self, outcome: _Outcome) -> None:
        if self._is_closed:
            return
        if outcome.error:
            outcome.failed(outcome.error)
        else:
            outcome.done(outcome.value)
