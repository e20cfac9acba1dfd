"""Everything in the window that has to do with typos, wired together."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nepreader.correction.suspect import Suspect
from nepreader.locations import data_folder
from nepreader.storage import Settings
from nepreader.storage.correction_rules import CorrectionRules
from nepreader.ui.actions import Actions
from nepreader.ui.control.reviewing import ReviewController
from nepreader.ui.correction.card import CorrectionCard
from nepreader.ui.correction.detection import SuspectDetection
from nepreader.ui.correction.layer import correction_marks, suspect_marks
from nepreader.ui.correction.review import Review
from nepreader.ui.dialogs.accept_many import AcceptManyDialog
from nepreader.ui.dialogs.review_statistics import ReviewStatisticsDialog
from nepreader.ui.panels.review import ReviewPanel
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.thai_label import Cut
from nepreader.workspace.reviewing import ReviewItem, ReviewState, statistics

_SWITCHES = ("find_typos", "hides_furniture", "hides_notes")
"""Settings that an action of the same name switches on and off."""


class ReviewTools(QObject):
    """Search, review, card, panel and marks of one view."""

    said = Signal(str)
    counted = Signal(int, object)  # open suspects; the share that was searched, or None

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        store: SettingsStore,
        cut: Cut,
    ) -> None:
        super().__init__(session)
        self._window, self._session, self._view, self._store = window, session, view, store
        self._share: float | None = None
        self.review = Review(session)
        self.detection = SuspectDetection(session, view)
        self.card = CorrectionCard(view, cut)
        rules = CorrectionRules(data_folder() / "corrections.json")
        self.controller = ReviewController(session, view, self.review, self.card, rules)
        self.panel = ReviewPanel()
        self.controller.excuse = self._excuse
        self._connect()
        self._set_least(store.value.suspicion)
        self.detection.set_on(store.value.find_typos)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            **self.controller.handlers(),
            "accept_many": self.ask_many,
            **{name: partial(self._toggle, name) for name in _SWITCHES},
        }

    def check(self, actions: Actions) -> None:
        """Check the actions that stand for the present settings."""
        actions[f"read_{self._store.value.reading}"].setChecked(True)
        for name in _SWITCHES:
            actions[name].setChecked(getattr(self._store.value, name))

    def ask_many(self) -> None:
        """Ask which suggestions are to be accepted in one step."""
        text = self._session.text
        if text is None:
            return
        dialog = AcceptManyDialog(self._window, self.review.items, text.document.text)
        if dialog.exec() == AcceptManyDialog.DialogCode.Accepted:
            self.controller.accept_all(dialog.chosen)

    def show_statistics(self) -> None:
        """Tell how far the review has come."""
        if text := self._session.text:
            counts = statistics(text, self.review.items)
            ReviewStatisticsDialog(self._window, counts).exec()

    def close(self) -> None:
        """End the search."""
        self.detection.close()

    # ---- inside

    def _excuse(self) -> str:
        if not (self._store.value.find_typos or self.review.items):
            return self.tr("The search for typos is off: Typos, Look for typos turns it on")
        if self.detection.is_busy:
            return self.tr("Still looking for typos: try again in a moment")
        return ""

    def _connect(self) -> None:
        review, panel, detection = self.review, self.panel, self.detection
        detection.found.connect(self._found)
        detection.progressed.connect(self._search)
        detection.finished.connect(lambda: self._search(0, 0))
        detection.failed.connect(self._session.failed)
        review.changed.connect(self._show)
        review.current_changed.connect(self._show_current)
        self._session.words_changed.connect(self._mark)
        panel.chosen.connect(self.controller.visit)
        panel.least_changed.connect(lambda least: self._store.update(suspicion=least))
        panel.bulk_wanted.connect(self.ask_many)
        panel.statistics_wanted.connect(self.show_statistics)
        self.controller.said.connect(self.said)
        self.controller.mode_wanted.connect(lambda mode: self._store.update(reading=mode))
        self._store.changed.connect(self._settings_changed)

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        self._session.set_manner(after.manner)
        if before.suspicion != after.suspicion:
            self._set_least(after.suspicion)
        if before.find_typos != after.find_typos:
            self.detection.set_on(after.find_typos)

    def _toggle(self, setting: str) -> None:
        self._store.update(**{setting: not getattr(self._store.value, setting)})

    def _set_least(self, least: float) -> None:
        self.panel.show_least(least)
        self.review.set_least(least)

    def _found(self, suspects: list[Suspect]) -> None:
        self.review.show_suspects(suspects)

    def _search(self, done: int, total: int) -> None:
        self._share = done / total if total and done < total else None
        self.panel.show_search(self._share)
        self._tell()

    def _show(self) -> None:
        self.panel.show_items(self.review.items)
        self._mark()
        self._tell()

    def _mark(self) -> None:
        if text := self._session.text:
            self._view.set_marks("corrections", correction_marks(text))
            self._view.set_marks("suspects", suspect_marks(text, self.review.items))

    def _tell(self) -> None:
        count = sum(item.state is ReviewState.OPEN for item in self.review.items)
        self.counted.emit(count, self._share)

    def _show_current(self, item: ReviewItem | None) -> None:
        self.panel.show_current(item.span if item else None)
