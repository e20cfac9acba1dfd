"""The gloss card: floats beside a word and never covers it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from nepreader.ui.gloss.content import GlossContent
from nepreader.ui.icons import icon
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import set_tip
from nepreader.ui.thai_label import Cut, ThaiLabel

_WIDTH = 340
_GAP = 5  # pixels between word and card
_MARGIN = 6  # to the edges of the window


class GlossCard(Retranslated, QFrame):
    """Shows one `GlossContent`. A child of the page, so that it needs no window of its own."""

    entered = Signal()
    left = Signal()
    closed = Signal()
    retranslated = Signal()
    pin_toggled = Signal(bool)
    entry_requested = Signal(str)  # id

    def __init__(self, page: QAbstractScrollArea, cut: Cut) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("glossCard")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cut = cut
        self._content: GlossContent | None = None
        self._word = QRect()
        self._headword = ThaiLabel(cut, bold=True, scale=1.25)
        self._reading = ThaiLabel(cut)
        self._tones = ThaiLabel(cut)
        self._tones.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._why = QToolButton(autoRaise=True)
        self._why.setCheckable(True)
        self._why.toggled.connect(self._show_tones)
        self._english = ThaiLabel(cut, bold=True)
        self._gloss = ThaiLabel(cut)
        self._facts = ThaiLabel(cut)
        self._facts.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._pin = QToolButton(autoRaise=True)
        self._pin.setCheckable(True)
        self._pin.toggled.connect(self.pin_toggled)
        self._more = QPushButton()
        self._more.clicked.connect(self._request_entry)
        self._parts = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._colour_icons()
        self.retranslate()
        self.hide()

    @property
    def content(self) -> GlossContent | None:
        """What it shows."""
        return self._content

    @property
    def is_pinned(self) -> bool:
        """Whether it stays when the pointer leaves."""
        return self._pin.isChecked()

    def set_pinned(self, pinned: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Keep it, or let it go with the pointer."""
        self._pin.setChecked(pinned)

    def show_content(self, content: GlossContent, word: QRect) -> None:
        """Show a card beside the word at `word`, in coordinates of the parent."""
        if content != self._content:
            self._fill(content)
        self._word = word
        self._place(word)
        self.show()
        self.raise_()

    def retranslate(self) -> None:
        """Set the texts of the buttons."""
        self._pin.setAccessibleName(self.tr("Keep the card open"))
        set_tip(self._pin, self.tr("Keep the card open"))
        self._more.setText(self.tr("Whole entry"))
        self._why.setText(self.tr("Tones"))
        self.retranslated.emit()

    def sizeHint(self) -> QSize:
        """As high as its texts need at the width of a card."""
        width = min(_WIDTH, self._page.viewport().width() - 2 * _MARGIN)
        return QSize(width, self._column.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with an edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.2))
        painter.setBrush(self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _colour_icons(self) -> None:
        self._pin.setIcon(icon("pin", self.palette().color(QPalette.ColorRole.Text)))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on the card."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left the card."""
        super().leaveEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._headword, 1)
        top.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(3)
        column.addLayout(top)
        sound = QHBoxLayout()
        sound.addWidget(self._reading, 1)
        sound.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(sound)
        for label in (self._tones, self._english, self._gloss, self._facts):
            column.addWidget(label)
        column.addLayout(self._parts)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignRight)

    def _fill(self, content: GlossContent) -> None:
        self._content = content
        self._headword.set_text(content.headword)
        self._reading.set_text(content.reading)
        self._reading.setVisible(bool(content.reading))
        self._why.setVisible(bool(content.tones))
        self._explain(shown=self._why.isChecked())
        self._more.setVisible(bool(content.entry_id))
        self._english.set_text(content.english)
        self._gloss.set_text(content.gloss)
        self._gloss.setVisible(bool(content.gloss))
        self._facts.set_text("\n".join(content.facts))
        self._facts.setVisible(bool(content.facts))
        self._fill_parts(content)
        said = f"{content.english}. {content.gloss}"
        self.setAccessibleName(f"{content.headword} {content.reading}: {said}")

    def _fill_parts(self, content: GlossContent) -> None:
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for part in content.parts:
            button = QPushButton(part.text.replace("&", "&&"), flat=True)
            button.setObjectName("link")
            button.clicked.connect(lambda _=False, i=part.entry_id: self.entry_requested.emit(i))
            self._parts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_tones(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Explain the tones, or leave it; the next cards do as this one."""
        self._explain(shown=shown)
        if self._content:
            self._place(self._word)

    def _explain(self, *, shown: bool) -> None:
        tones = self._content.tones if self._content and shown else ""
        self._tones.set_text(tones)
        self._tones.setVisible(bool(tones))

    def _request_entry(self) -> None:
        if self._content:
            self.entry_requested.emit(self._content.entry_id)

    def _place(self, word: QRect) -> None:
        """Below the word, else above it, else on the side with more room and cut to it."""
        area = self._page.viewport().geometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self.sizeHint()
        below, above = area.bottom() - word.bottom() - _GAP, word.top() - area.top() - _GAP
        fits_below = size.height() <= below or below >= above
        height = min(size.height(), below if fits_below else above)
        top = word.bottom() + _GAP if fits_below else word.top() - _GAP - height
        left = max(area.left(), min(word.left() - 12, area.right() - size.width()))
        self.setGeometry(QRect(QPoint(left, top), QSize(size.width(), height)))
