import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_of import ALT, open_desk, press
from gestures import click, written

TEXT = "".join(
    f"😀 ข้อ {n} ชาวนาลุกฮือขึ้นที่กรอนสตัดท์ {'กอสแพลนวางแผนของรัฐ ' * (n % 7)}\n\n" for n in range(700)
)


@pytest.fixture
def path(tmp_path):
    return written(tmp_path, TEXT)


def paragraph(desk, row):
    return desk.store.passages[row].segment.paragraph


def page_row(desk, window):
    """The passages of the line at the head of the page."""
    position = window.view.first_position()
    return desk.store.row_at(position), desk.store.row_at(position + 30)


def lit(window):
    return [mark.span for mark in window.view._layers["passage"].touching(whole(window))]


def whole(window):
    from nepreader.text import Span

    return Span(0, len(window.view.words.reading.text))


def test_desk_and_page_scroll_in_step_over_hundreds_of_passages(desk, window):
    bar = desk.table.verticalScrollBar()
    assert len(desk.store.passages) > 500
    for share in (0.5, 0.2, 0.8):
        bar.setValue(round(share * bar.maximum()))
        first, last = page_row(desk, window)
        assert first <= desk.table.first_row() <= last + 1
    for share in (0.3, 0.7):
        page = window.view.verticalScrollBar()
        page.setValue(round(share * page.maximum()))
        first, last = page_row(desk, window)
        assert first <= desk.table.first_row() <= last + 1


def test_rows_in_sight_are_as_high_as_their_words(desk):
    desk.table.verticalScrollBar().setValue(8_000)
    first = desk.table.first_row()
    for row in range(first, first + 4):
        source, words = desk.store.source_of(row), desk.store.passages[row].text
        assert desk.table.rowHeight(row) == desk.table.delegate.setting.height(source, words)


def test_a_chosen_passage_is_lit_on_the_page_and_in_sight(desk, window):
    desk.controller.choose(300)
    span = desk.store.span_of(300)
    assert lit(window) == [span]
    assert not window.view.rect_of(span).isEmpty()
    assert desk.table.viewport().rect().intersects(desk.field.geometry())
    press(desk, Qt.Key.Key_Down, ALT)
    assert lit(window) == [desk.store.span_of(301)]


def test_a_word_clicked_on_the_page_chooses_its_passage(desk, window):
    click(window, "ข้อ 2", 0)
    assert desk.store.source_of(desk.controller.row).startswith("😀 ข้อ 2")


def test_scrolling_the_page_does_not_take_the_field_from_who_writes(desk, window):
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "Lenin")
    page = window.view.verticalScrollBar()
    page.setValue(page.maximum() // 2)
    assert desk.controller.row == 0
    assert desk.field.hasFocus()


def test_the_english_stands_below_the_thai_in_a_narrow_window(make_window, path, qtbot):
    desk = open_desk(qtbot, make_window(path, size=(760, 600)))
    places = desk.table.delegate.setting.places(desk.store.source_of(0), 200)
    assert places.target.top() > places.source.bottom()
