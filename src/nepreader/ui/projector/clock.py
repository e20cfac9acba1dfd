"""The time, and how long the class has lasted or may last still."""

from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label

_TICK = 250  # ms
_MOST_MINUTES = 600


class Stopwatch:
    """Seconds that went by since it was started; may be held."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._before = 0
        self.reset()

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._timer.isValid()

    @property
    def seconds(self) -> int:
        """What it shows."""
        running = self._timer.elapsed() if self._timer.isValid() else 0
        return (self._before + running) // 1000

    def reset(self) -> None:
        """Count anew from zero."""
        self._before = 0
        self._timer.start()

    def hold(self) -> None:
        """Stop, or go on."""
        if self._timer.isValid():
            self._before += self._timer.elapsed()
            self._timer.invalidate()
        else:
            self._timer.start()


class Alarm(StrEnum):
    """How much of a countdown is left."""

    NONE = ""
    SOON = "soon"  # a minute or less
    OVER = "over"


def shown_time(seconds: int, minutes: int) -> str:
    """The time that went by; with a limit in minutes, what is left of it, or how far it is over."""
    left = seconds if not minutes else abs(60 * minutes - seconds)
    sign = "−" if minutes and seconds > 60 * minutes else ""
    hours, rest = divmod(left, 3600)
    clock = f"{rest // 60:02}:{rest % 60:02}"
    return f"{sign}{hours}:{clock}" if hours else f"{sign}{clock}"


def alarm(seconds: int, minutes: int) -> Alarm:
    """Whether a limit in minutes is near."""
    if not minutes:
        return Alarm.NONE
    left = 60 * minutes - seconds
    return Alarm.OVER if left < 0 else Alarm.SOON if left <= 60 else Alarm.NONE


class Clock(Retranslated, QWidget):
    """Shows the time and a stopwatch; with minutes set, it counts down."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stopwatch = Stopwatch()
        self.time, self.timer = plain_label(), plain_label()
        self.minutes = QSpinBox(maximum=_MOST_MINUTES)
        self.hold, self.reset = QPushButton(), QPushButton()
        self.hold.clicked.connect(self._hold)
        self.reset.clicked.connect(self._reset)
        self.minutes.valueChanged.connect(self.show_time)
        self.minutes.editingFinished.connect(self._leave)
        for button in (self.hold, self.reset):
            button.setFocusPolicy(self.focusPolicy().NoFocus)
        self._ticking = QTimer(self, interval=_TICK)
        self._ticking.timeout.connect(self.show_time)
        self._ticking.start()
        self._lay_out()
        self.retranslate()

    def show_time(self) -> None:
        """Show what it is now."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        if self.time.text() != now:
            self.time.setText(now)
        seconds, minutes = self.stopwatch.seconds, self.minutes.value()
        shown = shown_time(seconds, minutes)
        if self.timer.text() != shown:
            self.timer.setText(shown)
            strong = alarm(seconds, minutes) is not Alarm.NONE
            role = self.palette().ColorRole
            self.timer.setForegroundRole(role.Link if strong else role.WindowText)
            self.ticked.emit()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.hold.setText(self.tr("Hold") if self.stopwatch.is_running else self.tr("Go on"))
        self.reset.setText(self.tr("From zero"))
        self.minutes.setSpecialValueText(self.tr("no limit"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes the class may last"))
        self.show_time()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and type: the figures are large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        font = self.font()
        font.setPointSizeF(1.8 * font.pointSizeF())
        for label in (self.time, self.timer):
            label.setFont(font)

    def _lay_out(self) -> None:
        figures, buttons = QHBoxLayout(), QGridLayout()
        figures.addWidget(self.time)
        figures.addStretch()
        figures.addWidget(self.timer)
        buttons.addWidget(self.minutes, 0, 0)
        buttons.addWidget(self.hold, 0, 1)
        buttons.addWidget(self.reset, 1, 0, 1, 2)  # below: there are languages of long words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(figures)
        column.addLayout(buttons)
        self._enlarge()

    def _hold(self) -> None:
        self.stopwatch.hold()
        self.retranslate()

    def _reset(self) -> None:
        self.stopwatch.reset()
        self.show_time()

    def _leave(self) -> None:
        self.window().setFocus()
