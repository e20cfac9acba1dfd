"""The card of a suspected typo: what is printed, what it may have been, and why."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nepreader.correction.slips import changed_letters
from nepreader.ui.correction.marked_word import LEADING, MarkedWord
from nepreader.ui.correction.suggestion_list import SuggestionList, scaled
from nepreader.ui.correction.wording import state_name, why
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_tip
from nepreader.ui.thai_label import Cut, ThaiLabel
from nepreader.workspace.reviewing import ReviewItem, ReviewState

_WIDTH, _GAP, _MARGIN = 360, 5, 6
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PrintedWord(QWidget):
    """The word as printed, the letters that seem wrong marked."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._changed = changed_letters("", "")

    def show_word(self, text: str, meant: str) -> None:
        """Show a word beside what it may have been."""
        self._text, self._changed = text, changed_letters(text, meant) if meant else []
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(60, round(LEADING * 1.15 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        roles = QPalette.ColorRole
        font = scaled(self.font())
        font.setBold(True)
        colour = self.palette().color(roles.Link)
        painter = QPainter(self)
        painter.setPen(self.palette().color(roles.Text))
        MarkedWord(self._text, font, self._changed, colour).draw(painter, QRectF(self.rect()))


class CorrectionCard(Retranslated, QFrame):
    """Shows one place of a review. A child of the page; has the keyboard while it is open."""

    accepted = Signal(str)  # how it should read
    accepted_everywhere = Signal(str)
    rejected = Signal()
    reopened = Signal()
    closed = Signal()

    def __init__(self, page: QAbstractScrollArea, cut: Cut) -> None:
        super().__init__(page)
        self._page = page
        self._item: ReviewItem | None = None
        self.setObjectName("correctionCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.printed = PrintedWord()
        self.suggestions = SuggestionList()
        self.suggestions.clicked.connect(lambda _: self.accept())
        self.why = ThaiLabel(cut)
        self.why.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.written = QLineEdit()
        self.written.installEventFilter(self)
        self.all_texts = QCheckBox()
        self.place = plain_label()
        self.place.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.accept_button, self.all_button = QPushButton(), QPushButton()
        self.reject_button, self.reopen_button = QPushButton(), QPushButton()
        self.accept_button.clicked.connect(self.accept)
        self.all_button.clicked.connect(self.accept_everywhere)
        self.reject_button.clicked.connect(self.rejected)
        self.reopen_button.clicked.connect(self.reopened)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.retranslate()
        self.hide()

    @property
    def item(self) -> ReviewItem | None:
        """The place it shows."""
        return self._item

    @property
    def reading(self) -> str | None:
        """What was written, else the reading that is chosen."""
        return self.written.text() or self.suggestions.chosen

    def show_item(self, item: ReviewItem, place: str, word: QRect) -> None:
        """Show a place beside its word at `word`, in coordinates of the page."""
        self._item = item
        self.printed.show_word(item.printed, item.text)
        self.suggestions.show_suggestions(item.printed, item.suggestions)
        self.place.setText(place)
        self.written.clear()
        self._explain()
        self.stand_at(word)
        self.show()
        self.raise_()
        self.setFocus()

    def write(self, words: str) -> None:
        """Let the person write, beginning with some words."""
        self.written.setText(words)
        self.written.selectAll()
        self.written.setFocus()

    def accept(self) -> None:
        """Take the reading."""
        if (reading := self.reading) is not None:
            self.accepted.emit(reading)

    def accept_everywhere(self) -> None:
        """Take the reading here and wherever the same letters stand."""
        if (reading := self.reading) is not None:
            self.accepted_everywhere.emit(reading)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.written.setPlaceholderText(self.tr("Write what it should read"))
        self.written.setAccessibleName(self.tr("What it should read"))
        self.suggestions.setAccessibleName(self.tr("Suggestions"))
        self.all_texts.setText(self.tr("In all my texts from now on"))
        self.accept_button.setText(self.tr("Accept"))
        set_tip(self.accept_button, self.tr("Enter"))
        self.all_button.setText(self.tr("All like it"))
        set_tip(self.all_button, self.tr("Shift+Enter"))
        self.reject_button.setText(self.tr("It is right"))
        set_tip(self.reject_button, self.tr("Delete"))
        self.reopen_button.setText(self.tr("Take back"))
        set_tip(self.reopen_button, self.tr("Delete"))
        self._explain()

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Take letters before the window's actions of one key do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.text().isprintable()
            and event.modifiers() in (_PLAIN, _SHIFT)
        ):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, Delete dismisses, arrows choose, letters are written."""
        if self._is_command(event):
            return
        if event.text() and event.text().isprintable():
            self.written.setFocus()
            self.written.insert(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same keys while something is written; Delete deletes letters there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            deletes = event.key() == Qt.Key.Key_Delete and self.written.text()
            return not deletes and self._is_command(event)
        return super().eventFilter(watched, event)

    def _is_command(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.accept_everywhere()
        elif key in _ENTER:
            self.accept()
        elif key == Qt.Key.Key_Delete:
            self._dismiss()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.suggestions.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            return False
        return True

    def _dismiss(self) -> None:
        if self.reopen_button.isHidden():
            self.rejected.emit()
        else:
            self.reopened.emit()

    # ---- looks

    def sizeHint(self) -> QSize:
        """As high as its contents need at the width of a card."""
        wanted = max(_WIDTH, self._column.totalMinimumSize().width())
        width = min(wanted, self._page.viewport().width() - 2 * _MARGIN)
        return QSize(width, self._column.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with an edge, stronger where it has the keyboard."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = QPalette.ColorRole
        painter.setPen(QPen(self.palette().color(roles.Link), 1.4))
        painter.setBrush(self.palette().color(roles.ToolTipBase))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.printed, 1)
        top.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QGridLayout()
        buttons.addWidget(self.accept_button, 0, 0)
        buttons.addWidget(self.all_button, 0, 1)
        buttons.addWidget(self.reject_button, 0, 2)
        buttons.addWidget(self.reopen_button, 0, 2)
        column = self._column
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(5)
        column.addLayout(top)
        for widget in (self.why, self.suggestions, self.written, self.all_texts):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _explain(self) -> None:
        item = self._item
        is_open = item is None or item.state is ReviewState.OPEN
        self.reject_button.setVisible(is_open)
        self.reopen_button.setVisible(not is_open)
        if item:
            parts = (why(item), "" if is_open else state_name(item.state))
            self.why.set_text("\n".join(filter(None, parts)))
            self.why.setVisible(bool(self.why.text()))

    def stand_at(self, word: QRect) -> None:
        """Stand below the word, else above it; never over it."""
        area = self._page.viewport().geometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self.sizeHint()
        below = area.bottom() - word.bottom() - _GAP
        above = word.top() - area.top() - _GAP
        if size.height() <= below or below >= above:
            top = word.bottom() + _GAP
        else:
            top = word.top() - _GAP - size.height()
        left = max(area.left(), min(word.left() - 12, area.right() - size.width()))
        self.setGeometry(QRect(QPoint(left, max(area.top(), top)), size))
