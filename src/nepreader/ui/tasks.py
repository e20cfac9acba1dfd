"""Work off the GUI thread: a snapshot goes in, a value comes out, stale answers are dropped."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

Value = TypeVar("Value")


class Cancelled(Exception):
    """Raised inside a task's work when nobody wants its answer any more."""


@dataclass(slots=True, eq=False)
class Task:
    """One piece of work. The work calls `checkpoint` now and then."""

    key: str
    _report: Callable[["Task", float], None]
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop; its answer will be dropped."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancel.is_set()

    def checkpoint(self, progress: float | None = None) -> None:
        """Tell how far the work is, from 0 to 1.

        Raises:
            Cancelled: nobody wants it any more.
        """
        if self._cancel.is_set():
            raise Cancelled
        if progress is not None:
            self._report(self, progress)


@dataclass(frozen=True, slots=True)
class _Outcome:
    task: Task
    value: Any = None
    error: Exception | None = None


class TaskRunner(QObject):
    """Runs work in threads; of tasks with the same key the newest alone is answered."""

    progressed = Signal(str, float)  # key, from 0 to 1
    _finished = Signal(object)
    _reported = Signal(object, float)

    def __init__(self, parent: QObject | None = None, workers: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="task")
        self._newest: dict[str, Task] = {}
        self._callbacks: dict[Task, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        # Emitted in the worker, received here: Qt queues the call to this object's thread.
        self._finished.connect(self._deliver)
        self._reported.connect(self._pass_on)

    def run(
        self,
        key: str,
        work: Callable[[Task], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Start `work` in a thread; `done` or `failed` is called on this thread.

        A task with the same key that still runs is cancelled.
        """
        self.cancel(key)
        task = Task(key, self._reported.emit)
        self._newest[key] = task
        self._callbacks[task] = (done, failed)
        self._pool.submit(self._work, task, work)
        return task

    def cancel(self, key: str) -> None:
        """Drop the answer of the task with a key."""
        task = self._newest.pop(key, None)
        if task:
            task.cancel()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._newest)

    def shut_down(self) -> None:
        """Cancel everything and wait until no thread runs."""
        for key in list(self._newest):
            self.cancel(key)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, task: Task, work: Callable[[Task], Any]) -> None:
        try:
            task.checkpoint()
            outcome = _Outcome(task, value=work(task))
        except Cancelled:
            outcome = _Outcome(task)
        except Exception as error:  # noqa: BLE001 - handed to the caller on its own thread
            outcome = _Outcome(task, error=error)
        self._finished.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        done, failed = self._callbacks.pop(outcome.task)
        if self._newest.get(outcome.task.key) is not outcome.task:
            return
        del self._newest[outcome.task.key]
        if outcome.error:
            failed(outcome.error)
        else:
            done(outcome.value)

    def _pass_on(self, task: Task, progress: float) -> None:
        if self._newest.get(task.key) is task:
            self.progressed.emit(task.key, progress)
