"""Watches the files of an open text: its sidecar, and the text itself."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText

_SETTLE = 300  # ms: a program that writes a file touches it several times


class SidecarWatch(QObject):
    """Tells that a file may have been written by others.

    A file that is replaced by another of its name is lost to Qt's watcher; so its folder is watched
    as well, and the file again after each change.
    """

    sidecar_changed = Signal()
    text_changed = Signal(object)  # Path

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._text: OpenText | None = None
        self._stamp: tuple[int, int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settling.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        session.opened.connect(self._follow)

    def look(self) -> None:
        """Look now whether the text is another, and let the sidecar be looked at."""
        if self._text is None:
            return
        self._watch()
        self.sidecar_changed.emit()
        stamp = _stamp(self._text.path)
        if stamp and stamp != self._stamp:
            self._stamp = stamp
            self.text_changed.emit(self._text.path)

    def close(self) -> None:
        """Watch nothing any more."""
        self._settling.stop()
        self._text = None
        if watched := self._watcher.files() + self._watcher.directories():
            self._watcher.removePaths(watched)

    def _follow(self, text: OpenText) -> None:
        self.close()
        self._text = text
        self._stamp = _stamp(text.path)
        self._watch()

    def _watch(self) -> None:
        if self._text is None:
            return
        sidecar = self._text.places.beside.sidecar
        wanted = [self._text.path, sidecar, sidecar.parent]
        known = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(path) for path in wanted if str(path) not in known and path.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _touched(self) -> None:
        self._settling.start()


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file is written; None where there is none just now."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
