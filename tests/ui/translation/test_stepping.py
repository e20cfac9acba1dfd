import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
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


def put_behind(desk, window, qtbot):
    window.desk.panels.open("entry")
    qtbot.waitUntil(lambda: not desk.store.is_wanted)


def test_a_desk_behind_another_panel_moves_nothing_and_does_nothing(desk, window, qtbot):
    desk.controller.choose(300)
    put_behind(desk, window, qtbot)
    assert desk.panel.isVisible()  # as Qt has it
    assert lit(window) == []
    page, place = window.view.verticalScrollBar(), window.view.first_position()
    desk.table.verticalScrollBar().setValue(0)
    desk.controller.go(500)
    assert window.view.first_position() == place
    bar, row = desk.table.verticalScrollBar().value(), desk.controller.row
    page.setValue(round(0.2 * page.maximum()))
    assert (desk.table.verticalScrollBar().value(), desk.controller.row) == (bar, row)
    window.desk.session.words_changed.emit(window.desk.session.words)
    assert not desk.store._is_making


def test_a_desk_that_comes_back_goes_where_the_page_went(desk, window, qtbot):
    desk.controller.choose(300)
    put_behind(desk, window, qtbot)
    page = window.view.verticalScrollBar()
    page.setValue(round(0.2 * page.maximum()))
    place = window.view.first_position()
    window.desk.actions["translation_desk"].trigger()
    assert window.view.first_position() == place
    first, last = page_row(desk, window)
    assert first <= desk.table.first_row() <= last + 1
    assert first <= desk.controller.row <= last + 1
    assert lit(window) == [desk.store.span_of(desk.controller.row)]


def test_the_desk_opens_where_a_person_reads(make_window, path, qtbot):
    window = make_window(path, size=(1300, 800))
    middle = len(TEXT) // 2
    window.view.show_from(middle)
    desk = open_desk(qtbot, window)
    span = desk.store.span_of(desk.controller.row)
    assert span.start - 200 < middle < span.end + 200
    assert abs(window.view.first_position() - middle) < 200


LONG_ENGLISH = "The peasants of the province rose against the requisitions of grain. " * 60
UNEVEN = "".join(
    f"😀 ข้อ {n} {'ชาวนาลุกฮือขึ้นที่กรอนสตัดท์กอสแพลนวางแผนของรัฐ' * (80 if n % 9 == 4 else 1)}\n\n"
    for n in range(60)
)


def test_passages_of_very_unequal_length_stay_in_step(make_window, tmp_path, qtbot):
    window = make_window(written(tmp_path, UNEVEN), size=(1300, 800))
    desk = open_desk(qtbot, window)
    desk.controller.choose(2)
    desk.field.insert(LONG_ENGLISH)
    desk.keep()
    desk.field.moveCursor(QTextCursor.MoveOperation.Start)
    window.view.setFocus()
    desk.table.settle()
    bar, page = desk.table.verticalScrollBar(), window.view.verticalScrollBar()
    for value in range(0, bar.maximum(), 97):
        bar.setValue(value)
        if page.value() < page.maximum():
            first, last = page_row(desk, window)
            assert first <= desk.table.first_row() <= last + 1
    long = next(row for row in range(10, 60) if len(desk.store.span_of(row)) > 3000)
    window.view.show_from(desk.store.span_of(long).start + 2000)
    assert desk.table.first_row() == long
    share = 2000 / len(desk.store.span_of(long))
    above = -desk.table.rowViewportPosition(long) / desk.table.rowHeight(long)
    assert abs(above - share) < 0.1
