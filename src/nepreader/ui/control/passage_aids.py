"""Fills the list of what stands ready for the passage at hand."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from nepreader.annotation import Annotation
from nepreader.text.folding import folded
from nepreader.translation import Status, TranslationUnit
from nepreader.translation.checks.checking import unit_issues
from nepreader.translation.checks.issue import Issue
from nepreader.translation.checks.terms import TermChecker
from nepreader.translation.memory import Match
from nepreader.ui.control.translating import TranslatingController
from nepreader.ui.session import ReadingSession
from nepreader.ui.translation.aid import (
    NAMES,
    Aid,
    comment_aids,
    issue_aids,
    match_aids,
    term_aids,
    version_aids,
)
from nepreader.ui.translation.field import TranslationField
from nepreader.ui.translation.memory_access import MemoryAccess
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.row_list import Row
from nepreader.ui.translation.wording import translate
from nepreader.workspace.passages import comments_on

_PAUSE = 200  # ms of typing before the words are checked


class PassageAids(QObject):
    """Checks while a person types; asks the memory when they come to another passage."""

    changed = Signal()

    def __init__(
        self,
        session: ReadingSession,
        store: PassageStore,
        controller: TranslatingController,
        field: TranslationField,
        memory: MemoryAccess,
    ) -> None:
        super().__init__(session)
        self._session, self._store = session, store
        self._controller, self._field, self._memory = controller, field, memory
        self._matches: list[Match] = []
        self.aids: list[Aid] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.fill)
        controller.current_changed.connect(self._show)
        controller.remade.connect(self._show)
        controller.typed.connect(self._pause.start)
        session.changed.connect(lambda _: self._pause.start())
        session.words_changed.connect(lambda _: self._pause.start())

    def rows(self) -> list[Row]:
        """The aids under headings."""
        found: list[Row] = []
        kind = None
        for aid in self.aids:
            if aid.kind is not kind:
                kind = aid.kind
                found.append(Row(translate("Translation", NAMES[kind]), is_heading=True))
            found.append(Row(aid.title, aid.detail, aid.sign, aid.differences, aid))
        return found

    def term(self, number: int) -> str:
        """The rendering of a term by its number, from 0; empty where there is none."""
        terms = [aid for aid in self.aids if aid.entry_id]
        return terms[number].insert if number < len(terms) else ""

    def best_match(self) -> str:
        """What was said of the passage most like this one."""
        return self._matches[0].unit.target if self._matches else ""

    def fill(self) -> None:
        """Make the list anew."""
        self._pause.stop()
        if not self._store.is_wanted:
            return
        passage, words = self._controller.passage, self._session.words
        if passage is None or words is None or self._store.text is not self._session.text:
            self.aids = []
        else:
            source = self._store.source_of(self._controller.row)
            cutter = words.cutter
            self.aids = [
                *issue_aids(self._issues()),
                *term_aids(source, self._session.termbase, cutter.terms_in),
                *match_aids(self._matches),
                *version_aids(passage),
                *comment_aids(self._comments()),
            ]
        self.changed.emit()

    # ---- inside

    def _show(self, row: int) -> None:
        self._matches = []
        self.fill()
        place = self._store.passages[row].span
        self._memory.ask(self._store.source_of(row), partial(self._show_matches, place))

    def _show_matches(self, place: object, matches: list[Match]) -> None:
        passage = self._controller.passage
        if passage is None or passage.span != place:
            return
        mine = folded(passage.text)
        self._matches = [m for m in matches if m.percent < 100 or folded(m.unit.target) != mine]
        self.fill()

    def _issues(self) -> list[Issue]:
        passage, words = self._controller.passage, self._session.words
        if passage is None or words is None:
            return []
        unit = TranslationUnit(
            passage.span,
            passage.segment.paragraph,
            self._store.source_of(self._controller.row),
            self._field.words,
            passage.status if passage.text == self._field.words else Status.UNTRANSLATED,
        )
        checker = TermChecker(self._session.termbase, words.cutter.terms_in)
        return list(unit_issues(self._controller.row, unit, checker))

    def _comments(self) -> list[Annotation]:
        text, passage = self._session.text, self._controller.passage
        return comments_on(text, [passage]).get(0, []) if text and passage else []
