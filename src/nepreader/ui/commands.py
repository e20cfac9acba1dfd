"""Every action on annotations as one step that can be undone."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from nepreader.annotation import Change


class ChangeCommand(QUndoCommand):
    """Makes a change, and its inverse to undo it.

    What came of it is remembered: what somebody else changed in the meantime is not undone.
    """

    def __init__(self, apply: Callable[[Change], Change], change: Change, text: str) -> None:
        """`apply` makes a change and returns what came of it; `text` names the step in the menu."""
        super().__init__(text)
        self._apply = apply
        self._change = change

    def redo(self) -> None:
        """Make the change."""
        self._change = self._apply(self._change)

    def undo(self) -> None:
        """Take it back."""
        self._change = self._apply(self._change.inverse).inverse
