import pytest
from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence

from nepreader.ui.actions import ACTIONS
from nepreader.ui.reading.keyboard import KeyboardInput
from nepreader.ui.shortcuts.reserved import Reason, reason_against, said


def test_every_key_that_walks_and_selects_on_the_page_is_refused(window):
    keyboard = window.view.findChild(KeyboardInput)
    pressed = [QKeySequence(QKeyCombination(m, k)) for k, m in keyboard._actions]

    assert len(pressed) > 20
    assert {reason_against(keys, ()) for keys in pressed} == {Reason.PAGE}


@pytest.mark.parametrize("key", ["A", "Shift+A", "ก", ";", "Shift+?"])
def test_what_types_a_letter_is_refused(key):
    assert reason_against(QKeySequence(key), ()) is Reason.TYPING


@pytest.mark.parametrize("key", ["Del", "Backspace", "Tab", "Esc", "Return", "Space"])
def test_what_the_review_of_typos_and_fields_need_is_refused(key):
    assert reason_against(QKeySequence(key), ()) is Reason.PAGE


@pytest.mark.parametrize(
    "key", ["Ctrl+A", "Alt+ก", "Ctrl+Shift+Del", "7", "F12", "Ctrl+Return", "Alt+Left"]
)
def test_other_keys_are_free(key):
    assert reason_against(QKeySequence(key), ()) is None


def test_what_opens_a_menu_is_refused_and_the_reason_names_the_key():
    keys = QKeySequence("Alt+F")

    assert reason_against(keys, {"Alt+F"}) is Reason.MENU
    assert said(Reason.MENU, keys) == "Alt+F opens a menu. Choose another key."


def test_no_action_comes_with_a_key_that_is_refused():
    keys = [key for spec in ACTIONS for key in spec.shortcut.split("; ") if key]

    assert [key for key in keys if reason_against(QKeySequence(key), ())] == []
