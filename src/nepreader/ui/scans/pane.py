"""The pane that shows the scan of the passage beside the text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from nepreader.errors import NepreaderError
from nepreader.scans.model import PlacedWord
from nepreader.scans.places import PagePlaces
from nepreader.text import Span
from nepreader.ui.messages import error_message
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.scans.bar import ScanBar
from nepreader.ui.scans.cache import PictureCache
from nepreader.ui.scans.decoding import page_picture
from nepreader.ui.scans.page_view import PageView
from nepreader.ui.scans.zoom import Fit, Zoom
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.workspace.page_scans import PageScans

_TASK = "scan page"
_BUCKET = 64  # pixels; pictures are drawn in widths of whole buckets, so that few are drawn twice
_WIDEST = 2600  # pixels; beyond, the picture is stretched. Two such pages fit into the cache


class ScanPane(Retranslated, QWidget):
    """Shows the page that a passage is on, and marks the passage there.

    All spans are code points of the text's source. The pane closes no scans: who gave them does,
    after it gave others or None.
    """

    attach_requested = Signal()
    page_changed = Signal(int)  # from 1
    word_chosen = Signal(object)  # Span of the word that was clicked in the scan
    picture_shown = Signal(int)  # the page whose picture is there now

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._found = PageScans(None)
        self._places = PagePlaces((), (), 0)
        self._passage: Span | None = None
        self._fault: NepreaderError | None = None
        self._cache = PictureCache()
        self._wanted: tuple[int, int] | None = None  # (page, width) that is shown or being drawn
        self.page = 0
        self.bar = ScanBar()
        self.view = PageView()
        self.message = plain_label(wrap=True)
        self.attach = QPushButton()
        self._stack = self._laid_out(self.message, self.attach)
        self._connect()
        self.retranslate()

    def _laid_out(self, message: QLabel, attach: QPushButton) -> QStackedLayout:
        told = QWidget()
        column = QVBoxLayout(told)
        column.addStretch()
        column.addWidget(message)
        column.addWidget(attach)
        column.addStretch()
        pages = QVBoxLayout(self)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.bar)
        stack = QStackedLayout()
        pages.addLayout(stack)  # before it gets widgets: it shows the first, else as a window
        stack.addWidget(told)
        stack.addWidget(self.view)
        return stack

    def _connect(self) -> None:
        self.attach.clicked.connect(self.attach_requested)
        self.bar.page_chosen.connect(self.show_page)
        self.bar.zoom_stepped.connect(self.view.step_zoom)
        self.bar.fit_chosen.connect(self._fit)
        self.view.turned.connect(self._turn)
        self.view.width_wanted.connect(self._draw)
        self.view.clicked.connect(self._choose_word)

    # ---- what is shown

    def show_scans(self, found: PageScans | None) -> None:
        """Show the scans of a text from their first page; None for a text that has none."""
        self._tasks.cancel(_TASK)
        self._cache.clear()
        self._wanted = None
        self._passage = None
        self._found = found or PageScans(None)
        self._fault = next(iter(self._found.faults), None)
        count = self._found.scans.page_count if self._found.scans else 0
        self._places = PagePlaces(self._found.placed, self._found.marks, count)
        self.page = 0
        self.bar.set_page_count(count)
        if count:
            self.show_page(1)
        self._tell()

    def show_passage(self, span: Span) -> None:
        """Show the page of a passage, and mark it; where no box is known, the page alone."""
        self._passage = span
        page = self._places.page_at(span.start)
        if self._found.scans is None or page is None:
            return
        if page == self.page:
            self.view.set_boxes([word.box for word in self._words_here()])
        else:
            self.show_page(page)

    def show_page(self, number: int) -> None:
        """Show a page, from 1; others than there are, are passed over."""
        scans = self._found.scans
        if scans is None or not 1 <= number <= scans.page_count or number == self.page:
            return
        self.page = number
        self._fault = None
        self.bar.set_page(number)
        boxes = [word.box for word in self._words_here()]
        self.view.show_page(self._found.sizes.get(number), boxes)
        self._tell()
        self._draw()
        self.page_changed.emit(number)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.attach.setText(self.tr("Attach scans…"))
        self.view.setAccessibleName(self.tr("Scan of the page"))
        self._tell()

    def _tell(self) -> None:
        """Either the page, or why there is none."""
        nothing = self.tr("This text has no scans. Attach the pages it was read from.")
        self.message.setText(visible(error_message(self._fault)) if self._fault else nothing)
        has_page = self._found.scans is not None
        self.attach.setVisible(not has_page)
        self.bar.setVisible(has_page)
        self._stack.setCurrentIndex(1 if has_page and self._fault is None else 0)

    def _words_here(self) -> list[PlacedWord]:
        if self._passage is None:
            return []
        return [word for word in self._places.words_in(self._passage) if word.page == self.page]

    # ---- pictures

    def _draw(self) -> None:
        """Get the picture of the page in the width that is shown; nothing while hidden."""
        scans, page = self._found.scans, self.page
        if scans is None or not page or not self.isVisible():
            return
        width = min(_WIDEST, -(-self.view.device_width // _BUCKET) * _BUCKET)
        if self._wanted == (page, width):
            return
        self._wanted = (page, width)
        known = self._cache.get(page, width)
        if known is not None:
            self._tasks.cancel(_TASK)
            self._show(page, known)
            return

        def work(task: Task) -> QImage:
            del task
            return page_picture(scans, page, width)

        def done(picture: QImage) -> None:
            self._cache.put(page, width, picture)
            self._show(page, picture)

        self._tasks.run(_TASK, work, done, self._fail)

    def _show(self, page: int, picture: QImage) -> None:
        self.view.set_picture(picture, is_measure=page not in self._found.sizes)
        self.picture_shown.emit(page)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, NepreaderError):
            raise error
        self._fault = error
        self._tell()

    # ---- what the person does

    def _turn(self, by: int) -> None:
        self.show_page(self.page + by)

    def _fit(self, fit: Fit) -> None:
        self.view.set_zoom(Zoom(fit))
        self.view.show_passage()

    def _choose_word(self, x: float, y: float) -> None:
        word = self._places.word_at(self.page, x, y)
        if word is not None:
            self.word_chosen.emit(word.span)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody could see it."""
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no pictures that nobody sees."""
        super().hideEvent(event)
        self._tasks.cancel(_TASK)
        self._cache.clear()
        self._wanted = None
