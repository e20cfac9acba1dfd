"""The translation memory, asked and fed off the GUI thread."""

import itertools
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject

from nepreader.translation.memory import Match, MemoryUnit, TranslationMemory
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace.memories import export_memory, import_memory, open_memory

_numbers = itertools.count()


class MemoryAccess(QObject):
    """Opens the person's memory when it is first needed; what is to be remembered is never lost."""

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._lock = Lock()
        self._memory: TranslationMemory | None = None
        self._waiting: list[MemoryUnit] = []

    def ask(self, source: str, done: Callable[[list[Match]], None]) -> None:
        """Look for passages like one; a question before that was not answered is dropped."""
        if not source.strip():
            return done([])

        def work(task: Task) -> list[Match]:
            memory = self._opened()
            task.checkpoint()
            return memory.matches(source)

        self._session.tasks.run("memory matches", work, done, self._session.report)
        return None

    def remember(self, units: list[MemoryUnit]) -> None:
        """Keep confirmed passages."""
        self._waiting += units
        if self._waiting:
            key = f"remember {next(_numbers)}"
            self._session.tasks.run(key, lambda _: self._write(), _nothing, self._session.report)

    def take_in(self, path: Path, task: Task) -> int:
        """Import a TMX file; to be called in a task."""
        return import_memory(self._opened(), path, task.checkpoint)

    def write_out(self, path: Path, task: Task) -> int:
        """Export all as TMX; to be called in a task."""
        return export_memory(self._opened(), path, task.checkpoint)

    def close(self) -> None:
        """Write what waits and let go of the file; the tasks have ended."""
        if self._waiting:
            self._write()
        if self._memory:
            self._memory.close()

    def _write(self) -> None:
        with self._lock:
            units, self._waiting = self._waiting, []
        if units:
            self._opened().remember(units)

    def _opened(self) -> TranslationMemory:
        with self._lock:
            if self._memory is None:
                self._memory = open_memory()
            return self._memory


def _nothing(_: object) -> None:
    """Nobody waits for it."""
