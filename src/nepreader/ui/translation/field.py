"""The field in which one passage is said in English."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit

from nepreader.text import Span
from nepreader.text.utf16 import Utf16Index
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.theme import Colours
from nepreader.ui.translation.row_setting import FIELD
from nepreader.ui.translation.spelling_marks import SpellingMarks

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_OWN_UNDO = ("edit-undo", "edit-redo")
_MOST_TERMS = 9
_LINE_ENDS = {0x2029: "\n", 0x2028: "\n"}  # as Qt keeps them


class TranslationField(Retranslated, QPlainTextEdit):
    """Plain text. Undo is the window's, Ctrl and a digit insert a term, Escape goes to the page."""

    left = Signal()  # to the page
    kept = Signal()  # the words are to be kept now
    term_wanted = Signal(int)  # from 0
    lines_changed = Signal()
    word_added = Signal(str)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._clean = ""
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(FIELD)
        self.marks = SpellingMarks(self.document(), colours.colour("suspect"))
        self.document().documentLayout().documentSizeChanged.connect(self.lines_changed)
        self.retranslate()

    @property
    def lines(self) -> int:
        """How many lines the words take, as they are wrapped."""
        return round(self.document().size().height())

    @property
    def words(self) -> str:
        """What it says; Qt's own plain text has lost the blanks that do not break."""
        return self.document().toRawText().translate(_LINE_ENDS)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed since words were shown, or kept."""
        return self.words != self._clean

    def show_words(self, words: str) -> None:
        """Say other words; who is typing the same keeps the cursor."""
        self.put(words)
        self.note_kept()

    def note_kept(self) -> None:
        """What it says is kept."""
        self._clean = self.words

    def put(self, words: str) -> None:
        """Say words that are not kept yet."""
        if words != self.words:
            self.setPlainText(words)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def insert(self, words: str) -> None:
        """Put words in at the cursor, with a blank before them where they would touch others."""
        cursor = self.textCursor()
        before = self.words[: self._position(cursor.selectionStart())]
        blank = " " if before and not before[-1].isspace() and before[-1] not in "([“‘\"'-" else ""
        cursor.insertText(blank + words)
        self.setTextCursor(cursor)

    def position(self) -> int:
        """Where the cursor is, in code points."""
        return self._position(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select a stretch, in code points."""
        index = Utf16Index(self.words)
        last = len(self.words)
        cursor = self.textCursor()
        cursor.setPosition(index.unit(min(span.start, last)))
        cursor.setPosition(index.unit(min(span.end, last)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_colours(self, colours: Colours) -> None:
        """Paint in the tones of another theme."""
        self.marks.show_colour(colours.colour("suspect"))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setPlaceholderText(self.tr("English"))
        self.setAccessibleName(self.tr("English of the passage"))

    # ---- Qt

    def event(self, event: QEvent) -> bool:
        """Leave undoing to the window, which knows every step; take Ctrl and a digit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if any(event.matches(key) for key in _UNDO):
                self.kept.emit()
                event.ignore()
                return False
            if _digit(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert a term, go to the page, or type."""
        digit = _digit(event)
        if digit is not None:
            self.term_wanted.emit(digit - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.kept.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        self.kept.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may have been meant, then what any field has."""
        menu = self.menu_at(self.cursorForPosition(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_at(self, cursor: QTextCursor) -> QMenu:
        """The menu at a place: suggestions first, where a word is misspelt."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in _OWN_UNDO:  # the window's undo knows more
                menu.removeAction(action)
        first = menu.actions()[0]
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word, spelling = cursor.selectedText(), self.marks.spelling
        if not word or spelling is None or spelling.is_right(word):
            return menu
        for other in spelling.suggestions(word):
            action = menu.addAction(other)
            action.triggered.connect(lambda _=False, o=other: cursor.insertText(o))
            menu.insertAction(first, action)
        add = menu.addAction(self.tr("Add “{0}” to the dictionary").format(word.replace("&", "&&")))
        add.triggered.connect(lambda: self.word_added.emit(word))
        menu.insertAction(first, add)
        menu.insertSeparator(first)
        return menu

    def _position(self, unit: int) -> int:
        return Utf16Index(self.words).point(unit)


def _digit(event: QKeyEvent) -> int | None:
    """The digit that is pressed with Ctrl alone, from 1."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return None
    digit = event.key() - Qt.Key.Key_0.value
    return digit if 1 <= digit <= _MOST_TERMS else None
