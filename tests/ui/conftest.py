"""A window on a text, and the promise that nothing outlives its test."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gestures import SAMPLE, open_in, written
from nepreader.collecting import collect_due
from nepreader.glossary import Termbase
from nepreader.locations import config_folder
from nepreader.storage import Settings
from nepreader.ui.desk import Desk
from nepreader.ui.main_window import MainWindow
from nepreader.ui.run import show_settings
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.ui.theme import frame_controls
from nepreader.workspace import load_termbase


@pytest.fixture(scope="session", autouse=True)
def style(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    frame_controls(qapp)


@pytest.fixture(scope="session")
def termbase() -> Termbase:
    return load_termbase(())[0]


@pytest.fixture(autouse=True)
def nothing_outlives(qapp: QApplication) -> Iterator[None]:
    """No thread, no window, no modal dialog is left."""
    gc.disable()  # as in the program: a worker that ends a QObject may stand still with the window
    threads = set(threading.enumerate())
    yield
    collect_due()
    gc.enable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert qapp.activeModalWidget() is None
    left = [w for w in qapp.topLevelWidgets() if w.isVisible()]
    assert not left, left
    alive = [t for t in set(threading.enumerate()) - threads if t.is_alive() and not t.daemon]
    assert not alive, alive


@pytest.fixture
def make_window(qapp, qtbot, termbase, tmp_path) -> Iterator[Callable[..., MainWindow]]:
    """Make windows; each is shown, complete, closed at the end."""
    made: list[MainWindow] = []

    def make(
        text: str | Path | None = SAMPLE, size: tuple[int, int] = (1000, 700), **fields
    ) -> MainWindow:
        store = SettingsStore(config_folder() / "settings.json")
        state = StateStore(config_folder() / "state.json")
        # These take a process or a second of loading: only tests of them want that.
        store.update(**{"find_typos": False, "gloss_words": False} | fields)
        show_settings(qapp, store.value)
        window = MainWindow(store.value, state.value)
        window.resize(*size)
        window.show()
        window.desk = Desk(window, termbase, store, state)
        made.append(window)
        if text is not None:
            open_in(qtbot, window, text if isinstance(text, Path) else written(tmp_path, text))
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    show_settings(qapp, Settings(language="en"))


@pytest.fixture
def window(make_window) -> MainWindow:
    """A window on `SAMPLE`."""
    return make_window()
