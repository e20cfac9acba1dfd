"""The presenter's window: the passage with everything on it, notes, what comes, what is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.projector.audience import AudienceView
from nepreader.ui.projector.clock import Clock
from nepreader.ui.projector.miniature import Miniature
from nepreader.ui.projector.slide_view import SlideView
from nepreader.ui.projector.typecase import TypeCase
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.thai_label import Cut, ThaiLabel

_READ_STANDING = 1.6
"""Notes are read from a step away."""
_MOST_OF_NEXT = 600
"""Code points of the next passage that are shown."""


class PresenterWindow(Retranslated, QWidget):
    """Shows what it is told; keys go where those of the audience's window go."""

    key_pressed = Signal(object)  # QKeyEvent
    note_written = Signal(str)
    closed = Signal()
    retranslated = Signal()

    def __init__(self, case: TypeCase, audience: AudienceView, cut: Cut) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.passage = SlideView(case)
        self.miniature = Miniature(audience)
        self.clock = Clock()
        self.status = plain_label()
        self.said = plain_label()
        self.note = ThaiLabel(cut, scale=_READ_STANDING)
        self.next, self.translation = ThaiLabel(cut, scale=1.2), ThaiLabel(cut, scale=1.2)
        self.note_title, self.next_title, self.seen_title, self.translation_title = (
            plain_label(wrap=True) for _ in range(4)
        )
        self.entry = QLineEdit()
        self.entry.returnPressed.connect(self._write)
        self.entry.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.retranslate()

    def ask_for_note(self) -> None:
        """Let a note be written on the chosen words."""
        self.entry.clear()
        self.entry.show()
        self.entry.setFocus()

    def show_texts(self, note: str, following: str, translation: str) -> None:
        """Show what belongs to the passage."""
        self.note.set_text(note)
        self.translation.set_text(translation)
        self.translation_title.setVisible(bool(translation))
        cut = following[:_MOST_OF_NEXT]
        self.next.set_text(cut + "…" if len(following) > len(cut) else cut)

    def show_status(self, status: str) -> None:
        """Where the class is, and what is switched on."""
        self.status.setText(visible(status))

    def say(self, words: str) -> None:
        """Tell something that passes."""
        self.said.setText(visible(words))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle(self.tr("Presenter – nepreader"))
        self.note_title.setText(self.tr("Your notes (the class does not see them)"))
        self.next_title.setText(self.tr("Next"))
        self.seen_title.setText(self.tr("The class sees"))
        self.translation_title.setText(self.tr("Translation"))
        self.entry.setPlaceholderText(self.tr("Note on the chosen words, then Enter"))
        self.passage.setAccessibleName(self.tr("The passage with its glosses"))
        self.retranslated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on; Esc in the note leaves the note."""
        if event.key() == Qt.Key.Key_Escape and self.entry.isVisible():
            self._close_entry()
        else:
            self.key_pressed.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right side a third, and no more than it can use."""
        super().resizeEvent(event)
        width = min(460, round(0.32 * event.size().width()))
        self._side.setFixedWidth(max(width, self._side.minimumSizeHint().width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the class is over."""
        super().closeEvent(event)
        self.closed.emit()

    def _write(self) -> None:
        words = self.entry.text()
        self._close_entry()
        self.note_written.emit(words)

    def _close_entry(self) -> None:
        self.entry.hide()
        self.setFocus()

    def _lay_out(self) -> None:
        self._side = QWidget()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        for widget in (self.seen_title, self.miniature, self.clock, self.note_title):
            right.addWidget(widget)
        right.addWidget(_scrolled(self.note), 2)
        left = QVBoxLayout()
        left.addWidget(self.passage, 5)
        for title, label in (
            (self.translation_title, self.translation),
            (self.next_title, self.next),
        ):
            left.addWidget(title)
            left.addWidget(_scrolled(label) if label is self.next else label, label is self.next)
        left.addWidget(self.entry)
        columns = QHBoxLayout()
        columns.addLayout(left, 1)
        columns.addWidget(self._side)
        foot = QHBoxLayout()
        foot.addWidget(self.status)
        foot.addStretch()
        foot.addWidget(self.said)
        column = QVBoxLayout(self)
        column.addLayout(columns, 1)
        column.addLayout(foot)


def _scrolled(label: ThaiLabel) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.StyledPanel)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addWidget(label)
    column.addStretch()
    area.setWidget(inner)
    area.setMinimumHeight(60)
    return area
