"""Walking from suspect to suspect, and deciding about them."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal

from nepreader.annotation import Change, Kind
from nepreader.correction.corrections import CorrectionStatus
from nepreader.errors import SettingsError
from nepreader.storage.correction_rules import CorrectionRule, CorrectionRules
from nepreader.text import ReadingMode, Span
from nepreader.ui.correction.card import CorrectionCard
from nepreader.ui.correction.review import Review
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.workspace.correcting import Decision, decide, places_like, reopened
from nepreader.workspace.readings import as_copied
from nepreader.workspace.reviewing import ReviewItem, item_of

_ORDER = (ReadingMode.PRINTED, ReadingMode.CORRECTED, ReadingMode.MARKED)


class ReviewController(QObject):
    """Shows the card of a place, does what the person decides, goes on to the next.

    Attributes:
        excuse: why there may be more places than are known; empty where there are none.
    """

    said = Signal(str)
    mode_wanted = Signal(object)  # ReadingMode

    def __init__(
        self,
        session: ReadingSession,
        view: ReadingView,
        review: Review,
        card: CorrectionCard,
        rules: CorrectionRules,
    ) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._review, self._card, self._rules = review, card, rules
        self.excuse: Callable[[], str] = str
        self._changed_last = Change()
        self._awaited: list[Span] = []  # places that were decided on, until they are found anew
        card.accepted.connect(self.accept)
        card.accepted_everywhere.connect(self.accept_everywhere)
        card.rejected.connect(self.reject)
        card.reopened.connect(self.reopen)
        card.closed.connect(self.close)
        review.current_changed.connect(self._show)
        view.place_changed.connect(self._follow_view)
        session.opened.connect(card.hide)
        session.changed.connect(self._note_change)
        review.changed.connect(self._visit_awaited)
        self._take_rules()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        modes: dict[str, Callable[[], object]] = {
            f"read_{mode}": partial(self.mode_wanted.emit, mode) for mode in ReadingMode
        }
        return modes | {
            "next_suspect": lambda: self.walk(forward=True),
            "previous_suspect": lambda: self.walk(forward=False),
            "correct": self.correct_selection,
            "switch_reading": self.switch_reading,
        }

    def walk(self, *, forward: bool) -> None:
        """Go to the next place that nobody decided on."""
        item = self._review.next_open(self._position(), forward=forward)
        if item is None:
            self.close()
            self.said.emit(self.excuse() or self.tr("No more suspected typos"))
        else:
            self.visit(item)

    def visit(self, item: ReviewItem) -> None:
        """Go to a place and show its card."""
        self._awaited = []
        self._review.set_current(item.span)

    def close(self) -> None:
        """Take the card away."""
        self._awaited = []
        self._card.hide()
        self._view.setFocus()

    def return_to_change(self) -> None:
        """Show the place of a decision that was just undone, or done again, under an open card."""
        text, change = self._session.text, self._changed_last
        if text is None or not self._card.isVisible() or not change.touches(Kind.CORRECTION):
            return
        spans = (text.span_of(annotation) for annotation in change.touched)
        self._awaited = [span for span in spans if span]
        self._visit_awaited()

    # ---- deciding

    def accept(self, words: str) -> None:
        """The place should read so."""
        if item := self._card.item:
            self._learn(item, words)
            self._decide([Decision(item.span, words)], self.tr("Correct “{0}”"), item)

    def accept_everywhere(self, words: str) -> None:
        """The place should read so, and every other where the same letters stand."""
        item, text, like = self._card.item, self._session.text, self._session.words
        if item is None or text is None or like is None:
            return
        self._learn(item, words)
        places = {item.span} | {
            Span(start, end) for start, end, _ in places_like(text, like, [item.printed])
        }
        decisions = [Decision(span, words) for span in sorted(places)]
        self._decide(decisions, self.tr("Correct every “{0}”"), item)
        self.said.emit(self.tr("%n place(s) corrected", "", len(decisions)))

    def reject(self) -> None:
        """The place is right as it is printed."""
        if item := self._card.item:
            self._change_rules(lambda: self._rules.remove(item.printed))
            decision = Decision(item.span, item.text or item.printed, CorrectionStatus.REJECTED)
            self._decide([decision], self.tr("“{0}” is right"), item)

    def reopen(self) -> None:
        """Take the decision back."""
        item = self._card.item
        if item and item.correction:
            text = self.tr("Take back “{0}”").format(item.printed)
            self._session.push(reopened([item.correction]), text)
            self._show(self._review.current)

    def accept_all(self, items: Iterable[ReviewItem]) -> None:
        """Take the best suggestion of many places in one step."""
        decisions = [Decision(item.span, item.text) for item in items]
        change = self._changed(decisions)
        self._session.push(change, self.tr("Correct %n place(s)", "", len(decisions)))
        self.said.emit(self.tr("%n place(s) corrected", "", len(decisions)))

    @property
    def rules(self) -> tuple[CorrectionRule, ...]:
        """What is corrected in all texts."""
        return tuple(self._rules)

    def forget_rule(self, printed: str) -> None:
        """Correct some printed words in all texts no longer; what was corrected stays so."""
        self._try(lambda: self._rules.remove(printed))

    def correct_selection(self) -> None:
        """Let the person write what the selected words should be."""
        text, span = self._session.text, self._selected()
        if text is None or span is None:
            return
        source = text.reading.to_source(span)
        self._review.set_current(source)
        if self._review.current is None:
            self._card.show_item(item_of(text, source), "", self._rect(source))
        self._card.write(as_copied(text, text.reading.whole(span)))

    # ---- inside

    def _visit_awaited(self) -> None:
        """A place whose correction was undone is no suspect until the search is over."""
        places = (self._review.at(span) for span in self._awaited)
        item = min(filter(None, places), key=lambda item: item.span, default=None)
        if item and self._card.isVisible():
            self.visit(item)

    def _note_change(self, change: Change) -> None:
        self._changed_last = change

    def _decide(self, decisions: list[Decision], text: str, item: ReviewItem) -> None:
        self._session.push(self._changed(decisions), text.format(item.printed))
        self.walk(forward=True)

    def _changed(self, decisions: list[Decision]) -> Change:
        text = self._session.text
        return decide(text, self._session.author, decisions) if text else Change()

    def _learn(self, item: ReviewItem, words: str) -> None:
        """Keep it for all texts, if the person says so."""
        self._change_rules(lambda: self._rules.add(CorrectionRule(item.printed, words)))

    def _change_rules(self, change: Callable[[], None]) -> None:
        """Change what holds in all texts, if the person says so."""
        if not self._card.all_texts.isChecked():
            return
        self._card.all_texts.setChecked(False)
        self._try(change)

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except SettingsError as error:
            self._session.failed.emit(error)
        self._take_rules()

    def _take_rules(self) -> None:
        self._review.set_rules({rule.printed: rule.meant for rule in self._rules})

    def _show(self, item: ReviewItem | None) -> None:
        text = self._session.text
        if item is None or text is None:
            self._card.hide()
            return
        self._view.reveal(text.reading.from_source(item.span), 0.35)
        self._card.show_item(item, self._count(item), self._rect(item.span))

    def _count(self, item: ReviewItem) -> str:
        """Which of all places it is; empty for one that is not listed."""
        if item not in self._review.items:
            return ""
        number, total = self._review.items.index(item) + 1, len(self._review.items)
        return self.tr("{0} of {1}").format(f"{number:,}", f"{total:,}")

    def _rect(self, source: Span) -> QRect:
        text = self._session.text
        span = text.reading.from_source(source) if text else source
        shown = span if span else Span(span.start, span.start + 1)
        return self._view.rect_of(shown).translated(self._view.viewport().pos())

    def _position(self) -> int:
        """Where the person is, in code points of the source: at the card, else in the text."""
        text = self._session.text
        if self._card.isVisible() and self._card.item:
            return self._card.item.span.start
        here = self._selected()
        position = here.start if here else self._view.first_position()
        return text.reading.to_source(Span(position, position)).start - 1 if text else 0

    def _selected(self) -> Span | None:
        if span := self._view.selection.span:
            return span
        return self._view.current_word.span if self._view.current_word else None

    def _follow_view(self) -> None:
        """The card goes with its word, and hides where that is out of sight."""
        if self._card.isVisible() and self._card.item:
            rect = self._rect(self._card.item.span)
            if rect.isEmpty():
                self._card.hide()
            else:
                self._card.stand_at(rect)

    def switch_reading(self) -> None:
        """To the next way of reading."""
        after = (_ORDER.index(self._session.manner.mode) + 1) % len(_ORDER)
        said = {
            ReadingMode.PRINTED: self.tr("Read as printed"),
            ReadingMode.CORRECTED: self.tr("Read corrected"),
            ReadingMode.MARKED: self.tr("Read with corrections marked"),
        }
        mode = _ORDER[after]
        self.mode_wanted.emit(mode)
        self.said.emit(said[mode])  # without a correction in sight nothing shows it
