from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_of import CONTROL, open_desk, press, said, settle, write
from gestures import open_in, written
from nepreader.errors import PersonalWordsUnreadable
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.language.phrases import PhraseMatch
from nepreader.locations import data_folder
from nepreader.ui.translation.aid import term_aids


def translate(desk, *words):
    for row, each in enumerate(words):
        desk.controller.go(row)
        desk.field.insert(each)
    desk.keep()


def find(desk, qtbot, pattern, replacement=""):
    desk.open_find()
    desk.find.pattern.setText(pattern)
    desk.find.replacement.setText(replacement)
    desk.find.search()
    settle(qtbot, desk)


def test_what_is_found_is_shown_as_it_would_read_and_replaced_in_one_step(desk, qtbot):
    translate(desk, "😀 Lenin and Lenin", "Peasants", "Lenin")
    find(desk, qtbot, "Lenin", "Ulyanov")
    rows = desk.find.list.rows()
    assert [row.title for row in rows] == [
        "😀 Ulyanov and Lenin",
        "😀 Lenin and Ulyanov",
        "Ulyanov",
    ]
    assert [row.marks[0].of(row.title) for row in rows] == ["Ulyanov"] * 3
    QTest.mouseClick(desk.find.replace_all, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert said(desk) == ["😀 Ulyanov and Ulyanov", "Peasants", "Ulyanov"]
    desk._session.undo_stack.undo()
    assert said(desk) == ["😀 Lenin and Lenin", "Peasants", "Lenin"]


def test_a_hit_that_is_chosen_is_selected_in_its_passage(desk, qtbot):
    translate(desk, "One", "😀 The peasants rose", "Three")
    find(desk, qtbot, "peasants")
    desk.find.list.set_current(0)
    QTest.keyClick(desk.find.list, Qt.Key.Key_Return)
    assert desk.controller.row == 1
    assert desk.field.textCursor().selectedText() == "peasants"


def test_a_pattern_that_is_wrong_is_told_and_nothing_is_replaced(desk, qtbot):
    translate(desk, "Lenin")
    desk.find.regex.setChecked(True)
    find(desk, qtbot, "(")
    assert "(" in desk.find.count.text()
    assert not desk.find.replace_all.isEnabled()


def test_f6_checks_and_walks_through_what_was_found(desk, window, qtbot):
    translate(desk, "Lenin in 1950", "The  peasants", "“Gosplan")
    with qtbot.waitSignal(desk.checking.checked):
        window.desk.actions["next_issue"].trigger()
    assert len(desk.checking.issues) >= 3
    seen = [(desk.controller.row, desk.field.textCursor().selectedText())]
    for _ in desk.checking.issues[1:]:
        window.desk.actions["next_issue"].trigger()
        seen.append((desk.controller.row, desk.field.textCursor().selectedText()))
    assert {row for row, _ in seen} == {0, 1, 2}
    window.desk.actions["previous_issue"].trigger()
    assert desk.controller.row == seen[-2][0]


def test_what_is_wrong_is_listed_while_it_is_typed(desk, qtbot):
    write(desk, "In 1950")
    qtbot.waitUntil(lambda: any("1950" in row.title for row in desk.panel.aids.rows()))


def test_the_renderings_of_a_term_are_listed(desk, qtbot):
    translate(desk, "Lenin proposed", "Peasants", "They look at Ulyanov")
    desk.controller.choose(0)
    desk.aids.fill()
    terms = [row for row in desk.panel.aids.rows() if getattr(row.value, "insert", "") == "Lenin"]
    desk.panel.aids.set_current(desk.panel.aids.rows().index(terms[0]))
    desk.show_renderings()
    settle(qtbot, desk)
    assert [row.title for row in desk.check.list.rows()] == ["Lenin", "otherwise"]


def test_a_misspelt_word_is_marked_and_may_be_added_to_the_dictionary(desk, qtbot):
    qtbot.waitUntil(lambda: desk.field.marks.spelling is not None)
    write(desk, "Lenin recieved smychkas")
    assert waved(desk) == ["recieved", "smychkas"]
    cursor = desk.field.textCursor()
    cursor.setPosition(8)
    menu = desk.field.menu_at(cursor)
    menu.setParent(desk.field)
    assert menu.actions()[0].text() == "received"
    menu.actions()[0].trigger()
    assert desk.field.words == "Lenin received smychkas"
    desk.field.word_added.emit("smychkas")
    assert waved(desk) == []
    assert (data_folder() / "dictionary-en.txt").read_text(encoding="utf-8") == "smychkas\n"
    menu.deleteLater()


def waved(desk):
    block = desk.field.document().firstBlock()
    ranges = [r for r in block.layout().formats() if r.format.underlineStyle()]
    return [block.text()[r.start : r.start + r.length] for r in ranges]


def test_the_keys_of_the_desk_hold_at_the_desk_alone(desk, window):
    write(desk, "Lenin")
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Return, CONTROL)
    assert desk.store.passages[0].status.value != "done"
    desk.field.setFocus()
    press(desk, Qt.Key.Key_Return, CONTROL)
    assert desk.store.passages[0].status.value == "done"


def test_what_was_found_in_one_text_is_not_shown_in_the_next(desk, window, qtbot, tmp_path):
    write(desk, "Lenin proposed")
    with qtbot.waitSignal(desk.checking.checked):
        desk.open_check()
    assert desk.checking.issues
    assert desk.check.list.rows()

    open_in(qtbot, window, written(tmp_path, "แมวนอน\n", "other.txt"))
    assert desk.check.list.rows() == []
    assert desk.check.count.text() == ""


def test_a_damaged_dictionary_is_told_once_and_loses_nothing(make_window, path, qtbot):
    damaged = data_folder() / "dictionary-en.txt"
    damaged.parent.mkdir(parents=True, exist_ok=True)
    damaged.write_bytes(b"smychka\n\xff\xfe\n")
    window = make_window(path)
    window.desk.session.failed.disconnect(window.desk._report)
    told = []
    window.desk.session.failed.connect(told.append)
    desk = open_desk(qtbot, window)
    qtbot.waitUntil(lambda: desk.field.marks.spelling is not None)
    assert [type(error) for error in told] == [PersonalWordsUnreadable]
    desk.spelling.load()
    settle(qtbot, desk)
    assert len(told) == 1
    write(desk, "Lenin recieved prodnalogs")
    assert waved(desk) == ["recieved", "prodnalogs"]
    desk.field.word_added.emit("prodnalogs")
    assert waved(desk) == ["recieved"]
    assert len(told) == 2
    assert damaged.read_bytes() == b"smychka\n\xff\xfe\n"
    desk.spelling.load()
    settle(qtbot, desk)
    assert waved(desk) == ["recieved"]  # what was added holds all the same
    damaged.write_text("smychka\n", encoding="utf-8")
    desk.field.word_added.emit("recieved")
    assert damaged.read_text(encoding="utf-8") == "smychka\nprodnalogs\nrecieved\n"


def test_a_term_that_is_printed_as_it_is_said_is_shown_once():
    entry = Entry("x", ("ปรอด",), "Prodrazvyorstka", latin=("prodrazvyorstka", "razvyorstka"))
    termbase = Termbase([Glossary("g", [entry])])

    def find(source):
        return [PhraseMatch(0, len(source), source)]

    (aid,) = term_aids("prodrazvyorstka", termbase, find)
    assert (aid.title, aid.detail) == ("Prodrazvyorstka", "razvyorstka")
    (aid,) = term_aids("ปรอด", termbase, find)
    assert aid.detail == "ปรอด · razvyorstka"
