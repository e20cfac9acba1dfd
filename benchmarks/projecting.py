"""A class: from F5 to the first picture, and from the key to the next passage."""

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.table import Row, p99
from benchmarks.texts import chapter
from nepreader.storage import Settings, State
from nepreader.ui.desk import Desk
from nepreader.ui.main_window import MainWindow
from nepreader.ui.projector.projection import Projection
from nepreader.ui.run import make_application, show_settings
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.workspace import cut_words, load_termbase, open_text

_SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
_MODES = ("passage", "sentence", "running text", "interlinear")


def projecting() -> list[Row]:
    """Times include laying out and painting both windows, as a class would wait for them."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        desk = _desk(application, Path(folder))
        start = time.perf_counter()
        desk.actions["class_start"].trigger()
        _wait_for_a_picture(desk)
        first = (time.perf_counter() - start) * 1000
        rows = [Row("class: F5 to the first picture", first, 200, "ms", "painted, cold")]
        projection = desk.classroom.projection
        assert projection
        _settle(desk)
        for size in _SIZES:
            rows += _steps(desk, projection, size)
        desk.window.close()
        return rows


def _wait_for_a_picture(desk: Desk) -> None:
    """Until the window is exposed and painted; what `repaint` drew before may be seen by nobody."""
    projection = desk.classroom.projection
    painted: list[bool] = []
    assert projection
    projection.audience.view.painted.connect(lambda: painted.append(True))
    while not painted:
        QApplication.processEvents()


def _desk(application: QApplication, folder: Path) -> Desk:
    settings = Settings(language="en", find_typos=False)
    show_settings(application, settings)
    path = folder / "chapter.txt"
    path.write_text(chapter(), encoding="utf-8")
    termbase, _ = load_termbase(())
    window = MainWindow(settings, State())
    window.show()
    store = SettingsStore(folder / "settings.json", value=settings)
    desk = Desk(window, termbase, store, StateStore(folder / "state.json"))
    text = open_text(path)
    desk.session.adopt(text, cut_words(text, "thaibreak", termbase))
    _settle(desk)
    return desk


def _steps(desk: Desk, projection: Projection, size: tuple[int, int]) -> list[Row]:
    rows = []
    for mode in _MODES:
        projection.audience.setFixedSize(*size)
        projection.presentation.go(0)
        _settle(desk)
        times, whole = [], []
        for _ in range(min(250, 2 * len(projection.presentation.deck.passages))):
            start = time.perf_counter()
            QTest.keyClick(projection.audience, Qt.Key.Key_PageDown, delay=0)
            projection.audience.view.repaint()
            times.append((time.perf_counter() - start) * 1000)
            QApplication.processEvents()
            whole.append((time.perf_counter() - start) * 1000)
        what = f"class, {size[1]} lines, {mode}: next, p99"
        detail = f"{len(times)} keys; with the presenter's window {p99(whole):.1f} ms"
        rows.append(Row(what, p99(times), 33, "ms", detail))
        QTest.keyClick(projection.audience, Qt.Key.Key_M)
    return rows


def _settle(desk: Desk) -> None:
    while desk.session.tasks.is_busy:
        QApplication.processEvents()
    QApplication.processEvents()
