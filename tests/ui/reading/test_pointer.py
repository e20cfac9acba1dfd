import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gestures import SAMPLE, click, hover, place, point_at, selected

LEFT = Qt.MouseButton.LeftButton


def test_hovering_names_the_word_and_leaving_none(window, qtbot):
    told = []
    window.view.word_hovered.connect(told.append)

    hover(window, "เสนอ")
    QTest.mouseMove(window.view.viewport(), QPoint(2, 2))

    assert [token and token.text for token in told] == ["เสนอ", None]


@pytest.mark.parametrize(
    ("times", "expected"), [(1, ""), (2, "ชาวนา"), (4, SAMPLE.split("\n", maxsplit=1)[0])]
)
def test_more_clicks_select_more(window, times, expected):
    click(window, "ชาวนา", times=times)

    assert selected(window) == expected


def test_three_clicks_select_a_sentence(window, qtbot):
    with qtbot.waitSignal(
        window.view.selection_changed, check_params_cb=lambda span: len(span) > 10, timeout=20000
    ):
        click(window, "ชาวนา", times=3)

    assert "ชาวนา" in selected(window)
    assert "\n" not in selected(window)


def test_a_drag_selects_by_character(window):
    start, end = place(window, "เสนอ"), place(window, "1921")
    view = window.view.viewport()
    first, last = window.view.rect_of(start), window.view.rect_of(end)

    QTest.mousePress(view, LEFT, pos=QPoint(first.left() + 1, first.center().y()))
    QTest.mouseMove(view, QPoint(last.right(), last.center().y()))
    QTest.mouseRelease(view, LEFT, pos=QPoint(last.right(), last.center().y()))

    text = window.desk.session.words.reading.text
    assert selected(window) == text[start.start : end.end]


def test_a_drag_after_a_double_click_selects_by_word(window):
    point_at(window, "เสนอ")
    target = window.view.rect_of(place(window, "1921"))

    click(window, "เสนอ", times=2, drag_to=QPoint(target.left() + 4, target.center().y()))

    assert selected(window) == "เสนอนโยบายเศรษฐกิจใหม่ ใน ค.ศ. 1921"


def test_shift_and_a_click_extend(window):
    click(window, "เสนอ")
    QTest.mouseClick(
        window.view.viewport(),
        LEFT,
        Qt.KeyboardModifier.ShiftModifier,
        point_at(window, "Kronstadt"),
    )

    assert "ค.ศ. 1921 😀" in selected(window)


def test_dragging_below_the_window_scrolls(make_window, qtbot):
    window = make_window(SAMPLE * 40)
    view = window.view.viewport()
    QTest.mousePress(view, LEFT, pos=point_at(window, "เสนอ"))
    QTest.mouseMove(view, QPoint(100, view.height() + 40))

    qtbot.waitUntil(lambda: window.view.first_position() > 300)
    QTest.mouseRelease(view, LEFT, pos=QPoint(100, view.height() + 40))

    assert len(selected(window)) > 300
    assert not window.desk.pointer._edge_scroll.isActive()


def test_the_wheel_with_ctrl_changes_the_size_of_the_type(window):
    size = window.desk.store.value.font_size
    point = QPointF(50, 50)
    event = QWheelEvent(
        point, window.view.viewport().mapToGlobal(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.view.viewport(), event)

    assert window.desk.store.value.font_size > size
