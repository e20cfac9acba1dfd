"""Find: all places marked while typing, and a walk from one to the next."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QToolButton, QWidget

from nepreader.text import Span
from nepreader.text.search import find
from nepreader.ui.icons import icon
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_tip
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task

_LAYER = "found"
_OPTION, _LAST = 4, 5  # columns


class FindBar(Retranslated, QWidget):
    """A line at the foot of the page."""

    searched = Signal()  # the answer to the last change is shown

    def __init__(self, session: ReadingSession, view: ReadingView) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._found: list[Span] = []
        self._here: int | None = None
        self._query = QLineEdit(clearButtonEnabled=True)
        self._tolerant = QCheckBox()
        self._count = plain_label()
        self._previous = QToolButton(arrowType=Qt.ArrowType.UpArrow, autoRaise=True)
        self._next = QToolButton(arrowType=Qt.ArrowType.DownArrow, autoRaise=True)
        self._close = QToolButton(autoRaise=True)
        self._close.setIcon(icon("close", self.palette().color(QPalette.ColorRole.Text)))
        self._is_narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 6)
        self._grid.setColumnStretch(0, 1)
        for column, widget in enumerate(self._row()):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self._close, 0, _LAST)
        self._place_option(is_narrow=False)
        self._query.textChanged.connect(self.search)
        self._query.installEventFilter(self)
        self._tolerant.toggled.connect(self.search)
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.close_bar)
        session.words_changed.connect(self._text_changed)
        self.retranslate()
        self.hide()

    @property
    def found(self) -> list[Span]:
        """Every place, in code points of the reading."""
        return self._found

    def open_bar(self) -> None:
        """Show it, with what is selected as the first thing to seek."""
        if self._session.words and (span := self._view.selection.span) and len(span) < 200:
            self._query.setText(span.of(self._session.words.reading.text).replace("\n", " "))
        self.show()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Take it away with its marks; the place found last is selected."""
        if self._here is not None:
            self._view.select(self._found[self._here])
        self._session.tasks.cancel("find")
        self._show([])
        self.hide()
        self._view.setFocus()

    def search(self) -> None:
        """Seek what is written, in the background."""
        words, query = self._session.words, self._query.text()
        if words is None or not self.isVisible():
            return
        tolerant = self._tolerant.isChecked()

        def work(task: Task) -> list[Span]:
            del task
            folded = self._session.folded_text()
            return find(words.reading.text, folded, query, tolerant=tolerant)

        self._session.tasks.run("find", work, self._show, self._session.report)

    def find_next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(1)

    def find_previous(self) -> None:
        """Go to the place before."""
        self._go(-1)

    def minimumSizeHint(self) -> QSize:
        """With the option in a line of its own: long words must not widen the window."""
        margins, space = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        line = [widget.minimumSizeHint() for widget in (*self._row(), self._close)]
        width = sum(size.width() + space for size in line)
        width = max(width, self._tolerant.minimumSizeHint().width())
        hint = super().minimumSizeHint()
        return QSize(width + margins.left() + margins.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the option a line of its own where the first has no room for it."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and Shift+Return walk; Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._query.setPlaceholderText(self.tr("Find in the text"))
        self._tolerant.setText(self.tr("In spite of typos"))
        self._query.setAccessibleName(self.tr("Find in the text"))
        for button, name in (
            (self._previous, self.tr("Previous place")),
            (self._next, self.tr("Next place")),
            (self._close, self.tr("Close")),
        ):
            button.setAccessibleName(name)
            set_tip(button, name)
        self._show_count()

    def _row(self) -> tuple[QWidget, ...]:
        return self._query, self._count, self._previous, self._next

    def _fit(self) -> None:
        needed = self.minimumSizeHint().width() + self._grid.horizontalSpacing()
        needed += self._tolerant.sizeHint().width()
        self._place_option(is_narrow=self.width() < needed)

    def _place_option(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._grid.addWidget(self._tolerant, 1, 0, 1, _LAST + 1)
        else:
            self._grid.addWidget(self._tolerant, 0, _OPTION)

    def _text_changed(self) -> None:
        if self.isVisible():
            self.search()

    def _show(self, found: list[Span]) -> None:
        self._found, self._here = found, None
        if found:
            first = self._view.first_position()
            self._here = bisect_left(found, Span(first, first)) % len(found)
            self._view.reveal(found[self._here])
        self._mark()
        self.searched.emit()

    def _go(self, steps: int) -> None:
        if not self._found:
            return
        self._here = ((self._here or 0) + steps) % len(self._found)
        self._view.reveal(self._found[self._here])
        self._mark()

    def _mark(self) -> None:
        marks = [Mark(span, MarkStyle.BACKGROUND, "found") for span in self._found]
        if self._here is not None:
            marks[self._here] = Mark(self._found[self._here], MarkStyle.BACKGROUND, "found_here")
        self._view.set_marks(_LAYER, marks)
        self._show_count()

    def _show_count(self) -> None:
        if not self._query.text():
            self._count.setText("")
        elif self._here is None:
            self._count.setText(self.tr("Not found"))
        else:
            place, all_places = self._here + 1, len(self._found)
            self._count.setText(self.tr("{0} of {1}").format(f"{place:,}", f"{all_places:,}"))
        self._fit()
