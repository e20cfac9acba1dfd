import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nepreader.ui.preferences.keys_page import KeysPage

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(window, qtbot):
    page = KeysPage(window.desk.preferences.keymap)
    qtbot.addWidget(page)
    page.show()
    return page


def push(field, key, modifiers=NONE):
    field.setFocus()
    QTest.keyPress(field, key, modifiers)
    QTest.keyRelease(field, key, modifiers)


def keys(window, name):
    return window.desk.preferences.keymap.keys(name)


def seen(page):
    return {name for name, row in page._rows.items() if not row.isHidden()}


def test_a_key_is_changed_by_pressing_another(window, page, qtbot):
    page.choose("bookmark")
    push(page.forms[0], Qt.Key.Key_U, CONTROL)

    qtbot.waitUntil(lambda: keys(window, "bookmark") == ("Ctrl+U",))
    assert page._rows["bookmark"].text(1) == "Ctrl+U"
    assert page._rows["bookmark"].text(2) == "changed"


def test_a_second_form_is_added(window, page, qtbot):
    page.choose("bookmark")
    push(page.forms[1], Qt.Key.Key_F12)

    qtbot.waitUntil(lambda: keys(window, "bookmark") == ("Ctrl+D", "F12"))


def test_a_form_is_taken_away_by_its_field_s_cross(window, page):
    page.choose("larger")
    page.forms[0].clear()

    assert keys(window, "larger") == ("Ctrl+=",)
    assert page.forms[0].keySequence().toString() == "Ctrl+="


def test_forms_beyond_the_fields_stay(window, page):
    before = keys(window, "redo")
    if len(before) <= len(page.forms):
        window.desk.preferences.keymap.give("redo", ["Ctrl+Y", "F9", "F12", "Ctrl+Alt+Y"])
        before = keys(window, "redo")
    page.choose("redo")
    page.forms[0].clear()

    assert keys(window, "redo") == before[1:]


def test_a_key_of_another_action_is_named_and_only_taken_after_a_yes(window, page, qtbot):
    page.choose("bookmark")
    push(page.forms[0], Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(page.take.isVisible)
    assert page.message.text() == "Ctrl+E is the key of “Note…”."
    assert keys(window, "bookmark") == ("Ctrl+D",)

    page.leave.click()
    assert page.forms[0].keySequence().toString() == "Ctrl+D"
    assert not page.take.isVisible()

    push(page.forms[0], Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(page.take.isVisible)
    page.take.click()
    assert (keys(window, "bookmark"), keys(window, "note")) == (("Ctrl+E",), ())
    assert page.message.text() == ""


def test_a_key_that_the_page_needs_is_refused_with_the_reason(window, page, qtbot):
    page.choose("bookmark")
    push(page.forms[0], Qt.Key.Key_Left)

    qtbot.waitUntil(lambda: "Left is needed on the page" in page.message.text())
    assert page.forms[0].keySequence().toString() == "Ctrl+D"
    assert keys(window, "bookmark") == ("Ctrl+D",)
    assert not page.take.isVisible()


def test_one_action_gets_its_usual_key_back_and_asks_where_another_has_it(window, page):
    keymap = window.desk.preferences.keymap
    keymap.give("bookmark", ["Ctrl+E"])
    page.choose("note")
    page.usual.click()
    assert page.message.text() == "Ctrl+E is the key of “Bookmark”."
    page.take.click()
    page.choose("bookmark")
    page.usual.click()

    assert (keys(window, "bookmark"), keys(window, "note")) == (("Ctrl+D",), ("Ctrl+E",))
    assert not page.usual.isEnabled()


def test_rows_are_found_by_words_and_by_key(page, qtbot):
    page.words.setText("typo")
    assert {"next_suspect", "find_typos"} <= seen(page)
    assert "open" not in seen(page)
    assert page.chosen in seen(page)

    page.words.clear()
    push(page.pressed, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: seen(page) == {"open"})
    assert page.chosen == "open"
    page.pressed.clear()
    assert len(seen(page)) == len(page._rows)


def test_all_keys_are_restored(window, page):
    window.desk.preferences.keymap.give("bookmark", ["F12"])
    page.restore()

    assert keys(window, "bookmark") == ("Ctrl+D",)


def test_a_field_is_emptied_by_backspace(window, page):
    page.choose("bookmark")
    push(page.forms[0], Qt.Key.Key_Backspace)

    assert keys(window, "bookmark") == ()


def test_ctrl_alone_changes_nothing(window, page, qtbot):
    page.choose("bookmark")
    page.forms[0].setFocus()
    QTest.keyPress(page.forms[0], Qt.Key.Key_Control, CONTROL)
    assert keys(window, "bookmark") == ("Ctrl+D",)
    QTest.keyRelease(page.forms[0], Qt.Key.Key_Control)

    qtbot.waitUntil(lambda: page.forms[0].keySequence().toString() == "Ctrl+D", timeout=5000)
    assert keys(window, "bookmark") == ("Ctrl+D",)
