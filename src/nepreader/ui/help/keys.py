"""Every key there is, by where it holds: menus as they are now, then what no menu shows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from nepreader.ui.projector.commands import COMMANDS, GO_TO
from nepreader.ui.projector.help_overlay import shown_keys
from nepreader.ui.undo_actions import COMMAND
from nepreader.wording.mark import QT_TRANSLATE_NOOP

_CONTEXT = "Keys"
_NATIVE = QKeySequence.SequenceFormat.NativeText
_GAP = "  "
_MOST = 2  # keys of one command of the class
_LETTER = re.compile(r"\(&.\)|&(?!&)")  # what Alt reaches an item by


class KeyRow(NamedTuple):
    """Keys as they are written here, and what they do."""

    keys: str
    text: str


class KeyGroup(NamedTuple):
    """The keys of one menu or place."""

    title: str
    rows: tuple[KeyRow, ...]


# What is no action of the menus: (title, ((keys as Qt writes them, parted by blanks; what), …)).
_FIXED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (QT_TRANSLATE_NOOP("Keys", "On the page"), (
        ("Left Right", QT_TRANSLATE_NOOP("Keys", "Previous word, next word")),
        ("Up Down", QT_TRANSLATE_NOOP("Keys", "A line up, a line down")),
        ("Home End", QT_TRANSLATE_NOOP("Keys", "Start of the line, end of the line")),
        ("Ctrl+Home Ctrl+End", QT_TRANSLATE_NOOP("Keys", "Start of the text, end of the text")),
        ("PgDown Space", QT_TRANSLATE_NOOP("Keys", "A screen down")),
        ("PgUp Shift+Space", QT_TRANSLATE_NOOP("Keys", "A screen up")),
        ("Return", QT_TRANSLATE_NOOP("Keys", "Keep the card open")),
        ("Shift+Left Shift+Right", QT_TRANSLATE_NOOP("Keys", "Select letter by letter")),
        ("Ctrl+Shift+Left Ctrl+Shift+Right", QT_TRANSLATE_NOOP("Keys", "Select word by word")),
        ("Ctrl+Shift+Up Ctrl+Shift+Down",
         QT_TRANSLATE_NOOP("Keys", "Select paragraph by paragraph")),
        ("Esc", QT_TRANSLATE_NOOP("Keys", "Close the card, drop the selection")),
    )),
    (QT_TRANSLATE_NOOP("Keys", "Card of a suspected typo"), (
        ("Return", QT_TRANSLATE_NOOP("Keys", "Accept the chosen suggestion")),
        ("Shift+Return", QT_TRANSLATE_NOOP("Keys", "Accept it everywhere")),
        ("Del", QT_TRANSLATE_NOOP("Keys", "It is right; or take the decision back")),
        ("Up Down", QT_TRANSLATE_NOOP("Keys", "Choose a suggestion")),
        ("Esc", QT_TRANSLATE_NOOP("Keys", "Close the card")),
    )),
    (QT_TRANSLATE_NOOP("Keys", "Review of words"), (
        ("Space", QT_TRANSLATE_NOOP("Keys", "Show the word")),
        ("1 2 3 4", QT_TRANSLATE_NOOP("Keys", "Again, hard, good, easy")),
        ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take the last answer back")),
        ("Esc", QT_TRANSLATE_NOOP("Keys", "Close")),
    )),
    (QT_TRANSLATE_NOOP("Keys", "In the English of a passage"), (
        ("Ctrl+1 Ctrl+9", QT_TRANSLATE_NOOP("Keys", "Put in one of the first nine terms")),
        ("Esc", QT_TRANSLATE_NOOP("Keys", "To the page")),
    )),
    (QT_TRANSLATE_NOOP("Keys", "Find bar"), (
        ("Return", QT_TRANSLATE_NOOP("Keys", "Next place")),
        ("Shift+Return", QT_TRANSLATE_NOOP("Keys", "Previous place")),
        ("Esc", QT_TRANSLATE_NOOP("Keys", "Close")),
    )),
)  # fmt: skip
_IN_CLASS = QT_TRANSLATE_NOOP("Keys", "In class")


def all_keys(bar: QMenuBar) -> list[KeyGroup]:
    """Every key, in the language of the window; those of menus as they stand on the actions."""
    menus = [
        KeyGroup(plain_text(menu.title()), tuple(_rows(menu)))
        for menu in (action.menu() for action in bar.actions())
        if isinstance(menu, QMenu)
    ]
    fixed = [
        KeyGroup(
            _said(title), tuple(KeyRow(written(keys.split()), _said(text)) for keys, text in rows)
        )
        for title, rows in _FIXED
    ]
    in_class = (
        *(KeyRow(written(command.keys.split()[:_MOST]), command.said) for command in COMMANDS),
        KeyRow(shown_keys(GO_TO), GO_TO.said),
    )
    return [group for group in (*menus, *fixed, KeyGroup(_said(_IN_CLASS), in_class)) if group.rows]


def written(keys: list[str]) -> str:
    """Keys as they are written on keyboards here."""
    return _GAP.join(QKeySequence(key).toString(_NATIVE) for key in keys)


def plain_text(text: str) -> str:
    """The text of a menu or an item without the letter that Alt reaches it by."""
    return _LETTER.sub("", text).replace("&&", "&").replace("  ", " ").strip()


def _rows(menu: QMenu) -> Iterator[KeyRow]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            for row in _rows(below):
                yield KeyRow(row.keys, f"{plain_text(below.title())}: {row.text}")
        elif not action.shortcut().isEmpty():  # its first; others are forms of the same
            keys = action.shortcut().toString(_NATIVE)
            text = str(action.property(COMMAND) or action.text())
            yield KeyRow(keys, plain_text(text).removesuffix("…"))


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
