"""The panel of annotations: what there is, narrowed and sorted, and one of them to be written."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QListView, QSplitter, QVBoxLayout, QWidget

from nepreader.annotation import Annotation, Change
from nepreader.ui.panels.annotation_delegate import AnnotationDelegate
from nepreader.ui.panels.annotation_editor import AnnotationEditor
from nepreader.ui.panels.annotation_filter_bar import AnnotationFilterBar
from nepreader.ui.panels.annotation_model import AnnotationModel
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.theme import Colours
from nepreader.workspace import OpenText

_OFFER_AFTER = 300  # ms: tags and authors are gathered when edits pause


class AnnotationsPanel(Retranslated, QWidget):
    """Lists the annotations of a text above the one that is being written."""

    chosen = Signal(object)  # Annotation: go there
    focused = Signal(object)  # Annotation: be at it

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._text: OpenText | None = None
        self._following = False
        self.model = AnnotationModel()
        self.filter = AnnotationFilterBar()
        self.count = plain_label()
        self.list = QListView(uniformItemSizes=True)
        self.list.setModel(self.model)
        self.delegate = AnnotationDelegate(self.list, colours)
        self.list.setItemDelegate(self.delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor = AnnotationEditor(colours)
        self._offering = QTimer(self, singleShot=True, interval=_OFFER_AFTER)
        self._offering.timeout.connect(self._offer)
        self.filter.changed.connect(self._narrow)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._write)
        self.list.selectionModel().currentChanged.connect(self._focus)
        self._lay_out()
        self.retranslate()

    def show_text(self, text: OpenText) -> None:
        """List the annotations of a text."""
        self._text = text
        self.model.show(text)
        self._offer()
        self._count()

    def update_rows(self, change: Change) -> None:
        """Follow a change."""
        self._following = True
        self.model.update(change)
        self._following = False
        self._offering.start()
        self._count()

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
        splitter.setStretchFactor(0, 1)
        self.list.setMinimumHeight(self.delegate.row_height(self.list.fontMetrics()))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(splitter)

    def _narrow(self) -> None:
        self.model.narrow(self.filter.wanted, self.filter.order)
        self._count()

    def _offer(self) -> None:
        if self._text:
            self.filter.offer(self._text.annotations if self._text.has_annotations else ())

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
