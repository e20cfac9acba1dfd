"""The face that widgets painted by us show to a screen reader.

Qt owns the faces: its cache takes what the factory returns, and lets go of it with the widget.
"""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Object, VoidPtr, getCppPointer, isValid

Role = QAccessible.Role
Text = QAccessible.Text
MakeFace = Callable[[Any], QAccessibleInterface]

_MAKERS: dict[type[QWidget], MakeFace] = {}
_NOWHERE = 0


class Face(QAccessibleWidget):
    """Says the name that the widget has, and what `describe` answers at that moment."""

    def __init__(self, widget: QWidget, role: Role, describe: Callable[[], str]) -> None:
        super().__init__(widget, role)
        self._widget, self._describe = widget, describe

    def text(self, t: Text) -> str:
        """The name, the description, or what Qt knows."""
        if t is Text.Description and isValid(self._widget):
            return self._describe()
        return super().text(t)

    def state(self) -> QAccessible.State:
        """Nobody writes into it."""
        state = super().state()
        setattr(state, "readOnly", 1)  # noqa: B010 - a bit, which the type information has not
        return state


def pointer(interface: Object | None) -> int:
    """An interface as `interface_cast` hands it on.

    To answer None there crashes Qt (measured with PySide6 6.11.3 over AT-SPI): it is taken for an
    address. So does an object that Python lets go of, which is why its owner keeps it.
    """
    address = getCppPointer(interface)[0] if interface is not None else _NOWHERE
    return cast("int", VoidPtr(address))  # as the type information has it


def install_face(kind: type[QWidget], make: MakeFace) -> None:
    """From now on widgets of a kind are told of by the face that `make` makes of them."""
    if not _MAKERS:
        QAccessible.installFactory(_made)
    _MAKERS[kind] = make


def renew_face(widget: QWidget) -> None:
    """Make the face of a widget anew, if somebody asked for it before its kind was installed."""
    if QAccessible.isActive() and (old := QAccessible.queryAccessibleInterface(widget)):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(old))


def _made(key: str, item: QObject) -> QAccessibleInterface | None:
    """Asked for each class of a widget, from its own up to QObject: answers the first time."""
    del key
    for kind, make in _MAKERS.items():
        if isinstance(item, kind):
            return make(item)
    return None
