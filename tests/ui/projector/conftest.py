"""A class on a window's text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nepreader.text import Span
from nepreader.ui.projector.projection import Projection

TEXT = (
    "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่แก่พรรค ชาวนาขายข้าวในตลาดได้อีกครั้ง\n\n"
    "ที่กรอนสตัดท์ ลูกเรือลุกฮือขึ้นสู้ ปู่ญาติผู้ใหญ่กลัว\n\n"
    "กอสแพลนวางแผนของรัฐ\n"
)


def move(widget: QWidget, point: QPoint) -> None:
    """Move the pointer over a widget, whichever window is in front."""
    none = Qt.MouseButton.NoButton
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(widget, event)


class Class:
    """A class that a test teaches by keys."""

    def __init__(self, window, qtbot) -> None:
        self.window, self._qtbot = window, qtbot
        self.session = window.desk.session
        window.desk.actions["class_start"].trigger()
        self.settle()

    @property
    def projection(self) -> Projection:
        return self.window.desk.classroom.projection

    @property
    def view(self):
        return self.projection.audience.view

    @property
    def presentation(self):
        return self.projection.presentation

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys on the window that takes them."""
        for key in keys:
            window = self.projection._front()
            if isinstance(key, str) and not key.isascii():  # QTest knows Latin letters only
                none = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(QEvent.Type.KeyPress, ord(key), none, key)
                QCoreApplication.sendEvent(window, event)
            else:
                QTest.keyClick(window, key)
            self.settle()

    def settle(self) -> None:
        """Until what was put off is done and no work is awaited."""
        self._qtbot.waitUntil(lambda: not self.session.tasks.is_busy)
        QTest.qWait(1)

    def words(self) -> str:
        """What the audience reads."""
        layout = self.view.slide_layout
        return "".join(
            line.layout.tokens.text[line.line_span.start : line.line_span.end]
            for line in layout.lines
        )

    def foot(self) -> str:
        """What the band or the translation says."""
        lines = self.view.slide_layout.foot
        return "".join(
            line.layout.tokens.text[line.line_span.start : line.line_span.end] for line in lines
        )

    def move(self, point: QPoint, widget: QWidget | None = None) -> None:
        """Move the pointer over the audience's picture, or another widget."""
        move(widget or self.view, point)

    def hidden(self) -> list[str]:
        """The blanks."""
        return [span.of(self.session.words.reading.text) for span in self.view.slide.blanks]

    def place(self, words: str) -> Span:
        at = self.session.words.reading.text.index(words)
        return Span(at, at + len(words))

    def point_at(self, words: str):
        """The middle of a word on the audience's picture."""
        layout = self.view.slide_layout
        span = self.place(words)
        rects = (rect for line in layout.lines for rect in layout.rects(span, line))
        return next(rects).center().toPoint()

    def picture(self) -> bytes:
        """The audience's pixels."""
        image = self.view.grab().toImage()
        return bytes(image.constBits())


@pytest.fixture
def start_class(make_window, qtbot) -> Iterator[Callable[..., Class]]:
    """Open a text and start a class on it; `prepare` is done to the window before."""
    started: list[Class] = []

    def start(text=TEXT, prepare=None, **fields) -> Class:
        window = make_window(text, **fields)
        if prepare:
            prepare(window)
        started.append(Class(window, qtbot))
        return started[-1]

    yield start
    for taught in started:
        taught.window.desk.classroom.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def taught(start_class) -> Class:
    """A class on `TEXT`."""
    return start_class()
