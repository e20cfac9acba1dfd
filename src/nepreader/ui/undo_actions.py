"""Undo and redo in the menu, named after the step; Qt's own keep the language they were made in."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from shiboken6 import isValid

from nepreader.wording.mark import QT_TRANSLATE_NOOP

_UNDO = (QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "&Undo: {0}"))
_REDO = (QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "&Redo: {0}"))


class UndoActions(QObject):
    """Two actions on a stack. Steps that were named in another language have no name here."""

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._renamed = 0  # so many steps have names in another language
        self.undo = self._action(stack.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._action(stack.redo, QKeySequence.StandardKey.Redo)
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

    def _show(self) -> None:
        if not isValid(self._stack):  # it tells of its own end, too
            return
        stack, index = self._stack, self._stack.index()
        self._renamed = min(self._renamed, stack.count())
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self.undo.setText(_named(_UNDO, stack.undoText() if index > self._renamed else ""))
        self.redo.setText(_named(_REDO, stack.redoText() if index >= self._renamed else ""))


def _named(texts: tuple[str, str], step: str) -> str:
    text = QCoreApplication.translate("Actions", texts[bool(step)])
    return text.format(step.replace("&", "&&"))
