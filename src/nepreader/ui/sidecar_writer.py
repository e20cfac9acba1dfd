"""Writes the sidecar after every change, in the background."""

from PySide6.QtCore import QObject, QTimer

from nepreader.annotation import Change
from nepreader.errors import SettingsError
from nepreader.storage.sidecar import save_annotations, sidecar_path
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task

_SAVE_AFTER = 300  # ms


class SidecarWriter(QObject):
    """Listens to the session; a burst of changes is written once."""

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._waiting = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._waiting.timeout.connect(self._save)
        session.changed.connect(self._note)

    def flush(self) -> None:
        """Write what waits to be written, now."""
        if self._waiting.isActive():
            self._waiting.stop()
            self._write()

    def _note(self, change: Change) -> None:
        del change
        self._waiting.start()

    def _save(self) -> None:
        def work(task: Task) -> None:
            del task
            self._write()

        self._session.tasks.run("save", work, lambda _: None, self._session.report)

    def _write(self) -> None:
        text = self._session.text
        if text is None:
            return
        path = sidecar_path(text.path)
        try:
            save_annotations(path, text.document, list(text.annotations))
        except OSError as error:
            raise SettingsError(path, error.strerror or str(error)) from error
