"""Page and desk in step: each scrolls the other, and one passage is lit in both."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from nepreader.language import Token
from nepreader.ui.control.translating import TranslatingController
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.table import PassageTable

_LAYER = "passage"


class Stepping(QObject):
    """The passage at the head of the one stands at the head of the other.

    Within a passage they go by shares of it: many lines of the one may face one of the other.
    """

    def __init__(
        self,
        view: ReadingView,
        store: PassageStore,
        table: PassageTable,
        controller: TranslatingController,
        is_in_front: Callable[[], bool],
    ) -> None:
        """A desk that is not `is_in_front` moves nothing, and is not moved."""
        super().__init__(controller)
        self._view, self._store, self._table = view, store, table
        self._controller, self._is_in_front = controller, is_in_front
        self._is_leading = False
        view.set_marks(_LAYER, ())  # below all others, which come later
        view.place_changed.connect(self._follow_page)
        view.word_chosen.connect(self._follow_click)
        table.scrolled.connect(self._lead_page)
        controller.current_changed.connect(self._show)
        controller.remade.connect(self.catch_up)

    def light(self) -> None:
        """Light the passage at hand on the page, while the desk is in front."""
        row = self._controller.row
        marks = []
        if row >= 0 and self._is_in_front():
            marks = [Mark(self._store.span_of(row), MarkStyle.BACKGROUND, "hover")]
        self._view.set_marks(_LAYER, marks)

    def catch_up(self) -> None:
        """The desk comes to the front, or has other passages: it goes where the page is."""
        row = self._controller.row
        if row >= 0 and self._has_same_text():
            with self._leading():
                first = self._lead_desk(self._view.first_position())
                if self._is_on_page(row):
                    self._table.bring(row)
                else:
                    self._controller.go(first)
        self.light()

    # ---- inside

    def _show(self, row: int) -> None:
        """A passage was chosen at the desk."""
        self.light()
        if self._is_leading or not self._is_in_step():
            return
        with self._leading():
            if self._table.bring(row) or not self._is_on_page(row):
                self._view.show_from(self._store.span_of(self._table.first_row()).start)
                self._view.reveal(self._store.span_of(row))

    def _lead_page(self, row: int, share: float) -> None:
        """The desk was scrolled."""
        if not self._is_leading and self._is_in_step():
            with self._leading():
                span = self._store.span_of(row)
                self._view.show_from(span.start + int(share * len(span)))

    def _follow_page(self, position: int) -> None:
        """The page was scrolled; who writes stays at their passage."""
        if self._is_leading or not self._is_in_step():
            return
        with self._leading():
            row = self._lead_desk(position)
            if not self._table.field.hasFocus():
                self._controller.go(row)

    def _lead_desk(self, position: int) -> int:
        row = self._store.row_at(position)
        span = self._store.span_of(row)
        share = (position - span.start) / len(span) if position in span else 0.0
        self._table.lead(row, share)
        return row

    def _follow_click(self, token: Token) -> None:
        """A word of the page was clicked."""
        if self._is_in_step():
            with self._leading():
                row = self._store.row_at(token.start)
                self._controller.go(row)
                self._table.bring(row)

    def _is_on_page(self, row: int) -> bool:
        rect = self._view.rect_of(self._store.span_of(row))
        return rect.intersects(self._view.viewport().rect())

    def _is_in_step(self) -> bool:
        return self._is_in_front() and self._has_same_text()

    def _has_same_text(self) -> bool:
        words, text = self._view.words, self._store.text
        if not self._store.passages or words is None or text is None:
            return False
        return words.reading is text.reading

    @contextmanager
    def _leading(self) -> Iterator[None]:
        self._is_leading = True
        try:
            yield
        finally:
            self._is_leading = False
