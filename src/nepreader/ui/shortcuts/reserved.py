"""Keys that no action may have: the page, the review of typos and the menus need them."""

from collections.abc import Collection
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from nepreader.wording.mark import QT_TRANSLATE_NOOP


class Reason(StrEnum):
    """What a key is needed for."""

    PAGE = "page"
    TYPING = "typing"
    MENU = "menu"


_SAID = {
    Reason.PAGE: QT_TRANSLATE_NOOP(
        "Shortcuts", "{0} is needed on the page, to walk, select and choose. Choose another key."
    ),
    Reason.TYPING: QT_TRANSLATE_NOOP(
        "Shortcuts", "{0} is needed to type, also into the card of a typo. Add Ctrl or Alt to it."
    ),
    Reason.MENU: QT_TRANSLATE_NOOP("Shortcuts", "{0} opens a menu. Choose another key."),
}

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_WALKING = frozenset({
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End,
})  # fmt: skip
_ON_THE_PAGE = _WALKING | {
    _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Space, _Key.Key_Return, _Key.Key_Enter,
    _Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Delete, _Key.Key_Backspace,
}  # fmt: skip
_SHIFT, _CONTROL = _Modifier.ShiftModifier, _Modifier.ControlModifier
_NOT_PLAIN = _CONTROL | _Modifier.AltModifier | _Modifier.MetaModifier
_FIRST_SPECIAL = 0x01000000
"""Keys of Qt below this are the characters that they type."""


def reason_against(keys: QKeySequence, mnemonics: Collection[str]) -> Reason | None:
    """Why an action may not have a key; None where it may.

    Args:
        keys: one key with its modifiers.
        mnemonics: the keys that open menus, as `QKeySequence` writes them.
    """
    pressed = keys[0]  # type: ignore[index]  # the stubs know of no index
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    modifiers &= ~_Modifier.KeypadModifier
    if key in _ON_THE_PAGE and not modifiers & _NOT_PLAIN:
        return Reason.PAGE
    if key in _WALKING and modifiers & ~_SHIFT == _CONTROL:
        return Reason.PAGE
    if not modifiers & _NOT_PLAIN and _types(key):
        return Reason.TYPING
    return Reason.MENU if portable(keys) in mnemonics else None


def said(reason: Reason, keys: QKeySequence) -> str:
    """The reason in words."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return QCoreApplication.translate("Shortcuts", _SAID[reason]).format(shown)


def portable(keys: QKeySequence) -> str:
    """A key as it is written into files: the same on every system and in every language."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def _types(key: Qt.Key) -> bool:
    """Whether a key types a sign; digits are for marking words."""
    return key.value < _FIRST_SPECIAL and not chr(key.value).isdecimal()
