"""Opening a text, beside LUTE v3 with its Thai parser, which is a server for a browser."""

import math
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from benchmarks.lute_server import LuteMissing, LuteServer, installed
from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.storage import Settings, State
from nepreader.ui.desk import Desk
from nepreader.ui.main_window import MainWindow
from nepreader.ui.run import make_application, show_settings
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.workspace import load_termbase

_ROUNDS = 5
_FIRST = "open the chapter, never seen / LUTE v3: taken in, 1st page in the response"
_AGAIN = "open the chapter again / LUTE v3: 1st page in the browser's response"


def opening() -> list[Row]:
    """Medians of interleaved rounds, in programs that run already and have cut words before.

    Both cut the words of what they show and no more. Ours until the page is painted; LUTE's until
    the browser has the HTML of a page of 250 words, which it would lay out and paint then.
    """
    try:
        python = installed()
    except LuteMissing as missing:
        return [Row(what, math.nan, detail=str(missing)) for what in (_FIRST, _AGAIN)]
    with tempfile.TemporaryDirectory() as folder, LuteServer(python, Path(folder)) as server:
        text = Path(folder, "chapter.txt")
        text.write_text(chapter(), encoding="utf-8")
        desk = _desk(Path(folder))
        rounds = [_round(desk, server, text, number) for number in range(_ROUNDS + 1)]
        desk.window.close()
    first, again, lute_first, lute_again = map(median, zip(*rounds[1:], strict=True))
    return [
        Row(_FIRST, first / lute_first, detail=_detail(first, lute_first)),
        Row(_AGAIN, again / lute_again, detail=_detail(again, lute_again)),
    ]


def _round(desk: Desk, server: LuteServer, text: Path, number: int) -> tuple[float, ...]:
    """Seconds: ours for the first time and again, LUTE's for the first time and again."""
    other, one = (Path(shutil.copy(text, text.with_name(f"{number}-{i}.txt"))) for i in range(2))
    _opened(desk, other)
    first = _opened(desk, one)
    _opened(desk, other)
    again = _opened(desk, one)
    pages: list[str] = []

    def taken_in() -> None:
        pages.append(server.take_in(text, f"chapter {number}"))
        _read(server, pages[0])

    return first, again, _timed(taken_in), _timed(lambda: _read(server, pages[0]))


def _read(server: LuteServer, page: str) -> None:
    """What a browser asks for: the frame of a page, then its words."""
    server.get(page)
    words = server.get(page.replace("/read/", "/read/start_reading/").replace("/page/", "/"))
    assert len(re.findall(r"data-wid=", words)) > 100


def _desk(folder: Path) -> Desk:
    settings = Settings(language="en")
    application = make_application()
    show_settings(application, settings)
    window = MainWindow(settings, State())
    window.resize(1240, 820)
    window.show()
    store = SettingsStore(folder / "settings.json", value=settings)
    return Desk(window, load_termbase(())[0], store, StateStore(folder / "state.json"))


def _opened(desk: Desk, path: Path) -> float:
    """Seconds from a person's choice of a file to its painted page."""

    def open_it() -> None:
        desk.opening.open(path)
        while not (desk.session.text and desk.session.text.path == path):
            QApplication.processEvents()
        desk.view.viewport().repaint()
        assert desk.view.words is desk.session.words is not None

    seconds = _timed(open_it)
    while desk.session.tasks.is_busy or desk.glosses.provider.is_busy:
        QApplication.processEvents()
    return seconds


def _timed(action: Callable[[], None]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _detail(ours: float, theirs: float) -> str:
    return f"{ours * 1000:.0f} ms against {theirs * 1000:.0f} ms"
