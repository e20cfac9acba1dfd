"""The check of a whole translation, off the GUI thread, and the walk through what it found."""

from PySide6.QtCore import QObject, Signal

from nepreader.translation.checks import Issue, issues_in
from nepreader.translation.checks.terms import Rendering, TermChecker
from nepreader.ui.control.translating import TranslatingController
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.translation.check_pane import CheckPane
from nepreader.ui.translation.find_pane import Hit
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.workspace import OpenText
from nepreader.workspace.checking import changed_passages
from nepreader.workspace.passages import bilingual


class TranslationChecking(QObject):
    """Checks when it is asked to; a walk through what is out of date checks first."""

    said = Signal(str)
    hit_wanted = Signal(object)  # Hit
    checked = Signal()

    def __init__(
        self,
        session: ReadingSession,
        store: PassageStore,
        controller: TranslatingController,
        pane: CheckPane,
    ) -> None:
        super().__init__(session)
        self._session, self._store = session, store
        self._controller, self._pane = controller, pane
        self._is_stale = True
        self._direction: bool | None = None
        self._at = Hit(0)
        self.issues: list[Issue] = []
        store.made.connect(self._forget)
        store.rows_changed.connect(self._forget)
        session.words_changed.connect(self._forget)
        session.opened.connect(self._begin)
        pane.wanted.connect(self.check)
        pane.chosen.connect(self._note)

    def check(self) -> None:
        """Check every passage."""
        self._controller.keep()
        text, words = self._store.text, self._session.words
        if text is None or words is None or text is not self._session.text:
            return
        passages, reading = self._store.passages, self._store.reading
        checker = TermChecker(self._session.termbase, words.cutter.terms_in)

        def work(_: Task) -> list[Issue]:
            units = bilingual(text, passages, reading).units
            return issues_in(units, checker, changed_passages(text, passages))

        self._is_stale = False

        def done(issues: list[Issue]) -> None:
            if text is self._session.text:  # else the rows are those of another
                self._show(issues)

        self._session.tasks.run("check translation", work, done, self._session.report)

    def walk(self, *, forward: bool) -> None:
        """Go to the next issue, or the one before."""
        self._controller.keep()
        if self._is_stale:
            self._direction = forward
            self.check()
        else:
            self._go(forward=forward)

    def show_renderings(self, entry_id: str) -> None:
        """List how one term is rendered across the text."""
        entry, words = self._session.termbase.get(entry_id), self._session.words
        if entry is None or words is None:
            return
        passages, store = self._store.passages, self._store
        said = {
            row: (store.source_of(row), passage.text)
            for row, passage in enumerate(passages)
            if passage.text.strip()
        }
        checker = TermChecker(self._session.termbase, words.cutter.terms_in)

        def done(found: list[Rendering]) -> None:
            self._is_stale = True
            targets = [passage.text for passage in passages]
            self._pane.show_renderings(entry.english, found, targets)

        self._session.tasks.run(
            "renderings", lambda _: checker.renderings(entry_id, said), done, self._session.report
        )

    # ---- inside

    def _begin(self, _: OpenText) -> None:
        """Another text: nothing is known of it."""
        self._is_stale, self._direction, self._at = True, None, Hit(0)
        self.issues = []
        self._pane.clear()

    def _show(self, issues: list[Issue]) -> None:
        self.issues = issues
        self._pane.show_issues(issues, [passage.text for passage in self._store.passages])
        direction, self._direction = self._direction, None
        if direction is not None:
            self._go(forward=direction)
        self.checked.emit()

    def _go(self, *, forward: bool) -> None:
        row = max(0, self._controller.row)
        here = self._at if self._at.row == row else Hit(row)
        if (hit := self._pane.next_hit(here, forward=forward)) is None:
            self.said.emit(self.tr("Nothing to look at was found"))
        else:
            self._note(hit)
            self.hit_wanted.emit(hit)

    def _note(self, hit: Hit) -> None:
        self._at = hit

    def _forget(self) -> None:
        self._is_stale = True
