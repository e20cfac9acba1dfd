from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gestures import open_in, press, written
from nepreader import __version__
from nepreader.locations import config_folder
from nepreader.storage import State, load_record
from nepreader.ui.dialogs.whats_new import WhatsNewDialog
from nepreader.ui.thai_label import ThaiLabel


@pytest.fixture
def welcome(window):
    return window.desk.welcome


def kept() -> State:
    return load_record(State, config_folder() / "state.json")


def test_nothing_greets_unless_it_is_asked_to(welcome):
    assert welcome.sheet is None
    assert welcome.news is None


def test_first_steps_are_shown_at_the_first_start_and_never_again(make_window, welcome):
    welcome.greet(is_first_start=True)
    assert welcome.sheet.isVisible()
    assert kept().version == __version__

    again = make_window().desk.welcome
    again.greet(is_first_start=False)
    assert again.sheet is None
    assert again.news is None


def test_the_sheet_covers_no_text_and_takes_no_keys(window, welcome, qtbot):
    welcome.show_first_steps()

    qtbot.waitUntil(lambda: not welcome.sheet.geometry().intersects(window.view.geometry()))
    assert window.focusWidget() is window.view


def test_escape_on_the_page_takes_the_card_first_and_then_the_sheet(window, welcome, qtbot):
    welcome.show_first_steps()
    QTest.mouseClick(welcome.sheet.buttons[0], Qt.MouseButton.LeftButton)
    assert window.desk.glosses.card.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert welcome.sheet
    press(window, Qt.Key.Key_Escape)

    assert welcome.sheet is None
    assert window.focusWidget() is window.view


def test_escape_in_the_sheet_closes_it_and_help_brings_it_back(window, welcome):
    window.desk.actions["tour"].trigger()
    QTest.keyClick(welcome.sheet.buttons[2], Qt.Key.Key_Escape)
    assert welcome.sheet is None
    window.desk.actions["tour"].trigger()

    assert welcome.sheet.isVisible()


def test_the_button_of_a_note_selects_a_word_and_goes_to_the_note(window, welcome):
    welcome.show_first_steps()
    welcome.sheet.buttons[4].click()

    notes = [a.target.quote.exact for a in window.desk.session.text.annotations]
    assert notes == ["เลนิน"]
    assert window.focusWidget() is window.desk.notes.panel.editor.note


@pytest.mark.parametrize(
    ("row", "name"), [(1, "next_suspect"), (2, "translation_desk"), (3, "class_start")]
)
def test_the_other_buttons_do_what_their_keys_do(window, welcome, row, name):
    action, done = window.desk.actions[name], []
    action.triggered.disconnect()
    action.triggered.connect(lambda: done.append(name))
    welcome.show_first_steps()
    welcome.sheet.buttons[row].click()

    assert done == [name]
    assert action.shortcut().toString() in welcome.sheet.buttons[row].text()


def test_without_a_text_it_says_that_one_is_needed(make_window):
    window = make_window(None)
    window.desk.welcome.show_first_steps()
    window.desk.welcome.sheet.buttons[0].click()

    assert window.statusBar().currentMessage() == "Open a text first"


def test_the_sheet_follows_language_and_keys(window, welcome, qtbot):
    welcome.show_first_steps()
    window.desk.preferences.keymap.give("class_start", ["F12"])
    assert "F12" in welcome.sheet.buttons[3].text()
    assert "F5" not in welcome.sheet.buttons[3].text()


def test_an_update_is_told_quietly_once(make_window, window, welcome):
    window.desk.state.value = replace(window.desk.state.value, version="0.0.1")
    welcome.greet(is_first_start=False)
    assert __version__ in welcome.news.text()
    assert welcome.sheet is None

    again = make_window().desk.welcome
    again.greet(is_first_start=False)
    assert again.news is None


def read_news(welcome, call):
    found = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        found.extend(label.text() for label in dialog.findChildren(ThaiLabel))
        assert isinstance(dialog, WhatsNewDialog)
        dialog.reject()

    QTimer.singleShot(0, look)
    call()
    return found


def test_news_are_shown_and_the_line_goes(window, welcome):
    window.desk.state.value = replace(window.desk.state.value, version="0.0.1")
    welcome.greet(is_first_start=False)
    found = read_news(welcome, welcome.news.click)

    assert any("• " in text for text in found)
    assert welcome.news is None


def test_news_are_in_the_language_of_the_window(make_window):
    window = make_window(language="th")
    found = read_news(window.desk.welcome, window.desk.actions["whats_new"].trigger)

    assert any("แปล" in text for text in found)


def test_opening_a_text_leaves_the_sheet(window, welcome, qtbot, tmp_path):
    welcome.show_first_steps()
    open_in(qtbot, window, written(tmp_path, "เลนิน", "b.txt"))

    assert welcome.sheet.isVisible()
