"""The audience's window: a slide over the whole screen, ink on it, or nothing at all."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nepreader.ui.projector.ink import Ink, paint_ink
from nepreader.ui.projector.slide_view import SlideView
from nepreader.ui.projector.typecase import TypeCase


class Blank(StrEnum):
    """What covers the picture."""

    NOTHING = ""
    BLACK = "black"
    WHITE = "white"


class AudienceView(SlideView):
    """A slide with ink, or a blank."""

    painted = Signal()

    def __init__(self, case: TypeCase, ink: Ink) -> None:
        super().__init__(case, for_audience=True)
        self.blank = Blank.NOTHING
        self._ink = ink
        ink.changed.connect(self.update)

    def show_blank(self, blank: Blank) -> None:
        """Cover the picture, or uncover it."""
        self.blank = blank
        self.update()

    def paint_on(self, painter: QPainter) -> None:
        """Draw what the audience sees."""
        if self.blank:
            painter.fillRect(self.rect(), QColor(self.blank.value))
            return
        super().paint_on(painter)
        paint_ink(painter, self._ink, self.slide.key, QSizeF(self.size()), self.colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, and tell those who show it in small."""
        super().paintEvent(event)
        self.painted.emit()


class AudienceWindow(QWidget):
    """Fills a screen. It takes keys, too: on one screen it is in front."""

    key_pressed = Signal(object)  # QKeyEvent
    closed = Signal()

    def __init__(self, case: TypeCase, ink: Ink) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.view = AudienceView(case, ink)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        if self.isVisible() and self.screen() is screen and self.geometry() == screen.geometry():
            return
        # Without this order some window managers leave a full window on the screen it was on.
        if self.isFullScreen():
            self.showNormal()
        self.setScreen(screen)
        self.setGeometry(QRect(screen.geometry()))
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on."""
        self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the class is over."""
        super().closeEvent(event)
        self.closed.emit()
