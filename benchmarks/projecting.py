"""A class: from F5 to the first picture, and from the key to the next passage."""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.table import Row, p99
from benchmarks.texts import chapter
from nepreader.storage import Settings, State
from nepreader.ui.desk import Desk
from nepreader.ui.main_window import MainWindow
from nepreader.ui.run import make_application, show_settings
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.workspace import cut_words, load_termbase, open_text

_SIZES = ((1280, 720), (1920, 1080), (3840, 2160))  # of the screen's own pixels
_DENSITIES = ("2", "1.5")
_MODES = ("passage", "sentence", "running text", "interlinear")


def projecting() -> list[Row]:
    """Times include laying out and painting both windows, as a class would wait for them."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        desk = _desk(application, Path(folder))
        start = time.perf_counter()
        desk.actions["class_start"].trigger()
        first = (_time_of_a_picture(desk) - start) * 1000
        rows = [Row("class: F5 to the first picture", first, 200, "ms", "painted, cold")]
        _settle(desk)
        for size in _SIZES:
            rows += _steps(desk, size)
        desk.window.close()
        return rows


def dense() -> list[Row]:
    """The largest screen again, where letters are drawn larger than Qt counts them."""
    rows = []
    for density in _DENSITIES:
        command = [sys.executable, "-m", "benchmarks.projecting"]
        environment = {**os.environ, "QT_SCALE_FACTOR": density}
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
        rows += [Row(**row) for row in json.loads(done.stdout)]
    return rows


def _print_dense() -> None:
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        desk = _desk(application, Path(folder))
        desk.actions["class_start"].trigger()
        _settle(desk)
        print(json.dumps([asdict(row) for row in _steps(desk, _SIZES[-1])]))
        desk.window.close()


def _time_of_a_picture(desk: Desk) -> float:
    """When the window is exposed and painted; what `repaint` drew before may be seen by nobody."""
    projection = desk.classroom.projection
    painted: list[float] = []
    assert projection
    projection.audience.view.painted.connect(lambda: painted.append(time.perf_counter()))
    while not painted:
        QApplication.processEvents()
    return painted[0]


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
    while not desk.glosses.provider.is_ready:
        QApplication.processEvents()
    _settle(desk)
    return desk


def _steps(desk: Desk, size: tuple[int, int]) -> list[Row]:
    projection = desk.classroom.projection
    assert projection
    rows = []
    density = projection.audience.devicePixelRatio()
    place = f"{size[1]} lines" + (f" at {density:.4g} ×" if density != 1 else "")
    for mode in _MODES:
        projection.audience.setFixedSize(*(round(side / density) for side in size))
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
        what = f"class, {place}, {mode}: next, p99"
        detail = f"{len(times)} keys; with the presenter's window {p99(whole):.1f} ms"
        rows.append(Row(what, p99(times), 33, "ms", detail))
        QTest.keyClick(projection.audience, Qt.Key.Key_M)
    return rows


def _settle(desk: Desk) -> None:
    while desk.session.tasks.is_busy or desk.glosses.provider.is_busy:
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _print_dense()
