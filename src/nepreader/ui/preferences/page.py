"""A page of preferences: controls that show settings, and change them at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from nepreader.ui.preferences.source import Source
from nepreader.ui.safe_text import plain_label

_VALUE_WIDTH = 8  # letters: the values of all sliders of a page, so that these end together
_SPARE = 4  # pixels; wide enough for any value, or sliders would move while it changes


class PreferencesPage(QWidget):
    """Rows of a form. What is changed elsewhere (menu, wheel) is shown here, too."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._shown: dict[str, Callable[[], None]] = {}
        self._controls: dict[str, QWidget] = {}
        self.form = QFormLayout(self)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        source.changed.connect(self._show)

    def control(self, name: str) -> Any:
        """The control of a setting."""
        return self._controls[name]

    def restore(self) -> None:
        """Set everything on this page to what it was when the program came."""
        usual = type(self._source.value)()
        self._source.update(**{name: getattr(usual, name) for name in self._shown})

    # ---- for the pages

    def add_slider(
        self,
        name: str,
        label: str,
        limits: tuple[float, float],
        step: float,
        worded: Callable[[float], str],
    ) -> None:
        """A number; `worded` says beside the slider what it is."""
        slider, shown = QSlider(Qt.Orientation.Horizontal), plain_label()
        slider.setRange(round(limits[0] / step), round(limits[1] / step))
        slider.setMinimumWidth(160)
        metrics = shown.fontMetrics()
        widths = [metrics.horizontalAdvance(worded(limit)) for limit in limits]
        shown.setMinimumWidth(max(*widths, _VALUE_WIDTH * metrics.averageCharWidth()) + _SPARE)
        slider.valueChanged.connect(lambda value: self._change(name, round(value * step, 3)))

        def show() -> None:
            value = self._value(name)
            slider.setValue(round(value / step))
            shown.setText(worded(value))

        row = QHBoxLayout()
        row.addWidget(slider, 1)
        row.addWidget(shown)
        self._add(name, label, slider, show)
        self.form.addRow(self._label(label, slider), row)

    def add_check(self, name: str, label: str, *, on: object = True, off: object = False) -> None:
        """A switch between two values."""
        box = QCheckBox(label)
        box.toggled.connect(lambda is_on: self._change(name, on if is_on else off))
        self._add(name, label, box, lambda: box.setChecked(self._value(name) == on))
        self.form.addRow(box)

    def add_choice(self, name: str, label: str, choices: Sequence[tuple[object, str]]) -> None:
        """One of several values, each in words."""
        box = QComboBox()
        box.addItems([words for _, words in choices])
        values = [value for value, _ in choices]
        box.currentIndexChanged.connect(lambda index: self._change(name, values[index]))

        def show() -> None:
            value = self._value(name)
            box.setCurrentIndex(values.index(value) if value in values else -1)

        self._add(name, label, box, show)
        self.form.addRow(self._label(label, box), box)

    def add_text(self, name: str, label: str) -> None:
        """A line of text, taken when it is finished."""
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._change(name, line.text().strip()))
        self._add(name, label, line, lambda: line.setText(self._value(name)))
        self.form.addRow(self._label(label, line), line)

    def add_button(self, text: str, called: Callable[[], object]) -> QPushButton:
        """A way to a dialog of its own."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: called())
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.form.addRow(row)
        return button

    def add_hint(self, text: str) -> None:
        """A sentence that explains."""
        self.form.addRow(plain_label(text, wrap=True))

    # ---- inside

    def _label(self, text: str, control: QWidget) -> QWidget:
        label = plain_label(text)
        label.setBuddy(control)
        return label

    def _add(self, name: str, label: str, control: QWidget, show: Callable[[], None]) -> None:
        control.setAccessibleName(label)
        self._controls[name], self._shown[name] = control, show
        self._show_one(name)

    def _value(self, name: str) -> Any:
        return getattr(self._source.value, name)

    def _change(self, name: str, value: object) -> None:
        self._source.update(**{name: value})

    def _show(self) -> None:
        for name in self._shown:
            self._show_one(name)

    def _show_one(self, name: str) -> None:
        blocker = QSignalBlocker(self._controls[name])
        self._shown[name]()
        blocker.unblock()
