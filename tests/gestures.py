"""What a person does with a window: point, click, type. For tests."""

import itertools
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nepreader.text import Span
from nepreader.ui.main_window import MainWindow

SAMPLE = "เลนินเสนอนโยบายเศรษฐกิจใหม่ ใน ค.ศ. 1921 😀 ที่กรอนสตัดท์ (Kronstadt) ชาวนาลุกฮือขึ้น\n\nกอสแพลนวางแผนของรัฐ ตากลมมองดูเลนิน\n"


def written(folder: Path, text: str, name: str = "text.txt") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def open_in(qtbot, window: MainWindow, path: Path) -> None:
    session = window.desk.session

    def is_open(_) -> bool:  # and not what was still sought in the text before
        return session.text.path == path.absolute()

    with qtbot.waitSignal(session.occurrences_found, check_params_cb=is_open):
        window.desk.opening.open(path)


def point_at(window: MainWindow, words: str, occurrence: int = 0) -> QPoint:
    """The middle of some words of the text, in the viewport, scrolled into sight."""
    span = place(window, words, occurrence)
    window.view.reveal(span)
    return window.view.rect_of(span).center()


def place(window: MainWindow, words: str, occurrence: int = 0) -> Span:
    text = window.desk.session.words.reading.text
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def hover(window: MainWindow, words: str, occurrence: int = 0) -> None:
    # Away first: a pointer that does not move sends no event.
    QTest.mouseMove(window.view.viewport(), QPoint(1, 1))
    QTest.mouseMove(window.view.viewport(), point_at(window, words, occurrence))


def click(
    window: MainWindow,
    words: str,
    occurrence: int = 0,
    times: int = 1,
    drag_to: QPoint | None = None,
) -> None:
    """Click in quick succession, as a hand does: QTest leaves a pause after each."""
    point = QPointF(point_at(window, words, occurrence))
    viewport = window.view.viewport()
    kinds = QEvent.Type
    for number in range(times):
        _send(viewport, kinds.MouseButtonDblClick if number % 2 else kinds.MouseButtonPress, point)
        if drag_to and number == times - 1:
            point = QPointF(drag_to)
            _send(viewport, kinds.MouseMove, point)
        _send(viewport, kinds.MouseButtonRelease, point)


def _send(viewport: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    where = viewport.mapToGlobal(point)
    event = QMouseEvent(kind, point, where, button, held, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(next(_clock))
    QApplication.sendEvent(viewport, event)


_clock = itertools.count(1_000_000, 20)


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= modifier
    QTest.keyClick(window.view, key, combined)


def selected(window: MainWindow) -> str:
    return window.view.selection.span.of(window.desk.session.words.reading.text)
