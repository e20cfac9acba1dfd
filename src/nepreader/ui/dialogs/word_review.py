"""The daily review: a sentence with a gap, then its word, then how well it was remembered."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.access.announcing import announce
from nepreader.ui.dialogs.rating_buttons import RatingButtons
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_tip, visible
from nepreader.ui.thai_label import Cut, ThaiLabel
from nepreader.vocabulary.review import ReviewItem
from nepreader.vocabulary.schedule import Rating
from nepreader.workspace.word_cards import Explanation

_GAP = " ……… "


class Progress(NamedTuple):
    """How many words are done, and how many there are."""

    done: int
    total: int


class WordReviewDialog(Retranslated, QDialog):
    """Shows one word at a time and tells what a person says of it; decides nothing."""

    rated = Signal(int)  # Rating
    taken_back = Signal()

    def __init__(self, parent: QWidget, cut: Cut) -> None:
        super().__init__(parent)
        self._item: ReviewItem | None = None
        self._is_shown = False
        self._told: Callable[[], str] = str
        self.progress, self.bar = plain_label(), QProgressBar(textVisible=False)
        self.bar.setFixedHeight(6)
        self.sentence = ThaiLabel(cut, scale=1.4)
        self.word = ThaiLabel(cut, bold=True, scale=1.8)
        self.reading = plain_label(wrap=True)
        self.meaning, self.source = ThaiLabel(cut), ThaiLabel(cut)
        self.source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.show_button, self.undo_button = QPushButton(), QPushButton()
        self.close_button = QPushButton()
        self.ratings = RatingButtons()
        self._progress = Progress(0, 0)
        self.note = plain_label(wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_button.clicked.connect(self.reveal)
        self.undo_button.clicked.connect(self.taken_back)
        self.close_button.clicked.connect(self.close)
        self.ratings.rated.connect(self.rated)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        for rating in Rating:  # as shortcuts they are found on Thai keyboards, too
            keys = QShortcut(QKeySequence(str(rating.value)), self)
            keys.activated.connect(partial(self._rate, rating))
        self.retranslate()

    @property
    def is_revealed(self) -> bool:
        """Whether the word is shown."""
        return self._is_shown

    def ask(
        self, item: ReviewItem, progress: Progress, intervals: Mapping[Rating, timedelta]
    ) -> None:
        """Show the sentence of a word without it; `intervals` is what each rating would do."""
        self._item, self._is_shown = item, False
        self._pages.setCurrentIndex(0)
        before, answer, after = item.cloze
        self.sentence.set_text(f"{before}{_GAP}{after}" if before or after else answer)
        meeting = item.record.meeting
        self.source.set_text(meeting.source if meeting else "")
        self.word.set_text(answer)
        self.ratings.show_intervals(intervals)
        self._progress = progress
        self._show_progress()
        self.explain(Explanation(item.record.reading, ""))
        self._show_answer()
        self.setFocus()
        announce(self, self.sentence.text())

    def explain(self, explanation: Explanation) -> None:
        """Say how the word is said and what it means; a person's own words come first."""
        record = self._item.record if self._item else None
        self.reading.setText(visible((record and record.reading) or explanation.reading))
        own = record.note if record else ""
        self.meaning.set_text("\n".join(filter(None, (own, explanation.meaning))))

    def tell(self, said: Callable[[], str], progress: Progress | None = None) -> None:
        """Show no word but what `said` says, asked again in another language."""
        self._item, self._told = None, said
        self._progress = progress or Progress(0, 0)
        self.note.setText(said())
        self._pages.setCurrentIndex(1)
        self._show_progress()
        self.setFocus()
        announce(self, said())

    def reveal(self) -> None:
        """Show the word."""
        if self._item and not self._is_shown:
            self._is_shown = True
            cloze = self._item.cloze
            self.sentence.set_text("".join(cloze))
            self._show_answer()
            self.setFocus()
            said = (cloze[1], self.reading.text(), self.meaning.text())
            announce(self, ". ".join(filter(None, said)))

    def allow_undo(self, *, allowed: bool) -> None:
        """Whether there is a rating to be taken back."""
        self.undo_button.setEnabled(allowed)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle(self.tr("Review of your words"))
        self.show_button.setText(self.tr("Show the word"))
        set_tip(self.show_button, self.tr("Space"))
        self.undo_button.setText(self.tr("Take back"))
        set_tip(self.undo_button, QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.close_button.setText(self.tr("Close"))
        self.bar.setAccessibleName(self.tr("How far the review has come"))
        self.note.setText(self._told())
        self.ratings.retranslate()
        self._show_progress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows the word, Ctrl+Z takes a rating back; Esc closes."""
        if event.matches(QKeySequence.StandardKey.Undo):
            if self.undo_button.isEnabled():
                self.taken_back.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.reveal()
        else:
            super().keyPressEvent(event)

    # ---- inside

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.progress)
        top.addWidget(self.bar, 1)
        card = QVBoxLayout()
        card.setContentsMargins(0, 10, 0, 0)
        for widget in (self.sentence, self.source, self.word, self.reading, self.meaning):
            card.addWidget(widget)
        card.addStretch(1)
        card.addWidget(self.show_button)
        card.addWidget(self.ratings)
        page = QWidget()
        page.setLayout(card)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.note)
        bottom = QHBoxLayout()
        bottom.addWidget(self.undo_button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        for button in (self.show_button, self.undo_button, self.close_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)
        self.resize(560, 420)

    def _rate(self, rating: Rating) -> None:
        if self._is_shown and self._item:
            self.rated.emit(rating.value)

    def _show_answer(self) -> None:
        for widget in (self.word, self.reading, self.meaning, self.ratings):
            widget.setVisible(self._is_shown)
        self.show_button.setVisible(not self._is_shown)

    def _show_progress(self) -> None:
        done, total = self._progress
        shown = min(done + 1, total) if self._item else done
        self.progress.setText(self.tr("{0} of {1}").format(shown, total) if total else "")
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)


def until(due: datetime, now: datetime) -> timedelta:
    """How long it is until a moment; not less than none."""
    return max(timedelta(), due - now)
