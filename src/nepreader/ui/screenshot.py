"""`nepreader --screenshot`: the real window as a picture."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from nepreader.errors import NepreaderError, SettingsError, SourceMissing, TermNotFound
from nepreader.storage import Settings
from nepreader.text import Span
from nepreader.ui.desk import Desk
from nepreader.ui.messages import error_message
from nepreader.ui.run import make_application, make_window
from nepreader.ui.screenshot_views import bring_up
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.startup import Startup
from nepreader.ui.state_store import StateStore
from nepreader.ui.theme import frame_controls

_REST = 350
"""Milliseconds in which everything that was put off for a moment has begun."""


def draw(startup: Startup) -> int:
    """Draw the window into a file; returns the exit code."""
    arguments = startup.arguments
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
    application = make_application()
    frame_controls(application)
    with tempfile.TemporaryDirectory() as folder:  # nothing of the person's own is changed
        startup.settings = Settings(language=arguments.language, theme=arguments.theme)
        window = make_window(application, startup)
        window.resize(*arguments.size)
        window.show()
        store = SettingsStore(Path(folder, "settings.json"), value=startup.settings)
        desk = Desk(window, startup.termbase, store, StateStore(Path(folder, "state.json")))
        desk.is_guest = True
        picture = Picture(desk, startup)
        QTimer.singleShot(0, picture.take)
        code = application.exec()
        window.close()
    return code


class Picture(QObject):
    """Waits until everything stands, points at a word, saves the picture."""

    def __init__(self, desk: Desk, startup: Startup) -> None:
        super().__init__(desk)
        self._desk = desk
        self._arguments = startup.arguments
        self._shown: QWidget = desk.window
        self._failure: NepreaderError | None = None
        desk.session.opening_failed.disconnect(desk.opening.report)
        desk.session.opening_failed.connect(self._fail)
        if startup.first:
            desk.session.adopt(*startup.first)
        elif startup.path:
            desk.opening.open(startup.path)
        else:
            self._failure = SourceMissing(Path())

    def take(self) -> None:
        """Take it as soon as nothing is awaited any more."""
        if self._failure:
            self._end_with(self._failure)
        elif self._is_busy:
            QTimer.singleShot(20, self.take)
        else:
            self._point()

    @property
    def _is_busy(self) -> bool:
        """Whether anything is awaited that a picture would show."""
        desk = self._desk
        return (
            desk.session.tasks.is_busy
            or desk.review.detection.is_busy
            or desk.glosses.provider.is_busy
        )

    def _point(self) -> None:
        self._shown = bring_up(self._arguments.view, self._desk)
        words = self._desk.session.words
        wanted = self._arguments.hover
        if wanted and words:
            at = words.reading.text.find(wanted)
            if at < 0:
                self._end_with(TermNotFound(wanted))
                return
            self._hover(Span(at, at + len(wanted)))
        QTimer.singleShot(_REST, self._fit)

    def _fit(self) -> None:
        """Give the window its size, once it has taken the place it would have on a screen."""
        self._shown.resize(*self._arguments.size)
        QTimer.singleShot(_REST, self._save_when_done)

    def _hover(self, span: Span) -> None:
        view = self._desk.view
        view.reveal(span)
        point = QPointF(view.rect_of(span).center())
        move = QMouseEvent(
            QEvent.Type.MouseMove, point, view.viewport().mapToGlobal(point),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), move)

    def _save_when_done(self) -> None:
        """What was brought up may have asked for more work."""
        if self._is_busy:
            QTimer.singleShot(_REST, self._save_when_done)
        else:
            self._save()

    def _save(self) -> None:
        path = self._arguments.screenshot
        if path and not self._shown.grab().save(str(path)):
            self._end_with(SettingsError(path, "cannot be written as a picture"))
            return
        QApplication.exit(0)

    def _fail(self, error: NepreaderError) -> None:
        self._failure = error

    def _end_with(self, error: NepreaderError) -> None:
        sys.stderr.write(f"nepreader: {error_message(error)}\n")
        QApplication.exit(1)
