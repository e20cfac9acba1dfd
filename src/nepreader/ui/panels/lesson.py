"""The panel of the lesson plan: its passages in order, and the note to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nepreader.annotation import Annotation
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_tip, visible
from nepreader.workspace import OpenText
from nepreader.workspace.annotation_filter import quote_of
from nepreader.workspace.lesson import PlannedPassage, lesson_plan

_PAUSE = 1000  # ms of typing before a note is kept
_Index = QModelIndex | QPersistentModelIndex


class LessonModel(QAbstractListModel):
    """The passages, a row each: number and first words."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[PlannedPassage, str]] = []

    def show(self, rows: Sequence[tuple[PlannedPassage, str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        passage, words = self.rows[index.row()]
        mark = "" if passage.span is not None else "⚠ "
        noted = " ✎" if passage.note else ""
        return visible(f"{index.row() + 1}. {mark}{words}{noted}")


class LessonPanel(Retranslated, QWidget):
    """Lists the plan above the note of the passage that is chosen."""

    chosen = Signal(object)  # Annotation: go there
    add_wanted = Signal()
    moved = Signal(object, int)  # Annotation, its place among the others
    removed = Signal(object)  # Annotation
    noted = Signal(object, str)  # Annotation, its note

    def __init__(self) -> None:
        super().__init__()
        self.model = LessonModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note_title, self.hint = plain_label(), plain_label(wrap=True)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.add, self.up, self.down, self.remove = (QPushButton() for _ in range(4))
        self._noted: Annotation | None = None
        self._following = False
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect()
        self._lay_out()
        self.retranslate()

    @property
    def current(self) -> Annotation | None:
        """The passage that is chosen."""
        row = self.list.currentIndex().row()
        return self.model.rows[row][0].annotation if 0 <= row < len(self.model.rows) else None

    def show_plan(self, text: OpenText, choose: str = "") -> None:
        """List the plan of a text; `choose` is the id of the passage to be at."""
        current = self.current
        wanted = choose or (current.id if current else "")
        self._following = True
        self.model.show([(p, " ".join(quote_of(p.annotation).split())) for p in lesson_plan(text)])
        ids = [passage.annotation.id for passage, _ in self.model.rows]
        if wanted in ids:
            self.list.setCurrentIndex(self.model.index(ids.index(wanted)))
        self._following = False
        self._show_current()

    def keep(self) -> None:
        """Keep what was typed."""
        self._typing.stop()
        annotation, note = self._noted, self.note.toPlainText()
        if annotation and note != annotation.text:
            self.noted.emit(annotation, note)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.hint.setText(self.tr("Choose words in the text, then add them to the lesson."))
        self.add.setText(self.tr("&Add"))
        self.up.setText("↑")
        self.down.setText("↓")
        self.remove.setText(self.tr("Re&move"))
        set_tip(self.up, self.tr("Earlier in the lesson"))
        set_tip(self.down, self.tr("Later in the lesson"))
        self.up.setAccessibleName(self.tr("Earlier in the lesson"))
        self.down.setAccessibleName(self.tr("Later in the lesson"))
        self.note_title.setText(self.tr("Your note (the class does not see it)"))
        self.note.setAccessibleName(self.tr("Note to the passage"))
        self.list.setAccessibleName(self.tr("Passages of the lesson"))

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._changed)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.add.clicked.connect(self.add_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.note.textChanged.connect(self._typed)
        self._typing.timeout.connect(self.keep)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        for arrow in (self.up, self.down):
            arrow.setMaximumWidth(40)
        upper, lower = QWidget(), QWidget()
        above, below = QVBoxLayout(upper), QVBoxLayout(lower)
        for column in (above, below):
            column.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.hint)
        above.addWidget(self.list)
        above.addLayout(buttons)
        below.addWidget(self.note_title)
        below.addWidget(self.note)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(lower)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(splitter)

    def _changed(self) -> None:
        if not self._following:
            self.keep()
            self._show_current()

    def _show_current(self) -> None:
        annotation = self.current
        is_same = bool(annotation and self._noted and annotation.id == self._noted.id)
        self._noted = annotation
        note = annotation.text if annotation else ""
        if not (is_same and self._typing.isActive()) and note != self.note.toPlainText():
            self._following = True
            self.note.setPlainText(note)
            self._following = False
        row, count = self.list.currentIndex().row(), self.model.rowCount()
        self.note.setEnabled(annotation is not None)
        self.remove.setEnabled(annotation is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.hint.setVisible(not count)

    def _typed(self) -> None:
        if not self._following:
            self._typing.start()

    def _go(self) -> None:
        if annotation := self.current:
            self.chosen.emit(annotation)

    def _move(self, by: int) -> None:
        if annotation := self.current:
            self.keep()
            self.moved.emit(self.current or annotation, self.list.currentIndex().row() + by)

    def _remove(self) -> None:
        if annotation := self.current:
            self._typing.stop()
            self._noted = None
            self.removed.emit(annotation)
