import json

import pytest
from PySide6.QtCore import Qt

from gestures import press
from nepreader.locations import config_folder
from nepreader.storage import Shortcut
from nepreader.ui.actions import ACTIONS
from nepreader.ui.shortcuts.reserved import Reason

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keymap(window):
    return window.desk.preferences.keymap


def menu_key(window, name):
    return window.desk.actions[name].shortcut().toString()


def test_a_key_that_is_given_works_at_once_and_stands_in_the_menu(window, keymap):
    keymap.give("full_screen", ["Ctrl+U"])
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    press(window, Qt.Key.Key_U, CONTROL)

    assert window.isFullScreen()
    assert menu_key(window, "full_screen") == "Ctrl+U"


def test_an_action_may_have_several_keys_or_none(keymap):
    keymap.give("bookmark", ["Ctrl+U", "F12", "Ctrl+U", ""])
    keymap.give("note", [])

    assert keymap.keys("bookmark") == ("Ctrl+U", "F12")
    assert keymap.keys("note") == ()


def test_another_action_loses_the_key_it_had_and_keeps_its_others(keymap):
    assert keymap.owner("Ctrl+=") == "larger"
    keymap.give("bookmark", ["Ctrl+="])

    assert keymap.keys("larger") == ("Ctrl++",)
    assert keymap.owner("Ctrl+=") == "bookmark"
    assert keymap.owner("Ctrl+=", besides="bookmark") == ""


def test_two_actions_can_exchange_their_keys(keymap):
    keymap.give("bookmark", ["Ctrl+E"])
    keymap.give("note", ["Ctrl+D"])

    assert (keymap.keys("bookmark"), keymap.keys("note")) == (("Ctrl+E",), ("Ctrl+D",))


def test_only_what_differs_is_kept_and_it_holds_after_a_start(make_window, window, keymap):
    keymap.give("bookmark", ["Ctrl+E"])
    window.desk.store.flush()
    saved = json.loads((config_folder() / "settings.json").read_text())
    window.close()
    again = make_window().desk.preferences.keymap

    assert saved["shortcuts"] == [
        {"action": "note", "keys": []},
        {"action": "bookmark", "keys": ["Ctrl+E"]},
    ] or saved["shortcuts"] == [
        {"action": "bookmark", "keys": ["Ctrl+E"]},
        {"action": "note", "keys": []},
    ]
    assert (again.keys("bookmark"), again.keys("note")) == (("Ctrl+E",), ())
    assert again.usual("note") == ("Ctrl+E",)


def test_one_action_is_reset_and_takes_its_key_back(keymap):
    keymap.give("bookmark", ["Ctrl+E"])
    keymap.reset("note")

    assert keymap.is_usual("note")
    assert keymap.keys("bookmark") == ()


def test_all_actions_are_reset(window, keymap):
    keymap.give("bookmark", ["Ctrl+E"])
    keymap.give("undo", ["F12"])
    keymap.reset_all()

    assert all(keymap.is_usual(spec.id) for spec in ACTIONS)
    assert keymap.is_usual("undo")
    assert window.desk.store.value.shortcuts == ()


def test_a_key_of_the_page_a_letter_and_a_menu_s_key_cannot_be_given(window, keymap):
    assert keymap.reason_against("Alt+F") is Reason.MENU  # &File
    for key in ("Left", "g", "Alt+F"):
        with pytest.raises(
            ValueError, match=key.upper() if len(key) == 1 else key.replace("+", r"\+")
        ):
            keymap.give("bookmark", [key])

    assert keymap.keys("bookmark") == ("Ctrl+D",)


def test_keys_of_actions_that_a_newer_version_has_are_kept(make_window):
    newer = Shortcut("fly", ("Ctrl+U",))
    window = make_window(shortcuts=(newer,))
    window.desk.preferences.keymap.give("note", [])

    assert newer in window.desk.store.value.shortcuts


def test_keys_of_the_desk_stay_the_desk_s(window, keymap):
    keymap.give("confirm_passage", ["Ctrl+Alt+U"])
    action = window.desk.actions["confirm_passage"]

    assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert action.shortcut().toString() == "Ctrl+Alt+U"


def test_every_action_stands_in_one_group(keymap):
    names = [action.objectName() for _, actions in keymap.groups() for action in actions]

    assert sorted(names) == sorted({*(spec.id for spec in ACTIONS), "undo", "redo"})


def test_an_export_is_listed_in_the_menu_of_its_work(keymap):
    listed = {title: {a.objectName() for a in actions} for title, actions in keymap.groups()}
    assert "export_text" in listed["&File"]
    assert "export_translation" in listed["T&ranslation"] - listed["&File"]
