import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gestures import place
from nepreader.text import Span
from nepreader.workspace.lesson import lesson_plan

TEXT = "😀 ยายปลูกมะลิ\nตาเลี้ยงปลา\nแมวนอน\n"


@pytest.fixture
def window(make_window):
    return make_window(TEXT)


@pytest.fixture
def panel(window):
    return window.desk.classroom.lesson.panel


def add(window, words):
    window.view.select(place(window, words))
    window.desk.actions["lesson_add"].trigger()


def rows(panel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_the_selection_is_added_and_chosen_for_its_note(window, panel):
    add(window, "แมว")
    add(window, "ปลูก")

    assert rows(panel) == ["1. แมว", "2. ปลูก"]
    assert panel.list.currentIndex().row() == 1
    assert panel.note.isEnabled()


def test_without_a_selection_the_paragraph_at_hand_is_added(window, panel):
    window.view.set_current(window.desk.session.words.at(place(window, "เลี้ยง").start))
    window.view.select(Span(0, 0))
    window.desk.actions["lesson_add"].trigger()

    assert rows(panel) == ["1. ตาเลี้ยงปลา"]


def test_a_note_is_kept_as_it_is_typed_and_lies_in_the_sidecar(window, panel, tmp_path):
    add(window, "แมว")
    QTest.keyClicks(panel.note, "ask why")
    add(window, "ยาย")  # another passage is chosen: what was typed is kept
    assert panel.note.toPlainText() == ""
    assert rows(panel) == ["1. แมว ✎", "2. ยาย"]
    window.close()

    stored = json.loads((tmp_path / "text.txt.nepreader.json").read_text())["items"]
    notes = {
        a["target"]["selector"][0]["exact"]: a.get("body", [{}])[0].get("value") for a in stored
    }
    assert notes["แมว"] == "ask why"


def test_passages_are_ordered_and_taken_out_and_all_is_undone(window, panel):
    for words in ("แมว", "ยาย", "ตา"):
        add(window, words)
    panel.up.click()
    panel.up.click()
    assert rows(panel) == ["1. ตา", "2. แมว", "3. ยาย"]
    assert not panel.up.isEnabled()
    panel.down.click()
    assert rows(panel) == ["1. แมว", "2. ตา", "3. ยาย"]
    panel.remove.click()
    assert rows(panel) == ["1. แมว", "2. ยาย"]
    window.desk.session.undo_stack.undo()
    window.desk.session.undo_stack.undo()
    assert rows(panel) == ["1. ตา", "2. แมว", "3. ยาย"]


def test_a_passage_that_is_chosen_is_brought_into_sight(make_window):
    window = make_window("นก\n" * 300 + "แมวนอน\n")
    add(window, "แมวนอน")
    window.view.reveal(Span(0, 2))
    panel = window.desk.classroom.lesson.panel
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    panel.list.activated.emit(panel.model.index(0))

    assert not window.view.rect_of(place(window, "แมวนอน")).isEmpty()


def test_an_empty_plan_says_how_to_begin_and_focus_stays_with_the_page(window, panel):
    window.desk.actions["lesson_plan"].trigger()

    assert not panel.hint.isHidden()
    assert not panel.note.isEnabled()
    assert lesson_plan(window.desk.session.text) == []
    assert QApplication.focusWidget() is not panel.note
