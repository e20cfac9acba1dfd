"""From one picture to the next by a short fade: off by default, and where motion is unwanted."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

DURATION = 120
"""Milliseconds; nobody waits for it, and it is over before the next key."""
_FIRST = 0.3
"""How much of the next picture is in the first frame: the key is answered at once."""


class Fade(QObject):
    """The picture before, and how far it has gone. Takes no part in what is shown in the end."""

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self._before = QPixmap()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setStartValue(_FIRST)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.stepped)
        self._animation.finished.connect(self._end)

    @property
    def animation(self) -> QAbstractAnimation:
        """What runs."""
        return self._animation

    @property
    def is_running(self) -> bool:
        """Whether two pictures are seen."""
        return not self._before.isNull()

    def start(self, before: QPixmap) -> None:
        """Fade from a picture; from what was faded to before, where that was not over."""
        self._animation.stop()
        self._before = before
        if not before.isNull():
            self._animation.start()

    def stop(self) -> None:
        """Show what is to be seen in the end."""
        self._animation.stop()
        self._end()

    def paint(self, painter: QPainter, after: QPixmap) -> None:
        """Draw a frame."""
        painter.drawPixmap(0, 0, self._before)
        painter.setOpacity(float(self._animation.currentValue()))
        painter.drawPixmap(0, 0, after)
        painter.setOpacity(1.0)

    def _end(self) -> None:
        self._before = QPixmap()
        self.stepped.emit()


def may_move(widget: QWidget) -> bool:
    """Whether the style lets things move: KDE's asks its system; others tell Qt only from 6.12 on.

    Qt's own switch for effects is no sign: it is off on Linux whatever the person wants.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0
