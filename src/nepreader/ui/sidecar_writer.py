"""Brings edits to the disk, and what others wrote into the window, in a thread of its own."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.annotation import Change, Record
from nepreader.errors import NepreaderError, SidecarError, SidecarUnwritable
from nepreader.storage.sidecar.model import Sidecar
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText

_COMPACT_AFTER = 2000  # ms without an edit
_RETRY_AFTER = 5000  # ms


class _Answer(NamedTuple):
    text: OpenText
    outside: list[Record]
    notices: list[SidecarError]
    error: Exception | None
    is_saved: bool


class SidecarWriter(QObject):
    """Notes each edit of the session at once; writes the sidecar when a person pauses.

    One thread does both, one after the other, so nothing overtakes anything.
    """

    saved = Signal(bool)  # whether the sidecar holds everything
    _answered = Signal(object)

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._text: OpenText | None = None
        self._told: set[str] = set()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sidecar")
        self._compacting = QTimer(self, singleShot=True, interval=_COMPACT_AFTER)
        self._compacting.timeout.connect(self.save)
        self._answered.connect(self._take)  # emitted in the thread, received in this one
        session.opened.connect(self._follow)
        session.edited.connect(self._note)

    def save(self) -> None:
        """Write the sidecar soon."""
        self._compacting.stop()
        if text := self._text:
            self._run(text, text.store.save)

    def refresh(self) -> None:
        """Look whether others wrote the sidecar."""
        if text := self._text:
            self._run(text, text.store.refresh)

    def close(self, *, save: bool = True) -> None:
        """Write what waits to be written, and end; returns when it is on the disk."""
        self._compacting.stop()
        if (text := self._text) and save:
            self._leave(text)
        self._text = None
        self._pool.shutdown(wait=True)

    def take_in(self, text: OpenText, other: Sidecar) -> None:
        """Merge another sidecar into that of a text, and write it; may be called in any thread."""
        self._run(text, lambda: text.store.take_in(other))

    def flush(self) -> None:
        """Write the sidecar; returns when that and all before it is done."""
        self.save()
        self._pool.submit(lambda: None).result()

    # ---- inside

    def _follow(self, text: OpenText) -> None:
        """Leave the text that was open; if it was this one, take over what it knew last."""
        before, self._text = self._text, text
        self._told.clear()
        len(text.annotations)  # made before anything outside is taken in, so that it is seen
        if before is not None and before is not text:
            self._leave(before)
            if before.path == text.path:
                self._run(text, text.store.refresh)
        if text.has_sidecar:
            self._run(text, list)
            if not text.store.is_saved:
                self._compacting.start()

    def _leave(self, text: OpenText) -> None:
        self._compacting.stop()
        if "store" in vars(text):
            self._run(text, text.store.save)
            self._pool.submit(text.close)

    def _note(self, change: Change) -> None:
        text = self._text
        if text is None:
            return
        ids = {annotation.id for annotation in change.touched}
        found = (text.annotations.record(annotation_id) for annotation_id in ids)
        records = [record for record in found if record]

        def append() -> list[Record]:
            text.store.append(records)
            return []

        self.saved.emit(False)
        self._run(text, append)
        self._compacting.start()

    def _run(self, text: OpenText, work: Callable[[], list[Record]]) -> "Future[None]":
        def run() -> None:
            error: Exception | None = None
            outside: list[Record] = []
            try:
                outside = work()
                text.prepare(outside)
            except Exception as caught:  # noqa: BLE001 - handed to the window
                error = caught
            notices = list(text.store.notices)
            text.store.notices.clear()
            answer = _Answer(text, outside, notices, error, text.store.is_saved)
            self._answered.emit(answer)

        return self._pool.submit(run)

    def _take(self, answer: _Answer) -> None:
        if answer.text is self._text:
            self._session.absorb(answer.outside)
            self.saved.emit(answer.is_saved)
        for notice in answer.notices:
            self._tell(notice)
        if isinstance(answer.error, NepreaderError):
            self._tell(answer.error)
            if isinstance(answer.error, SidecarUnwritable) and answer.text is self._text:
                self._compacting.start(_RETRY_AFTER)
        elif answer.error:
            raise answer.error

    def _tell(self, error: NepreaderError) -> None:
        """Say it once for each text: a disk stays full for a while."""
        if repr(error) not in self._told:
            self._told.add(repr(error))
            self._session.failed.emit(error)
