import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gestures import SAMPLE, press, selected


@pytest.fixture
def bar(window):
    window.desk.actions["find"].trigger()
    return window.desk.find_bar


def seek(qtbot, bar, words: str) -> list[str]:
    bar._query.clear()
    qtbot.waitUntil(lambda: not bar._session.tasks.is_busy)
    with qtbot.waitSignal(bar.searched):
        QTest.keyClicks(bar._query, words) if words.isascii() else bar._query.setText(words)
    text = bar._session.words.reading.text
    qtbot.waitUntil(lambda: not bar._session.tasks.is_busy)
    return [span.of(text) for span in bar.found]


def test_places_are_found_while_typing(bar, qtbot):
    assert seek(qtbot, bar, "เลนิน") == ["เลนิน", "เลนิน"]
    assert bar._count.text() == "1 of 2"
    assert seek(qtbot, bar, "kronstadt") == ["Kronstadt"]
    assert seek(qtbot, bar, "สตาลิน") == []
    assert bar._count.text() == "Not found"


def test_typos_are_found_when_wanted(bar, qtbot):
    assert seek(qtbot, bar, "กรอนสตัทท์") == []
    with qtbot.waitSignal(bar.searched):
        bar._tolerant.click()
    assert bar.found[0].of(SAMPLE) == "กรอนสตัดท์"


def test_return_walks_and_comes_round(bar, qtbot):
    seek(qtbot, bar, "เลนิน")
    QTest.keyClick(bar._query, Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 2"
    QTest.keyClick(bar._query, Qt.Key.Key_Return)
    assert bar._count.text() == "1 of 2"
    QTest.keyClick(bar._query, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._count.text() == "2 of 2"


def test_all_places_are_marked_and_escape_leaves_the_last_one_selected(bar, window, qtbot):
    seek(qtbot, bar, "เลนิน")
    assert len(window.view._layers["found"]) == 2

    QTest.keyClick(bar._query, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert len(window.view._layers["found"]) == 0
    assert selected(window) == "เลนิน"
    assert window.view.hasFocus()


def test_the_selection_is_the_first_thing_to_seek(window, qtbot):
    press(window, Qt.Key.Key_Right)
    window.desk.actions["select_word"].trigger()
    window.desk.actions["find"].trigger()

    assert window.desk.find_bar._query.text() == "เลนิน"


def test_a_new_text_is_searched_anew(bar, window, qtbot, tmp_path):
    from gestures import open_in, written

    seek(qtbot, bar, "เลนิน")
    with qtbot.waitSignal(bar.searched):
        open_in(qtbot, window, written(tmp_path, "เลนิน " * 5, "b.txt"))
    qtbot.waitUntil(lambda: len(bar.found) == 5)
