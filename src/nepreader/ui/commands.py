"""Every action on annotations as one step that can be undone."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from nepreader.annotation import Change

_MERGING = 1
"""Qt asks commands of one id whether they are one step."""


class ChangeCommand(QUndoCommand):
    """Makes a change, and its inverse to undo it.

    What came of it is remembered: what somebody else changed in the meantime is not undone.
    """

    def __init__(
        self, apply: Callable[[Change], Change], change: Change, text: str, step: str = ""
    ) -> None:
        """`apply` makes a change and returns what came of it; `text` names the step in the menu.

        Changes of one annotation that follow each other with the same `step` are undone together.
        """
        super().__init__(text)
        self._apply = apply
        self._change = change
        self._step = step

    def id(self) -> int:
        """Tells Qt whether it may be merged."""
        return _MERGING if self._step else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next step, if it goes on with this one."""
        if not isinstance(other, ChangeCommand) or other._step != self._step:
            return False
        mine, theirs = self._change.replaced, other._change.replaced
        if len(mine) != 1 or len(theirs) != 1 or mine[0][0].id != theirs[0][0].id:
            return False
        self._change = Change(replaced=((mine[0][0], theirs[0][1]),))
        return True

    def redo(self) -> None:
        """Make the change."""
        self._change = self._apply(self._change)

    def undo(self) -> None:
        """Take it back."""
        self._change = self._apply(self._change.inverse).inverse
