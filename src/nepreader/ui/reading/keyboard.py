"""The keyboard on the page: arrows walk from word to word, Shift selects."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from nepreader.language import Token
from nepreader.text import Span
from nepreader.ui.reading import movement
from nepreader.ui.reading.view import ReadingView
from nepreader.workspace import Words

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

Key = Qt.Key


class KeyboardInput(QObject):
    """Turns key events of a view into walks, selections and scrolling."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._actions: dict[tuple[Key, Qt.KeyboardModifier], Callable[[], None]] = {
            (Key.Key_Right, _NONE): lambda: self._walk(forward=True),
            (Key.Key_Left, _NONE): lambda: self._walk(forward=False),
            (Key.Key_Down, _NONE): lambda: self._walk_lines(1),
            (Key.Key_Up, _NONE): lambda: self._walk_lines(-1),
            (Key.Key_Home, _NONE): lambda: self._walk_to_edge(at_end=False),
            (Key.Key_End, _NONE): lambda: self._walk_to_edge(at_end=True),
            (Key.Key_Home, _CTRL): lambda: self._go_to(0),
            (Key.Key_End, _CTRL): lambda: self._go_to(self._length()),
            (Key.Key_PageDown, _NONE): lambda: self._page(1),
            (Key.Key_PageUp, _NONE): lambda: self._page(-1),
            (Key.Key_Space, _NONE): lambda: self._page(1),
            (Key.Key_Space, _SHIFT): lambda: self._page(-1),
            (Key.Key_Right, _SHIFT): lambda: self._extend(movement.next_character),
            (Key.Key_Left, _SHIFT): lambda: self._extend(movement.previous_character),
            (Key.Key_Right, _SHIFT | _CTRL): lambda: self._extend_words(forward=True),
            (Key.Key_Left, _SHIFT | _CTRL): lambda: self._extend_words(forward=False),
            (Key.Key_Down, _SHIFT): lambda: self._extend_lines(1),
            (Key.Key_Up, _SHIFT): lambda: self._extend_lines(-1),
            (Key.Key_Down, _SHIFT | _CTRL): lambda: self._extend_paragraph(forward=True),
            (Key.Key_Up, _SHIFT | _CTRL): lambda: self._extend_paragraph(forward=False),
            (Key.Key_Home, _SHIFT | _CTRL): lambda: self._extend_to(0),
            (Key.Key_End, _SHIFT | _CTRL): lambda: self._extend_to(self._length()),
            (Key.Key_Return, _NONE): self._choose,
            (Key.Key_Enter, _NONE): self._choose,
            (Key.Key_Escape, _NONE): self._escape,
        }
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        action = self._actions.get((Key(event.key()), event.modifiers() & ~_KEYPAD))
        if action is None or self._view.words is None:
            return False
        action()
        return True

    # ---- walking

    def _walk(self, *, forward: bool) -> None:
        words, current = self._words(), self._view.current_word
        if current is None:
            token = movement.next_word(words, self._view.first_position())
        elif forward:
            token = movement.next_word(words, current.end)
        else:
            token = movement.previous_word(words, current.start)
        self._stand_on(token)

    def _walk_lines(self, lines: int) -> None:
        current = self._view.current_word
        if current is None:
            self._walk(forward=True)
            return
        self._view.reveal(current.span)
        rect = self._view.rect_of(current.span)
        y = rect.center().y() + lines * self._view.line_height()
        token = self._nearest_word(QPointF(rect.center().x(), y), forward=lines > 0)
        if token and token.start == current.start:
            self._walk(forward=lines > 0)  # over a gap between paragraphs
        else:
            self._stand_on(token)

    def _walk_to_edge(self, *, at_end: bool) -> None:
        current = self._view.current_word
        if current is None:
            return
        y = self._view.rect_of(current.span).center().y()
        x = self._view.viewport().width() if at_end else 0
        position = self._view.hit(QPointF(x, y)).caret
        find = movement.previous_word if at_end else movement.next_word
        self._stand_on(find(self._words(), position))

    def _nearest_word(self, point: QPointF, *, forward: bool) -> Token | None:
        position = self._view.hit(point).character
        token = self._words().at(position)
        if token and token.kind in movement.WALKED:
            return token
        find = movement.next_word if forward else movement.previous_word
        return find(self._words(), position)

    def _go_to(self, position: int) -> None:
        at_end = position > 0
        find = movement.previous_word if at_end else movement.next_word
        self._stand_on(find(self._words(), position))

    def _page(self, pages: int) -> None:
        height = self._view.viewport().height() - 2 * self._view.line_height()
        self._view.scroll_by(pages * height)

    def _stand_on(self, token: Token | None) -> None:
        if token is None:
            return
        self._view.select(Span(token.start, token.start))
        self._view.set_current(token)
        self._view.word_reached.emit(token)

    def _choose(self) -> None:
        if self._view.current_word:
            self._view.word_chosen.emit(self._view.current_word)

    def _escape(self) -> None:
        """Drop the selection; listeners drop what they showed."""
        caret = self._view.selection.caret
        self._view.select(Span(caret, caret))
        self._view.escaped.emit()

    # ---- selecting

    def _extend(self, step: Callable[..., int]) -> None:
        self._extend_to(step(self._words().reading, self._caret()))

    def _extend_words(self, *, forward: bool) -> None:
        words = self._words()
        if forward:
            token = movement.next_word(words, self._caret())
            self._extend_to(token.end if token else self._length())
        else:
            token = movement.previous_word(words, self._caret())
            self._extend_to(token.start if token else 0)

    def _extend_lines(self, lines: int) -> None:
        caret = self._caret()
        self._view.reveal(Span(caret, caret))
        rect = self._view.rect_of(Span(caret, caret))
        y = rect.center().y() + lines * self._view.line_height()
        self._extend_to(self._view.hit(QPointF(rect.left(), y)).caret)

    def _extend_paragraph(self, *, forward: bool) -> None:
        span = movement.paragraph_span(self._words(), self._caret())
        if forward:
            self._extend_to(
                span.end if self._caret() < span.end else min(span.end + 1, self._length())
            )
        else:
            self._extend_to(span.start if self._caret() > span.start else max(0, span.start - 1))

    def _extend_to(self, position: int) -> None:
        self._view.selection.move_caret(position)
        self._view.reveal(Span(position, position))
        self._view.selection_was_changed()

    def _caret(self) -> int:
        """Where a selection goes on from; with none, the word that the keyboard stands on."""
        return self._view.selection.caret

    def _length(self) -> int:
        return len(self._words().reading.text)

    def _words(self) -> Words:
        words = self._view.words
        if words is None:
            raise RuntimeError("no text is shown")
        return words
