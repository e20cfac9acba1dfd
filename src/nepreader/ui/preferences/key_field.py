"""A field that takes one key at a time."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QToolButton

from nepreader.ui.safe_text import set_tip

_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QKeySequenceEdit):
    """Qt's own empties itself as soon as Ctrl is pressed; this one tells only what is meant.

    Backspace and Delete take the key away, as the cross does; Escape is left to the dialog.
    """

    pressed = Signal()  # another key, or none any more
    given_up = Signal()  # Ctrl and then nothing

    def __init__(self) -> None:
        super().__init__()
        self._is_recording = False
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Take the key away"))
            set_tip(cross, self.tr("Take the key away"))
        self.keySequenceChanged.connect(self._changed)
        self.editingFinished.connect(self._finished)

    def show_key(self, key: str) -> None:
        """Show a key, without telling."""
        self._is_recording = False
        blocker = QSignalBlocker(self)
        self.setKeySequence(QKeySequence(key))
        blocker.unblock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to take a key."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif is_plain and event.key() in _CLEARING:
            self.clear()
        else:
            self._is_recording = True
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was begun is given up."""
        super().focusOutEvent(event)
        if self._is_recording:
            self._is_recording = False
            self.given_up.emit()

    def _changed(self) -> None:
        if not self._is_recording:
            self.pressed.emit()

    def _finished(self) -> None:
        if not self._is_recording:
            return
        self._is_recording = False
        if self.keySequence().isEmpty():
            self.given_up.emit()
        else:
            self.pressed.emit()
