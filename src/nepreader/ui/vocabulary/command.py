"""A step of the vocabulary on the undo stack of the window."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand
from shiboken6 import isValid

from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.workspace.marking import VocabularyStep


class VocabularyCommand(QUndoCommand):
    """Does a step, and takes it back; what somebody else changed in the meantime stays."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        step: VocabularyStep,
        text: str,
        taken_back: Callable[[], object] = lambda: None,
    ) -> None:
        """`text` names the step in the menu; `taken_back` is called when it is undone."""
        super().__init__(text)
        self._vocabulary, self._step, self._taken_back = vocabulary, step, taken_back

    def redo(self) -> None:
        """Do it."""
        self._vocabulary.do(self._step, self._drop)

    def undo(self) -> None:
        """Take it back."""
        self._vocabulary.undo(self._step)
        self._taken_back()

    def _drop(self) -> None:
        """What could not be written is no step: the stack drops it when it comes to it."""
        if isValid(self):  # another text may have been opened since
            self.setObsolete(True)
