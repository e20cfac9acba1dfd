"""The page: scrolling 10 MB, and the card under the pointer."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.table import Row, p99
from benchmarks.texts import chapter, large
from nepreader.storage import Settings, State
from nepreader.ui.desk import Desk
from nepreader.ui.gloss.interlinear import InterlinearNotes
from nepreader.ui.main_window import MainWindow
from nepreader.ui.run import make_application, show_settings
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.workspace import cut_words, load_termbase, open_text
from nepreader.workspace.glossing import load_reader, make_glosser

_STEPS = 600


def page() -> list[Row]:
    """Times include laying out and painting, as a person would wait for them."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "chapter.txt")
        small.write_text(chapter(), encoding="utf-8")
        rows = _scrolling(_window(application, folder, large(Path(folder))))
        rows += _hovering(_window(application, folder, small))
        # At last: the glosser's lexicon on the heap would slow the others' collection of garbage.
        return rows + _between_lines(_window(application, folder, small))


def _window(application: QApplication, folder: str, path: Path) -> Desk:
    settings = Settings(language="en")
    show_settings(application, settings)
    termbase, _ = load_termbase(())
    window = MainWindow(settings, State())
    window.resize(1240, 820)
    window.show()
    store = SettingsStore(Path(folder, "settings.json"), value=settings)
    desk = Desk(window, termbase, store, StateStore(Path(folder, "state.json")))
    text = open_text(path)
    desk.session.adopt(text, cut_words(text, "thaibreak", termbase))
    _settle(desk)
    return desk


def _scrolling(desk: Desk) -> list[Row]:
    bar = desk.view.verticalScrollBar()
    steps = [
        _timed(lambda: bar.setValue(bar.value() + 3 * bar.singleStep())) for _ in range(_STEPS)
    ]
    pages = [_timed(lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(100)]
    rng = random.Random(3)
    finds = [_found(desk, word) for word in ("เลนิน", "นโยบายเศรษฐกิจใหม่", "การ", "NEP")]
    jumps = [_timed(lambda: bar.setValue(rng.randrange(bar.maximum()))) for _ in range(100)]
    desk.window.close()
    return [
        Row("10 MB: scroll step, p99", p99(steps), 16, "ms"),
        Row("10 MB: find a word, slowest", max(finds), 300, "ms", "all places, marked"),
        Row("10 MB: a page further, p99", p99(pages), None, "ms"),
        Row("10 MB: jump anywhere, p99", p99(jumps), None, "ms"),
    ]


def _between_lines(desk: Desk) -> list[Row]:
    """Scrolling a chapter with readings above and glosses below every word."""
    words = desk.view.words
    assert words
    glosser = make_glosser(words, desk.session.termbase, (), load_reader())
    found = [glosser.glosses_of(words.of_block(i)) for i in range(len(words.reading.blocks))]
    InterlinearNotes(desk.view, desk.store, lambda index: found[index], lambda _: False)
    desk.store.update(romanisation_above=True, gloss_below=True)
    bar = desk.view.verticalScrollBar()
    steps = [_timed(lambda: bar.setValue(bar.value() + bar.singleStep())) for _ in range(_STEPS)]
    desk.window.close()
    return [Row("readings and glosses: scroll step, p99", p99(steps), 16, "ms", "the chapter")]


def _found(desk: Desk, word: str) -> float:
    """Milliseconds from the last letter typed to all places marked."""
    desk.find_bar.open_bar()
    desk.find_bar._query.setText(word[:-1])
    _settle(desk)
    start = time.perf_counter()
    desk.find_bar._query.setText(word)
    _settle(desk)
    return (time.perf_counter() - start) * 1000


def _settle(desk: Desk) -> None:
    while desk.session.tasks.is_busy or desk.glosses.provider.is_busy:
        QApplication.processEvents()
    QApplication.processEvents()


def _hovering(desk: Desk) -> list[Row]:
    words, view = desk.session.words, desk.view
    times: list[float] = []
    for occurrence in desk.session.occurrences[:500]:
        view.reveal(occurrence.span)
        _settle(desk)  # a person scrolls first, and points then
        token = words.at(occurrence.span.start) if words else None
        if token:
            times.append(
                _timed(lambda t=token: _point_at(desk, QPointF(view.rect_of(t.span).center())))
            )
            assert desk.glosses.card.isVisible()
        _point_at(desk, QPointF(1, 1))
    desk.window.close()
    return [Row("pointer to card, p99", p99(times), 16, "ms", f"{len(times)} terms")]


def _timed(action: Callable[[], object]) -> float:
    """Milliseconds until what an action changed is painted."""
    start = time.perf_counter()
    action()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _point_at(desk: Desk, point: QPointF) -> None:
    viewport = desk.view.viewport()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, point, viewport.mapToGlobal(point), none, none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, move)
