"""Four buttons that say how well a word was remembered, and when each brings it up again."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nepreader.vocabulary.schedule import Rating

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_MONTH, _YEAR = 30.44 * _DAY, 365.25 * _DAY


class RatingButtons(QWidget):
    """Rates by a click; the keys 1 to 4 are the dialog's."""

    rated = Signal(int)  # Rating

    def __init__(self) -> None:
        super().__init__()
        self._intervals: Mapping[Rating, timedelta] = {}
        self.buttons = {rating: QPushButton() for rating in Rating}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for rating, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._rate, rating))
            row.addWidget(button, 1)

    def show_intervals(self, intervals: Mapping[Rating, timedelta]) -> None:
        """Say what each rating would do."""
        self._intervals = intervals
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        if not self._intervals:
            return
        names = self.tr("Again"), self.tr("Hard"), self.tr("Good"), self.tr("Easy")
        for (rating, button), name in zip(self.buttons.items(), names, strict=True):
            button.setText(f"{rating.value}  {name}\n{self.interval(self._intervals[rating])}")

    def interval(self, length: timedelta) -> str:
        """A stretch of time in one unit."""
        seconds = max(_MINUTE, length.total_seconds())
        if (minutes := round(seconds / _MINUTE)) < 60:
            return self.tr("%n minute(s)", "", minutes)
        if (hours := round(seconds / _HOUR)) < 24:
            return self.tr("%n hour(s)", "", hours)
        if (days := round(seconds / _DAY)) < 60:
            return self.tr("%n day(s)", "", days)
        if (months := round(seconds / _MONTH)) < 24:
            return self.tr("%n month(s)", "", months)
        return self.tr("%n year(s)", "", round(seconds / _YEAR))

    def _rate(self, rating: Rating) -> None:
        self.rated.emit(rating.value)
