"""Undo and redo in the menu, named after the step; Qt's own keep the language they were made in."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from shiboken6 import isValid

from nepreader.wording.mark import QT_TRANSLATE_NOOP

_UNDO = (QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "&Undo: {0}"))
_REDO = (QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "&Redo: {0}"))
_UNDONE = QT_TRANSLATE_NOOP("Actions", "Undone: {0}")
_REDONE = QT_TRANSLATE_NOOP("Actions", "Done again: {0}")
COMMAND = "command"
"""The property that holds the text of an action without the step that it is named after."""


class UndoActions(QObject):
    """Two actions on a stack. Steps that were named in another language have no name here."""

    stepped = Signal()  # after either: what it changed was told before
    said = Signal(str)

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._renamed = 0  # so many steps have names in another language
        self.undo = self._action(self._undo, QKeySequence.StandardKey.Undo)
        self.redo = self._action(self._redo, QKeySequence.StandardKey.Redo)
        stack.indexChanged.connect(self._show)
        stack.cleanChanged.connect(self._show)
        self._show()

    def retranslate(self) -> None:
        """Set both texts anew."""
        self._renamed = self._stack.count()
        self._show()

    def _action(self, called: Callable[[], object], keys: QKeySequence.StandardKey) -> QAction:
        action = QAction(self.parent())
        action.setShortcuts(keys)
        action.triggered.connect(lambda _=False: called())
        return action

    def _undo(self) -> None:
        step = self._undo_step
        self._stack.undo()
        self._tell(_UNDONE, step)

    def _redo(self) -> None:
        step = self._redo_step
        self._stack.redo()
        self._tell(_REDONE, step)

    def _tell(self, text: str, step: str) -> None:
        """What was changed may stand far from what is seen."""
        self.stepped.emit()
        if step:
            self.said.emit(QCoreApplication.translate("Actions", text).format(step))

    @property
    def _undo_step(self) -> str:
        return self._stack.undoText() if self._stack.index() > self._renamed else ""

    @property
    def _redo_step(self) -> str:
        return self._stack.redoText() if self._stack.index() >= self._renamed else ""

    def _show(self) -> None:
        if not isValid(self._stack):  # it tells of its own end, too
            return
        stack = self._stack
        self._renamed = min(self._renamed, stack.count())
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self.undo.setText(_named(_UNDO, self._undo_step))
        self.redo.setText(_named(_REDO, self._redo_step))
        self.undo.setProperty(COMMAND, _named(_UNDO, ""))
        self.redo.setProperty(COMMAND, _named(_REDO, ""))


def _named(texts: tuple[str, str], step: str) -> str:
    text = QCoreApplication.translate("Actions", texts[bool(step)])
    return text.format(step.replace("&", "&&"))
