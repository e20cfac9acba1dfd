"""From keys of a keyboard or a remote to commands, whatever the layout."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from nepreader.ui.projector.commands import COMMANDS, REPEATED

_MOST_DIGITS = 4
_KEDMANEE: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            "ฟิแกำดเ้ร่าสทืนยๆพหะีอไปัผใมบล",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ.,[]",
            strict=True,
        )
    )
)
"""The keys of the Thai layout (TIS 820-2538) by what stands on them in the Latin one."""


class Remote(QObject):
    """Gathers digits until Enter; everything else is a command at once."""

    commanded = Signal(str)  # the id of a command
    number_chosen = Signal(int)
    number_changed = Signal(str)  # the digits so far

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = _by_sequence()
        self._digits = ""

    def press(self, event: QKeyEvent) -> None:
        """Take a key."""
        if event.text().isdecimal() and not event.modifiers() & _CONTROL:
            self._gather(str(int(event.text())))  # Thai digits, too
            return
        command = self._command_of(event)
        digits, self._digits = self._digits, ""
        if digits:
            self.number_changed.emit("")
        if digits and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.number_chosen.emit(int(digits))
        elif digits and command == "end":
            return  # Esc takes the digits back
        elif command and (command in REPEATED or not event.isAutoRepeat()):
            self.commanded.emit(command)

    def _gather(self, digit: str) -> None:
        self._digits = (self._digits + digit)[-_MOST_DIGITS:]
        self.number_changed.emit(self._digits)

    def _command_of(self, event: QKeyEvent) -> str | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        latin = _KEDMANEE.get(event.text())
        if latin and not modifiers & _CONTROL:
            return self._commands.get(latin)
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        return self._commands.get(pressed.toString(_PORTABLE))


_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def _by_sequence() -> dict[str, str]:
    return {
        QKeySequence(keys).toString(_PORTABLE): command.id
        for command in COMMANDS
        for keys in command.keys.split()
    }
