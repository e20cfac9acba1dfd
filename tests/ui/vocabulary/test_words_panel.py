import time

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from gestures import written
from nepreader.ui.panels.words_model import WordFilter, WordsModel
from nepreader.vocabulary import ListedWord, WordStatus

TEXT = "😀 ฝน ตก ฝน หยุด\n\nชาวนา ดู ข้าว ฝน ตก\n"


@pytest.fixture
def window(make_window, tmp_path, settle, qtbot):
    window = make_window(written(tmp_path, TEXT))
    settle(window)
    with qtbot.waitSignal(window.desk.vocabulary.words.listed):
        window.desk.actions["list_words"].trigger()
    return window


def panel(window):
    return window.desk.vocabulary.panel


def column(window, number):
    model = panel(window).model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def choose(window, *words):
    model, list_ = panel(window).model, panel(window).list
    list_.setFocus()
    flags = QItemSelectionModel.SelectionFlag
    list_.clearSelection()
    for word in words:
        index = model.index(model.row_of(word), 0)
        list_.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def test_the_list_is_made_only_where_somebody_looks(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    settle(window)
    assert window.desk.panels.docks["words"].isHidden()
    assert panel(window).model.rowCount() == 0


def test_every_word_is_listed_once_the_most_frequent_first(window):
    assert column(window, 0)[:2] == ["ฝน", "ตก"]
    assert column(window, 2) == ["3", "2", "1", "1", "1", "1"]
    assert set(column(window, 1)) == {"new"}
    assert panel(window).count.text().startswith("6 ")


def test_each_column_sorts(window):
    header = panel(window).list.header()
    panel(window).list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(window, 0) == ["ข้าว", "ชาวนา", "ดู", "ตก", "ฝน", "หยุด"]
    panel(window).list.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert column(window, 0) == ["ข้าว", "ดู", "ชาวนา", "หยุด", "ตก", "ฝน"]
    panel(window).list.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert column(window, 2)[-1] == "3"
    assert header.sortIndicatorSection() == 2


def test_keys_mark_the_chosen_rows_and_the_rows_stay(window, settle):
    choose(window, "ชาวนา", "ข้าว")
    before = column(window, 0)
    QTest.keyClick(panel(window).list, Qt.Key.Key_2)
    assert column(window, 0) == before
    marked = dict(zip(before, column(window, 1), strict=True))
    assert [marked[word] for word in ("ชาวนา", "ข้าว", "ฝน")] == ["learning", "learning", "new"]
    assert {w.word for w in panel(window).chosen_words} == {"ชาวนา", "ข้าว"}
    window.desk.actions["undo"].trigger()
    settle(window)
    assert set(column(window, 1)) == {"new"}


def test_rows_of_a_text_that_was_read_anew_mark_their_own_words(window):
    length = len(TEXT)
    stale = [
        ListedWord("ข้าว", 1, TEXT.index("ดู"), WordStatus.NEW, None),
        ListedWord("ชาวนา", 1, 10 * length, WordStatus.NEW, None),
        ListedWord("หาย", 1, 0, WordStatus.NEW, None),
    ]
    panel(window).show_words(stale, length)
    choose(window, "ข้าว", "ชาวนา", "หาย")
    QTest.keyClick(panel(window).list, Qt.Key.Key_3)
    assert set(window.desk.vocabulary.vocabulary.statuses) == {"ข้าว", "ชาวนา"}


def test_it_is_narrowed_by_letters_and_by_status(window):
    choose(window, "ตก")
    QTest.keyClick(panel(window).list, Qt.Key.Key_3)
    box = panel(window).status
    box.setCurrentIndex(box.findData("known"))
    assert column(window, 0) == ["ตก"]
    box.setCurrentIndex(0)
    panel(window).text.setText("าว")
    assert sorted(column(window, 0)) == ["ข้าว", "ชาวนา"]


def test_digits_are_written_into_the_field_that_narrows(window):
    panel(window).text.setFocus()
    QTest.keyClicks(panel(window).text, "23")
    assert panel(window).text.text() == "23"
    assert window.desk.vocabulary.vocabulary.statuses == {}


def test_enter_goes_to_the_first_place(window):
    choose(window, "ข้าว")
    QTest.keyClick(panel(window).list, Qt.Key.Key_Return)
    assert window.view.current_word.text == "ข้าว"
    assert window.view.current_word.start == TEXT.index("ข้าว")


def test_the_titles_follow_the_language(window, qapp):
    from nepreader.ui.languages import set_language

    set_language("th")
    titles = [panel(window).model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert all(titles)
    assert panel(window).list.accessibleName()
    set_language("en")


def test_five_thousand_words_are_smooth():
    words = [
        ListedWord(f"คำ{n}", n % 50, n * 7, list(WordStatus)[n % 4], n or None)
        for n in range(5_000)
    ]
    model = WordsModel()
    model.show_words(words, 40_000)
    worst = 0.0
    for work in (
        lambda: model.sort(0, Qt.SortOrder.AscendingOrder),
        lambda: model.narrow(WordFilter("9", WordStatus.KNOWN)),
        lambda: model.narrow(WordFilter()),
        lambda: model.show_statuses({"คำ7": WordStatus.KNOWN}),
    ):
        start = time.process_time()
        work()
        worst = max(worst, time.process_time() - start)
    assert model.rowCount() == 5_000
    assert worst < 0.2  # some 20 ms, on a busy machine ten times as long
