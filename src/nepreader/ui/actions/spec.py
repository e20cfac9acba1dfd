"""One action: what it is called, its keys, what it does in a line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action. Those with a `group` are alternatives; a shortcut may have several forms.

    Those with a `submenu` stand there, in the order of the table.
    """

    id: str
    text: str
    shortcut: str = ""
    tip: str = ""
    group: str = ""
    checkable: bool = False
    submenu: str = ""
