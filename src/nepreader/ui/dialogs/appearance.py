"""Type, leading, measure and gaps, changed while one looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSlider,
    QWidget,
)

from nepreader.storage import Calendar, Settings
from nepreader.storage.settings import LIMITS
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.settings_store import SettingsStore

_STEPS = {
    "font_size": 1.0,
    "line_height": 0.05,
    "column_width": 1.0,
    "word_spacing": 0.05,
    "interlinear_size": 0.05,
}


class AppearanceDialog(Retranslated, QDialog):
    """Sliders whose every move shows at once."""

    def __init__(self, parent: QWidget, store: SettingsStore) -> None:
        super().__init__(parent)
        self._store = store
        form = QFormLayout(self)
        self._sliders: dict[str, QSlider] = {}
        self._labels: dict[str, QLabel] = {}
        for name, least, most in (limit for limit in LIMITS if limit[0] in _STEPS):
            self._add_row(form, name, self._slider(name, least, most))
        self.calendar = QComboBox()
        for calendar in Calendar:
            self.calendar.addItem("", calendar.value)
        self.calendar.setCurrentIndex(self.calendar.findData(store.value.calendar.value))
        self.calendar.activated.connect(self._choose_calendar)
        self._add_row(form, "calendar", self.calendar)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.RestoreDefaults | buttons.Close)
        box.rejected.connect(self.reject)
        box.button(buttons.RestoreDefaults).clicked.connect(self._restore)
        form.addRow(box)
        self.setMinimumWidth(440)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle(self.tr("Appearance"))
        names = {
            "font_size": self.tr("Size of the type"),
            "line_height": self.tr("Distance of the lines"),
            "column_width": self.tr("Width of the column"),
            "word_spacing": self.tr("Gaps between words"),
            "interlinear_size": self.tr("Size of the notes between the lines"),
            "calendar": self.tr("Years in dates"),
        }
        for name, label in self._labels.items():
            label.setText(names[name])
            label.buddy().setAccessibleName(names[name])
        eras = self.tr("As usual in the language"), self.tr("พ.ศ. (BE)"), self.tr("ค.ศ. (AD)")
        for row, era in enumerate(eras):
            self.calendar.setItemText(row, era)

    def slider(self, name: str) -> QSlider:
        """The slider of a setting."""
        return self._sliders[name]

    def _slider(self, name: str, least: float, most: float) -> QSlider:
        step = _STEPS[name]
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(least / step), round(most / step))
        slider.setValue(round(getattr(self._store.value, name) / step))
        slider.valueChanged.connect(lambda value: self._store.update(**{name: value * step}))
        self._sliders[name] = slider
        return slider

    def _add_row(self, form: QFormLayout, name: str, control: QWidget) -> None:
        label = plain_label()
        label.setBuddy(control)
        self._labels[name] = label
        form.addRow(label, control)

    def _choose_calendar(self, row: int) -> None:
        self._store.update(calendar=Calendar(self.calendar.itemData(row)))

    def _restore(self) -> None:
        usual = Settings()
        for name, slider in self._sliders.items():
            slider.setValue(round(getattr(usual, name) / _STEPS[name]))
        self.calendar.setCurrentIndex(0)
        self._choose_calendar(0)
