import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QStyleFactory

from gestures import place
from nepreader.annotation import COLOURS
from nepreader.storage import Theme
from nepreader.ui.access.focus_ring import FocusRing
from nepreader.ui.run import show_settings
from nepreader.ui.theme import SYSTEM, colours


@pytest.fixture
def contrast(qapp):
    from nepreader.storage import Settings

    show_settings(qapp, Settings(language="en", theme=Theme.CONTRAST))
    yield colours(Theme.CONTRAST)
    show_settings(qapp, Settings(language="en"))


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QComboBox])
def test_a_field_has_a_frame_on_black(contrast, qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.resize(120, 26)
    image = field.grab().toImage()
    edge = {image.pixelColor(x, 0).name() for x in range(10, 110)}
    assert edge == {contrast.line}


def test_a_box_to_be_ticked_is_seen_on_black(contrast, qtbot):
    box = QCheckBox("ก")
    qtbot.addWidget(box)
    image = box.grab().toImage()
    column = [image.pixelColor(x, image.height() // 2).name() for x in range(6)]
    assert contrast.line in column


def test_the_style_is_qt_s_own_where_the_theme_is_another(qapp, make_window):
    window = make_window(theme=Theme.CONTRAST)
    assert type(qapp.style()).__name__ == "FramedStyle"
    window.desk.store.update(theme=Theme.LIGHT)
    assert type(qapp.style()).__name__ != "FramedStyle"
    assert qapp.style().objectName() in map(str.lower, QStyleFactory.keys())


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
