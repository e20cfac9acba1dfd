"""The scans of the open text: found with it, shown beside it, attached by a person."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nepreader.language import Token
from nepreader.text import Span
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.scans.pane import ScanPane
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace import OpenText
from nepreader.workspace.page_scans import PageScans, attach_files, load_page_scans, pages_path

_TASK = "scans"


class ScanTools(QObject):
    """Follows the session and the page; owns the scans that the pane shows."""

    found = Signal(object)  # PageScans, of the open text
    attached = Signal()  # by the person, who wants to see them

    def __init__(self, window: QWidget, session: ReadingSession, view: ReadingView) -> None:
        super().__init__(session)
        self._window, self._session, self._view = window, session, view
        self._scans = PageScans(None)
        self.pane = ScanPane(session.tasks)
        self.pane.attach_requested.connect(self.ask)
        self.pane.word_chosen.connect(self._go_to)
        session.opened.connect(self._load)
        view.word_reached.connect(self._follow_word)
        view.word_chosen.connect(self._follow_word)
        view.place_changed.connect(self._follow_place)

    def ask(self) -> None:
        """Ask which scans belong to the text."""
        if self._session.text is None:
            return
        kinds = self.tr("Scans, hOCR, ALTO")
        pattern = "*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.hocr *.html *.xml"
        start = str(self._session.text.path.parent)
        title = self.tr("Attach scans")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, start, f"{kinds} ({pattern})")
        if names:
            self.attach([Path(name) for name in names])

    def attach(self, paths: list[Path]) -> None:
        """Keep which scans belong to the text, and show them."""
        if text := self._session.text:
            attach = partial(attach_files, text.path, text.document, paths)
            self._run(text, attach, self.attached.emit)

    def show_passage(self, span: Span) -> None:
        """Show where a span of the reading stands in the scans."""
        if (text := self._session.text) and self._scans.scans:
            self.pane.show_passage(text.reading.to_source(span))

    def close(self) -> None:
        """Let go of the files."""
        self._session.tasks.cancel(_TASK)
        self._take(PageScans(None))

    # ---- inside

    def _load(self, text: OpenText) -> None:
        self.close()
        if pages_path(text.path).exists():
            self._run(text, lambda: load_page_scans(text.path, text.document))

    def _run(
        self,
        text: OpenText,
        find: Callable[[], PageScans],
        then: Callable[[], object] = lambda: None,
    ) -> None:
        def work(task: Task) -> PageScans:
            found = find()
            if task.is_cancelled and found.scans:
                found.scans.close()  # nobody will
            return found

        def done(found: PageScans) -> None:
            if text is self._session.text:
                self._take(found)
                self._follow_place(self._view.first_position())
                then()
            elif found.scans:
                found.scans.close()

        self._session.tasks.run(_TASK, work, done, self._session.report)

    def _take(self, found: PageScans) -> None:
        before, self._scans = self._scans, found
        self.pane.show_scans(found)
        if before.scans:
            before.scans.close()
        self.found.emit(found)

    def _follow_word(self, token: Token | None) -> None:
        if token:
            self.show_passage(token.span)

    def _follow_place(self, position: int) -> None:
        """The page was scrolled: show the scan of what stands at its top."""
        if self._scans.scans:
            words = self._session.words
            end = len(words.reading.text) if words else position
            self.show_passage(Span(position, min(position + 1, end)))

    def _go_to(self, source: Span) -> None:
        if text := self._session.text:
            span = text.reading.from_source(source)
            self._view.reveal(span)
            self._view.select(span)
