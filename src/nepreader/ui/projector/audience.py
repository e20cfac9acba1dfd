"""The audience's window: a slide over the whole screen, ink on it, or nothing at all."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nepreader.ui.projector.fade import Fade, may_move
from nepreader.ui.projector.ink import Ink, paint_ink
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.slide_view import SlideView
from nepreader.ui.projector.themes import ProjectorColours
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
        self.fade = Fade(self)
        self._picture = QPixmap()  # the last one, where there may be a fade from it
        self._picture_is_old = True
        ink.changed.connect(self._drawn_anew)
        self.fade.stepped.connect(self.update)

    def show_slide(self, slide: Slide) -> None:
        """Show another slide; of another place, by a fade where that is wished."""
        fades = self.fade.is_on and not self.blank and slide.key != self.slide.key
        if fades and self.isVisible() and may_move(self):
            self.fade.start(self._picture)
        else:
            self.fade.stop()
        super().show_slide(slide)
        self._drawn_anew()

    def show_blank(self, blank: Blank) -> None:
        """Cover the picture, or uncover it."""
        self.blank = blank
        self.fade.stop()
        self._drawn_anew()

    def show_colours(self, colours: ProjectorColours, dimming: float) -> None:
        """Paint on another ground, or dim more or less."""
        self.fade.stop()
        super().show_colours(colours, dimming)
        self._drawn_anew()

    def let_fade(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Fade from passage to passage from now on, or do not."""
        self.fade.is_on = on
        self.fade.stop()
        self._drawn_anew()

    def paint_on(self, painter: QPainter) -> None:
        """Draw what the audience sees."""
        if self.blank:
            painter.fillRect(self.rect(), QColor(self.blank.value))
            return
        super().paint_on(painter)
        paint_ink(painter, self._ink, self.slide.key, QSizeF(self.size()), self.colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, and tell those who show it in small, which is not faded."""
        if not self.fade.is_on:
            super().paintEvent(event)
            self.painted.emit()
            return
        is_new = self._picture_is_old
        if is_new:
            self._picture = self._drawn()
            self._picture_is_old = False
        painter = QPainter(self)
        if self.fade.is_running:
            self.fade.paint(painter, self._picture)
        else:
            painter.drawPixmap(0, 0, self._picture)
        painter.end()
        if is_new:
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type anew."""
        super().resizeEvent(event)
        self.fade.stop()
        self._drawn_anew()

    def _drawn_anew(self) -> None:
        self._picture_is_old = True
        self.update()

    def _drawn(self) -> QPixmap:
        """The picture as it is to be seen."""
        density = self.devicePixelRatio()
        picture = QPixmap((QSizeF(self.size()) * density).toSize())
        picture.setDevicePixelRatio(density)
        painter = QPainter(picture)
        self.paint_on(painter)
        painter.end()
        return picture


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
