import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from nepreader.ui.projector.commands import COMMANDS
from nepreader.ui.projector.help_overlay import shown_keys
from nepreader.ui.projector.remote import Remote

NONE = Qt.KeyboardModifier.NoModifier


def event(key, text="", modifiers=NONE, *, held=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, held)


@pytest.fixture
def said():
    return []


@pytest.fixture
def remote(said):
    made = Remote()
    made.commanded.connect(said.append)
    made.number_chosen.connect(said.append)
    return made


def test_every_key_of_the_table_gives_its_command_and_none_stands_twice(remote, said):
    pressed = []
    for command in COMMANDS:
        for keys in command.keys.split():
            combination = QKeySequence(keys)[0]
            text = keys.lower() if len(keys) == 1 else ""
            remote.press(event(combination.key(), text, combination.keyboardModifiers()))
            pressed.append(command.id)

    assert said == pressed
    every = [keys for command in COMMANDS for keys in command.keys.split()]
    assert len(every) == len(set(every))
    assert all(shown_keys(command) for command in COMMANDS)


@pytest.mark.parametrize(
    ("thai", "command"),
    [
        ("ิ", "black"),
        ("ไ", "white"),
        ("ด", "freeze"),
        ("ใ", "black"),
        ("แ", "cloze"),
        ("ๆ", "quiz"),
        ("้", "help"),
        ("ห", "swap"),
    ],
)
def test_keys_work_with_the_thai_layout_too(remote, said, thai, command):
    remote.press(event(ord(thai), thai))

    assert said == [command]


def test_a_key_that_is_held_repeats_steps_only(remote, said):
    remote.press(event(Qt.Key.Key_PageDown, held=True))
    remote.press(event(Qt.Key.Key_B, "b", held=True))

    assert said == ["next"]


def test_digits_are_gathered_in_both_scripts_and_other_keys_drop_them(remote, said):
    for digit in "1๒":
        remote.press(event(0, digit))
    remote.press(event(Qt.Key.Key_Return, "\r"))
    remote.press(event(Qt.Key.Key_4, "4"))
    remote.press(event(Qt.Key.Key_B, "b"))
    remote.press(event(Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier))

    assert said == [12, "black", "next"]


def test_an_unknown_key_says_nothing(remote, said):
    remote.press(event(Qt.Key.Key_F12))

    assert said == []
