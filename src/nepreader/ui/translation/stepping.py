"""Page and desk in step: each scrolls the other, and one passage is lit in both."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nepreader.language import Token
from nepreader.ui.control.translating import TranslatingController
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.table import PassageTable

_LAYER = "passage"


class Stepping(QObject):
    """The passage at the head of the one stands at the head of the other."""

    def __init__(
        self,
        view: ReadingView,
        store: PassageStore,
        table: PassageTable,
        controller: TranslatingController,
        panel: QWidget,
    ) -> None:
        super().__init__(controller)
        self._view, self._store, self._table = view, store, table
        self._controller, self._panel = controller, panel
        self._is_leading = False
        view.set_marks(_LAYER, ())  # below all others, which come later
        view.place_changed.connect(self._follow_page)
        view.word_chosen.connect(self._follow_click)
        table.scrolled.connect(self._lead_page)
        controller.current_changed.connect(self._show)

    def light(self) -> None:
        """Light the passage at hand on the page, while the desk is open."""
        row = self._controller.row
        marks = []
        if row >= 0 and self._panel.isVisible():
            marks = [Mark(self._store.span_of(row), MarkStyle.BACKGROUND, "hover")]
        self._view.set_marks(_LAYER, marks)

    def _show(self, row: int) -> None:
        """A passage was chosen at the desk."""
        self.light()
        if not self._panel.isVisible() or self._is_leading:
            return
        with self._leading():
            self._table.bring(row)
            self._view.show_from(self._store.span_of(self._table.first_row()).start)
            self._view.reveal(self._store.span_of(row))

    def _lead_page(self, row: int) -> None:
        """The desk was scrolled."""
        if not self._is_leading and self._is_in_step():
            with self._leading():
                self._view.show_from(self._store.span_of(row).start)

    def _follow_page(self, position: int) -> None:
        """The page was scrolled; who writes stays at their passage."""
        if self._is_leading or not self._is_in_step():
            return
        with self._leading():
            row = self._store.row_at(position)
            self._table.lead(row)
            if not self._table.field.hasFocus():
                self._controller.go(row)

    def _follow_click(self, token: Token) -> None:
        """A word of the page was clicked."""
        if self._is_in_step():
            with self._leading():
                row = self._store.row_at(token.start)
                self._controller.go(row)
                self._table.bring(row)

    def _is_in_step(self) -> bool:
        words = self._view.words
        text = self._store.text
        shown = bool(self._store.passages) and self._panel.isVisible()
        return shown and words is not None and text is not None and words.reading is text.reading

    @contextmanager
    def _leading(self) -> Iterator[None]:
        self._is_leading = True
        try:
            yield
        finally:
            self._is_leading = False
