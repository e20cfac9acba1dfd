"""Type, leading, measure and gaps, changed while one looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSlider, QWidget

from nepreader.storage import Settings
from nepreader.storage.settings import LIMITS
from nepreader.ui.settings_store import SettingsStore

_STEPS = {
    "font_size": 1.0,
    "line_height": 0.05,
    "column_width": 1.0,
    "word_spacing": 0.05,
    "interlinear_size": 0.05,
}


class AppearanceDialog(QDialog):
    """Sliders whose every move shows at once."""

    def __init__(self, parent: QWidget, store: SettingsStore) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(self.tr("Appearance"))
        names = {
            "font_size": self.tr("Size of the type"),
            "line_height": self.tr("Distance of the lines"),
            "column_width": self.tr("Width of the column"),
            "word_spacing": self.tr("Gaps between words"),
            "interlinear_size": self.tr("Size of the notes between the lines"),
        }
        form = QFormLayout(self)
        self._sliders: dict[str, QSlider] = {}
        for name, least, most in (limit for limit in LIMITS if limit[0] in names):
            slider = self._slider(name, least, most)
            form.addRow(names[name], slider)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.RestoreDefaults | buttons.Close)
        box.rejected.connect(self.reject)
        box.button(buttons.RestoreDefaults).clicked.connect(self._restore)
        form.addRow(box)
        self.setMinimumWidth(440)

    def slider(self, name: str) -> QSlider:
        """The slider of a setting."""
        return self._sliders[name]

    def _slider(self, name: str, least: float, most: float) -> QSlider:
        step = _STEPS[name]
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(least / step), round(most / step))
        slider.setValue(round(getattr(self._store.value, name) / step))
        slider.valueChanged.connect(lambda value: self._store.update(**{name: value * step}))
        slider.setAccessibleName(name)
        self._sliders[name] = slider
        return slider

    def _restore(self) -> None:
        usual = Settings()
        for name, slider in self._sliders.items():
            slider.setValue(round(getattr(usual, name) / _STEPS[name]))
