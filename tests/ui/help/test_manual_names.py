"""What the manual calls menus and keys is what the window calls them."""

import re

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from nepreader.locations import MANUAL
from nepreader.ui.help.keys import all_keys, plain_text
from nepreader.ui.projector.commands import COMMANDS

PATH = re.compile(r"\*\*([^*]*→[^*]*)\*\*(?: \(`([^`]+)`\))?")
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z0-9\[\],+=-]|Enter|Esc|Delete|Space|Up|Down|Left|Right"
    r"|Page Down|Page Up|Home|End|Backspace)"
)
PORTABLE = QKeySequence.SequenceFormat.PortableText


def key(text: str) -> str:
    """A key as Qt writes it; Enter of the keypad is Return here."""
    for ours, theirs in (("Page ", "Pg"), ("PgDown", "PgDown"), ("Delete", "Del"), ("Enter", "Return")):  # fmt: skip
        text = text.replace(ours, theirs)
    return QKeySequence(text).toString(PORTABLE)


def paths_of(menu: QMenu, start: tuple[str, ...]):
    for action in menu.actions():
        here = (*start, plain_text(action.text()))
        yield here, action
        if isinstance(action.menu(), QMenu):
            yield from paths_of(action.menu(), here)


@pytest.fixture(params=["en", "th"])
def spoken(request, make_window):
    """(language, window)"""
    return request.param, make_window(language=request.param)


def pages(language: str):
    return [(p.stem, p.read_text(encoding="utf-8")) for p in (MANUAL / language).glob("*.md")]


def test_every_menu_path_exists_and_its_key_is_the_action_s(spoken):
    language, window = spoken
    known = {}
    for top in window.menuBar().actions():
        known.update(paths_of(top.menu(), (plain_text(top.text()),)))
    told, wrong = 0, []
    for name, text in pages(language):
        for path, keys in PATH.findall(" ".join(text.split())):
            action = known.get(tuple(path.split(" → ")))
            told += 1
            if action is None:
                wrong.append((name, path))
            elif keys and key(keys) not in {key(k.toString(PORTABLE)) for k in action.shortcuts()}:
                wrong.append((name, path, keys))

    assert wrong == []
    assert told > 80


def test_every_key_on_a_page_is_one_of_the_program_s(spoken):
    language, window = spoken
    known = {
        key(k) for g in all_keys(window.menuBar()) for row in g.rows for k in row.keys.split("  ")
    }
    known |= {key(k) for command in COMMANDS for k in command.keys.split()}
    known |= {f"Ctrl+{digit}" for digit in range(1, 10)}  # terms of a passage
    found = {
        (name, code)
        for name, text in pages(language)
        for code in re.findall(r"`([^`]+)`", text)
        if KEY.fullmatch(code)
    }  # fmt: skip

    assert {(name, code) for name, code in found if key(code) not in known} == set()
    assert len(found) > 100


def test_both_languages_tell_of_the_same_keys():
    def keys_in(language: str) -> dict[str, set[str]]:
        return {
            name: {c for c in re.findall(r"`([^`]+)`", text) if KEY.fullmatch(c)}
            for name, text in pages(language)
        }

    assert keys_in("en") == keys_in("th")
