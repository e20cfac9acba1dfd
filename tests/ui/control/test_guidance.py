import pytest

from nepreader.ui.actions import ACTIONS
from nepreader.ui.control.guidance import NEEDS_A_TEXT


def test_they_are_actions():
    assert set(NEEDS_A_TEXT) <= {spec.id for spec in ACTIONS}


@pytest.mark.parametrize("name", NEEDS_A_TEXT)
def test_without_a_text_an_action_says_what_to_do_first(make_window, name):
    window = make_window(None)
    window.desk.actions[name].trigger()

    assert window.statusBar().currentMessage().startswith("Open a text first")


def test_with_a_text_it_does_not(window):
    window.desk.actions["bookmark"].trigger()

    assert "first" not in window.statusBar().currentMessage()


def test_the_desk_has_the_keyboard_from_the_first_time_on(window, qtbot):
    window.activateWindow()
    window.desk.actions["translation_desk"].trigger()
    tools = window.desk.translation

    qtbot.waitUntil(lambda: tools.controller.row >= 0, timeout=20_000)
    qtbot.waitUntil(lambda: window.focusWidget() is tools.field)


def test_f8_says_why_there_is_nothing_to_show(make_window, monkeypatch):
    window = make_window()
    said = window.statusBar().currentMessage
    window.desk.actions["next_suspect"].trigger()
    assert said().startswith("The search for typos is off")

    window.desk.store.update(find_typos=True)
    assert window.desk.review.detection.is_busy
    window.desk.actions["next_suspect"].trigger()
    assert said().startswith("Still looking for typos")
    window.desk.store.update(find_typos=False)


def test_a_text_without_thai_is_told_and_what_to_do(make_window):
    window = make_window("Hello, this is only English.\n")
    said = window.statusBar().currentMessage()
    assert said.startswith("There is no Thai")
    assert "Encoding" in said


def test_one_with_thai_is_opened_without_a_word(window):
    assert "no Thai" not in window.statusBar().currentMessage()
