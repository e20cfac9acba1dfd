from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSlider,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gestures import place
from nepreader.annotation import COLOURS
from nepreader.storage import Settings, Theme
from nepreader.ui.access.focus_ring import FocusRing
from nepreader.ui.control import appearance
from nepreader.ui.projector.themes import contrast as contrast_of
from nepreader.ui.run import show_settings
from nepreader.ui.theme import SYSTEM, Colours, colours


@pytest.fixture(params=[theme for theme in Theme if theme is not Theme.SYSTEM])
def theme(request, qapp) -> Iterator[Colours]:
    show_settings(qapp, Settings(language="en", theme=request.param))
    yield colours(request.param)
    show_settings(qapp, Settings(language="en"))


FIELDS = (QLineEdit, QSpinBox, QComboBox, QPlainTextEdit, QListWidget, QPushButton)
SIGNS = (QCheckBox, QRadioButton, QSlider, QScrollBar)


@pytest.mark.parametrize("kind", FIELDS)
def test_what_can_be_filled_or_pressed_has_a_frame(theme, qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.resize(120, 26)
    image = field.grab().toImage()
    edge = {image.pixelColor(x, 0).name() for x in range(10, 110)}
    assert edge == {theme.frame}


@pytest.mark.parametrize("kind", SIGNS)
def test_a_box_or_a_handle_is_seen(theme, qtbot, kind):
    sign = kind(Qt.Orientation.Horizontal) if kind in (QSlider, QScrollBar) else kind("ก")
    qtbot.addWidget(sign)
    sign.resize(120, max(16, sign.sizeHint().height()))
    image = sign.grab().toImage()
    middle = {image.pixelColor(x, image.height() // 2).name() for x in range(60)}
    strongest = max(contrast_of(colour, theme.window) for colour in middle)
    assert strongest >= 3.0


def test_the_tab_that_is_open_is_told_by_more_than_its_shade(theme, qtbot):
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    tabs.addTab("ก")
    tabs.addTab("ข")
    image = tabs.grab().toImage()
    tops = [image.pixelColor(tabs.tabRect(tab).center().x(), 1).name() for tab in (0, 1)]
    assert tops[0] == theme.accent
    assert tops[1] != theme.accent


def test_a_frame_tells_where_the_keyboard_is(theme, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    buttons = [QRadioButton("ก"), QCheckBox("ข"), QSlider(Qt.Orientation.Horizontal)]
    for button in buttons:
        column.addWidget(button)
    with qtbot.waitActive(box):
        box.show()
    for button in buttons:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(button.hasFocus)
        assert theme.accent in pixels(button)
        button.clearFocus()
        assert theme.accent not in pixels(button)


def pixels(widget: QWidget) -> set[str]:
    """The colours that a widget shows."""
    image = widget.grab().toImage()
    rows, columns = range(image.height()), range(image.width())
    return {image.pixelColor(x, y).name() for y in rows for x in columns}


def test_the_list_that_the_keyboard_came_to_is_framed_until_it_goes_on(window):
    window.desk.panels.open("terms")
    window.activateWindow()
    window.desk.glosses.terms_panel._filter.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    area = QApplication.focusWidget()
    ring = area.findChild(FocusRing)
    assert ring.isVisible()
    assert ring.geometry() == area.rect()
    accent = window.view.colours.accent
    assert area.grab().toImage().pixelColor(area.width() // 2, 0).name() == accent
    window.view.setFocus()
    assert ring.isHidden()
    assert window.view.findChild(FocusRing) is None  # by the pointer: no frame


def test_high_contrast_of_the_system_is_followed(make_window):
    window = make_window(theme=Theme.SYSTEM)
    appearance = window.desk.appearance
    before = window.view.colours
    try:
        appearance._contrast_changed(Qt.ContrastPreference.HighContrast)
        assert window.view.colours is colours(Theme.CONTRAST)
        window.desk.store.update(theme=Theme.SEPIA)
        assert window.view.colours is colours(Theme.SEPIA)  # a choice is a choice
    finally:
        window.desk.store.update(theme=Theme.SYSTEM)
        appearance._contrast_changed(Qt.ContrastPreference.NoPreference)
    assert not SYSTEM.is_high
    assert window.view.colours is before


def test_the_type_of_the_system_is_kept(qapp, make_window):
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(1.5 * font.pointSizeF())
    qapp.setFont(larger)
    try:
        window = make_window()
        assert window.menuBar().font().pointSizeF() == larger.pointSizeF()
        window.desk.store.update(typeface="loopless")
        assert qapp.font().pointSizeF() == larger.pointSizeF()
    finally:
        qapp.setFont(font)


def test_a_change_of_the_system_s_type_is_followed(qapp, qtbot, make_window, monkeypatch):
    font = qapp.font()
    window = make_window()
    points = window.desk.appearance._points
    monkeypatch.setattr(appearance, "_system_points", lambda: 2 * points)
    try:
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
        assert qapp.font().pointSizeF() == 2 * points
        qtbot.waitUntil(lambda: window.menuBar().font().pointSizeF() == 2 * points)
    finally:
        qapp.setFont(font)


def test_highlights_differ_by_more_than_their_colour(window):
    """Each is drawn on the same words; what is left of it in black and white is compared."""
    span = place(window, "นโยบายเศรษฐกิจใหม่")
    feet = set()
    for name in COLOURS:
        window.view.select(span)
        window.desk.actions[f"highlight_{name}"].trigger()
        window.view.select(type(span)(0, 0))
        rect = window.view.rect_of(span)
        image = window.view.viewport().grab(rect).toImage()
        stroke = window.view.colours.colour(f"{name}_stroke")
        feet.add(max(_rows(image, stroke), key=lambda row: row.count("#")))
    assert len(feet) == len(COLOURS)


def _rows(image: QImage, stroke: QColor) -> list[str]:
    """Where a colour is, row by row."""
    pixels = range(image.width())
    return [
        "".join("#" if image.pixelColor(x, y) == stroke else "." for x in pixels)
        for y in range(image.height())
    ]


def test_a_highlight_leaves_the_letters_their_colour(window):
    span = place(window, "นโยบาย")
    window.view.select(span)
    window.desk.actions["highlight_green"].trigger()
    window.view.select(type(span)(0, 0))
    image = window.view.viewport().grab().toImage()
    text, stroke = (window.view.colours.colour(name).name() for name in ("text", "green_stroke"))
    rect = window.view.rect_of(place(window, "เสนอ"))
    there = {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }
    assert text in there
    assert stroke not in there
