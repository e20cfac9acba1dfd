"""The page for a screen reader: the block that is read, its words, where they are."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from shiboken6 import isValid

from nepreader.text import Span
from nepreader.text.utf16 import Utf16Index
from nepreader.ui.access.face import Face, Role, pointer
from nepreader.ui.reading.view import ReadingView

_KIND = QAccessible.InterfaceType


class PageText(QAccessibleTextInterface):
    """The block of the current word, else the first in sight. Positions are UTF-16 units of it.

    Not the whole text: Qt cuts all that is offered into words whenever it is asked for one.
    PySide6 does not let Python answer what is selected, so nothing is.
    """

    def __init__(self, view: ReadingView) -> None:
        super().__init__()
        self._view = view

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - Qt's names
        """A stretch of it."""
        words, index = self._block()
        return words[index.point(startOffset) : index.point(endOffset)]

    def characterCount(self) -> int:
        """Its length."""
        words, index = self._block()
        return index.unit(len(words))

    def cursorPosition(self) -> int:
        """The start of the current word, or of the block."""
        current = self._view.current_word
        if current is None:
            return 0
        _, index = self._block()
        return index.unit(current.start - self._span().start)

    def setCursorPosition(self, position: int) -> None:
        """Stand on the word there."""
        words = self._view.words
        _, index = self._block()
        token = words.at(self._span().start + index.point(position)) if words else None
        if token:
            self._view.set_current(token)

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen; nowhere if it is out of sight."""
        if not self._view.words:
            return QRect()
        _, index = self._block()
        at = self._span().start + index.point(offset)
        rect = self._view.rect_of(Span(at, at + 1))
        return rect.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen; -1 where there is none of this block."""
        if not self._view.words:
            return -1
        hit = self._view.hit(QPointF(self._view.viewport().mapFromGlobal(point)))
        span, (_, index) = self._span(), self._block()
        inside = hit.on_text and span.start <= hit.character < span.end
        return index.unit(hit.character - span.start) if inside else -1

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803 - as above
        """Bring a stretch into sight."""
        if self._view.words:
            _, index = self._block()
            start = self._span().start
            self._view.reveal(Span(index.point(startIndex), index.point(endIndex)).shifted(start))

    def selectionCount(self) -> int:
        """None that could be told of."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803 - as above
        """Select."""
        if self._view.words:
            _, index = self._block()
            span = Span(index.point(startOffset), index.point(endOffset))
            self._view.select(span.shifted(self._span().start))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803 - as above
        """Select."""
        del selectionIndex
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803 - as above
        """Select nothing."""
        del selectionIndex
        caret = self._view.selection.caret
        self._view.select(Span(caret, caret))

    def _span(self) -> Span:
        words = self._view.words
        if words is None or not words.reading.text:
            return Span(0, 0)
        current = self._view.current_word
        at = current.start if current else self._view.first_position()
        blocks = words.reading.blocks
        return blocks[blocks.index_at(min(at, len(words.reading.text) - 1))]

    def _block(self) -> tuple[str, Utf16Index]:
        words = self._view.words
        text = self._span().of(words.reading.text) if words else ""
        return text, Utf16Index(text or " ")


class PageFace(Face):
    """A document with a text."""

    def __init__(self, view: ReadingView, describe: Callable[[], str]) -> None:
        super().__init__(view, Role.Document, describe)
        self._view = view
        self._text = PageText(view)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """Our text; of the rest what Qt has."""
        if t is _KIND.TextInterface and isValid(self._view):
            return pointer(self._text)
        if t is _KIND.ActionInterface:
            return super().interface_cast(t)
        return pointer(None)
