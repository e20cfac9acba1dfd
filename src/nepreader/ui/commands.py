"""Every action on annotations as one step that can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from nepreader.annotation import Change

if TYPE_CHECKING:
    from nepreader.ui.session import ReadingSession


class ChangeCommand(QUndoCommand):
    """Applies a change, and its inverse to undo it."""

    def __init__(self, session: "ReadingSession", change: Change, text: str) -> None:
        super().__init__(text)
        self._session = session
        self._change = change

    def redo(self) -> None:
        """Make the change."""
        self._session.apply(self._change)

    def undo(self) -> None:
        """Take it back."""
        self._session.apply(self._change.inverse)
