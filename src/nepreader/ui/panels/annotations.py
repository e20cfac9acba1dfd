"""The panel of annotations: what there is, narrowed and sorted, and one of them to be written."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QVBoxLayout, QWidget

from nepreader.annotation import Annotation, Change
from nepreader.ui.panels.annotation_delegate import AnnotationDelegate
from nepreader.ui.panels.annotation_editor import AnnotationEditor
from nepreader.ui.panels.annotation_filter_bar import AnnotationFilterBar
from nepreader.ui.panels.annotation_model import AnnotationModel
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.ui.theme import Colours
from nepreader.workspace import OpenText
from nepreader.workspace.annotation_filter import AnnotationFilter, Listing, SortBy, listing

_OFFER_AFTER = 300  # ms: the list is made anew when edits pause
_FEW = 200  # changes that are followed one by one
_LONG = 2000  # annotations, beyond which listing takes longer than a person should wait


class AnnotationsPanel(Retranslated, QWidget):
    """Lists the annotations of a text above the one that is being written."""

    chosen = Signal(object)  # Annotation: go there
    focused = Signal(object)  # Annotation: be at it

    def __init__(self, colours: Colours, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._text: OpenText | None = None
        self._following = False
        self.model = AnnotationModel()
        self.filter = AnnotationFilterBar()
        self.count = plain_label()
        self.list = _one_column()
        self.list.setModel(self.model)
        self.delegate = AnnotationDelegate(self.list, colours)
        self.list.setItemDelegate(self.delegate)
        height = self.delegate.row_height(self.list.fontMetrics())
        self.list.verticalHeader().setDefaultSectionSize(height)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor = AnnotationEditor(colours)
        self._offering = QTimer(self, singleShot=True, interval=_OFFER_AFTER)
        self._offering.timeout.connect(self.fill)
        self.filter.changed.connect(self.fill)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._write)
        self.list.selectionModel().currentChanged.connect(self._focus)
        self._lay_out()
        self.retranslate()

    def show_text(self, text: OpenText) -> None:
        """List the annotations of a text."""
        self._text = text
        self.editor.follow(text)
        self.fill()

    def update_rows(self, change: Change) -> None:
        """Follow a change."""
        if len(change.touched) <= _FEW:
            self._following = True
            self.model.update(change)
            self._following = False
            self._count()
        self._offering.start()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Choose its row and write in it."""
        self._following = True
        self.list.setCurrentIndex(self.model.row_of(annotation) if annotation else QModelIndex())
        self._following = False
        self.editor.show_annotation(annotation, self._text)

    def show_colours(self, colours: Colours) -> None:
        """Paint in the tones of another theme."""
        self.delegate.colours = colours
        self.editor.colours.show_colours(colours)
        self.list.viewport().update()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.list.setAccessibleName(self.tr("Annotations of this text"))
        self._count()

    def _lay_out(self) -> None:
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self.count, self.list):
            above.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.editor)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self.list.setMinimumHeight(self.list.verticalHeader().defaultSectionSize() + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(splitter)

    def fill(self) -> None:
        """List what the filter wants; a long list is made in the background."""
        self._offering.stop()
        if self._text is None:
            return
        text, wanted, order = self._text, self.filter.wanted, self.filter.order

        def work(_: Task) -> Listing:
            return listing(text, wanted, order)

        def done(found: Listing) -> None:
            if text is self._text:
                self._show(text, found, wanted, order)

        if text.has_annotations and len(text.annotations) > _LONG:
            self._tasks.run("list annotations", work, done, _raise)
        else:
            done(listing(text, wanted, order))

    def _show(
        self, text: OpenText, found: Listing, wanted: AnnotationFilter, order: SortBy
    ) -> None:
        current = self.model.annotation_at(self.list.currentIndex())
        self._following = True
        self.model.show(text, found.order, wanted, order)
        if current:
            self.list.setCurrentIndex(self.model.row_of(current))
        self._following = False
        self.filter.offer(found.tags, found.authors)
        self._count()

    def _count(self) -> None:
        self.count.setText(self.tr("%n annotation(s)", "", self.model.rowCount()))

    def _choose(self, index: QModelIndex) -> None:
        if annotation := self.model.annotation_at(index):
            self.chosen.emit(annotation)

    def _write(self, index: QModelIndex) -> None:
        self._choose(index)
        self.editor.note.setFocus()

    def _focus(self, index: QModelIndex) -> None:
        annotation = self.model.annotation_at(index)
        if annotation and not self._following:
            self.focused.emit(annotation)


def _one_column() -> QTableView:
    """A list for a hundred thousand rows: a `QListView` would ask for each before it shows one."""
    table = QTableView()
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.setShowGrid(False)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    return table


def _raise(error: Exception) -> None:
    raise error
