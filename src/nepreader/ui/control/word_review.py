"""The daily review: which word comes next, what a rating does, and what is written of it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nepreader.language import Token, TokenKind
from nepreader.ui.dialogs.word_review import Progress, WordReviewDialog, until
from nepreader.ui.session import ReadingSession
from nepreader.ui.thai_label import Cut
from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.vocabulary.clock import now
from nepreader.vocabulary.review import Rated, ReviewItem, Reviews
from nepreader.vocabulary.schedule import Rating, rescheduled
from nepreader.vocabulary.sitting import Sitting
from nepreader.workspace.word_cards import Explain, Explanation

if TYPE_CHECKING:
    from nepreader.vocabulary.store import VocabularyStore

_TASK = "explain"


class WordReviewController(QObject):
    """Leads a dialog through the words that are due; each rating is written before the next."""

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        vocabulary: Vocabulary,
        explain: Callable[[], Explain],
        cut: Cut,
    ) -> None:
        """`explain` gives what is said of words just now; `cut` finds the terms among them."""
        super().__init__(window)
        self._window, self._session, self._vocabulary = window, session, vocabulary
        self._explain, self._cut = explain, cut
        self._sitting: Sitting | None = None
        self._rated: list[list[Rated]] = []  # what the thread answered to each rating
        self.dialog: WordReviewDialog | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"review_words": self.open}

    def open(self) -> None:
        """Bring the review to the front; begin another sitting where none goes on."""
        if self.dialog is None:
            self.dialog = WordReviewDialog(self._window, self._cut)
            self.dialog.rated.connect(lambda rating: self.rate(Rating(rating)))
            self.dialog.taken_back.connect(self.take_back)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        if self._sitting is None or self._sitting.current is None:
            # A word that was marked a moment ago is to come with its sentence.
            self._vocabulary.when_settled(self._begin)

    def rate(self, rating: Rating) -> None:
        """Rate the word that is shown, and go on."""
        sitting = self._sitting
        if sitting is None or (item := sitting.current) is None:
            return
        moment, word = now(), item.record.word
        sitting.rate(rating, moment)
        answer: list[Rated] = []
        self._rated.append(answer)
        self._vocabulary.run(
            lambda store: answer.append(Reviews(store.database).rate(word, rating, moment)),
            lambda _: None,
        )
        self._show()

    def take_back(self) -> None:
        """Undo the last rating; its word is shown again."""
        sitting = self._sitting
        if sitting is None or not sitting.can_take_back:
            return
        answer = self._rated.pop()
        sitting.take_back()
        self._vocabulary.run(
            # The thread does one after the other: the answer is there, unless writing failed.
            lambda store: [Reviews(store.database).take_back(rated) for rated in answer],
            lambda _: None,
        )
        self._show()

    def close(self) -> None:
        """Take the dialog away."""
        if self.dialog:
            self.dialog.close()

    # ---- inside

    def _begin(self) -> None:
        moment = now()

        def work(store: "VocabularyStore") -> list[ReviewItem]:
            due = Reviews(store.database).due(moment)
            rescheduled(None, Rating.GOOD, moment)  # loads the scheduler, here and not there
            return due

        self._rated = []
        self._vocabulary.run(work, self._take)

    def _take(self, items: list[ReviewItem]) -> None:
        self._sitting = Sitting(items)
        self._show()

    def _show(self) -> None:
        sitting, dialog = self._sitting, self.dialog
        if sitting is None or dialog is None:
            return
        dialog.allow_undo(allowed=sitting.can_take_back)
        progress = Progress(sitting.done, sitting.total)
        if item := sitting.current:
            moment = now()
            outcomes = {r: rescheduled(item.schedule, r, moment) for r in Rating}
            dialog.ask(item, progress, {r: until(o.due, moment) for r, o in outcomes.items()})
            self._find_meaning(item)
        else:
            self._end(dialog, progress)

    def _find_meaning(self, item: ReviewItem) -> None:
        token, explain = self._token(item.record.word), self._explain()

        def done(found: Explanation) -> None:
            if self.dialog and self._sitting and self._sitting.current is item:
                self.dialog.explain(found)

        self._session.tasks.run(_TASK, lambda _: explain(token), done, self._session.report)

    def _token(self, word: str) -> Token:
        """The word as one token, a term where the open text knows it as one."""
        tokens = self._cut(word)
        if len(tokens) == 1:
            return tokens[0]
        return Token(0, len(word), word, TokenKind.WORD)

    def _end(self, dialog: WordReviewDialog, progress: Progress) -> None:
        moment = now()

        def done(due: datetime | None) -> None:
            dialog.tell(lambda: self._closing_words(progress, due, moment), progress)

        self._vocabulary.run(lambda store: Reviews(store.database).next_due(moment), done)

    def _closing_words(self, progress: Progress, due: datetime | None, moment: datetime) -> str:
        dialog = self.dialog
        if progress.done:
            said = [self.tr("%n word(s) reviewed. Done for now.", "", progress.done)]
        else:
            said = [self.tr("No word is due.")]
        if due and dialog:
            interval = dialog.ratings.interval(until(due, moment))
            said.append(self.tr("The next one comes up in {0}.").format(interval))
        elif not progress.done:
            said.append(self.tr("Mark words as learning (key 2) to review them."))
        return "\n\n".join(said)
