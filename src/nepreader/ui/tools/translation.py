"""Everything in the window that has to do with translating, wired together."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from nepreader.text import Span
from nepreader.translation import Counts, Passage
from nepreader.ui.actions import Actions
from nepreader.ui.control.passage_aids import PassageAids
from nepreader.ui.control.stepping import Stepping
from nepreader.ui.control.translating import TranslatingController
from nepreader.ui.control.translation_checking import TranslationChecking
from nepreader.ui.control.translation_files import TranslationFilesController
from nepreader.ui.dialogs.comment import CommentDialog
from nepreader.ui.dialogs.split_passage import SplitPassageDialog
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.thai_label import Cut
from nepreader.ui.translation.aid import Aid, AidKind
from nepreader.ui.translation.check_pane import CheckPane
from nepreader.ui.translation.find_pane import FindPane, Hit
from nepreader.ui.translation.memory_access import MemoryAccess
from nepreader.ui.translation.panel import TranslationPanel
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.spelling import FieldSpelling
from nepreader.ui.translation.table import PassageTable
from nepreader.workspace import OpenText
from nepreader.workspace.measuring import source_counts
from nepreader.workspace.memories import confirmed_units
from nepreader.workspace.sample import is_sample_copy
from nepreader.workspace.sample_translation import sample_translation

PANEL = "translation"
_AT_THE_DESK = (
    "confirm_passage", "review_passage", "next_passage", "previous_passage", "next_untranslated",
    "insert_match", "insert_numbers", "comment_passage", "split_passage", "join_passages",
    "new_version", "term_renderings", "find_translation",
)  # fmt: skip
"""Actions whose keys hold while the keyboard is at the desk."""
_WIDE = 1150  # pixels of a window that has room for two columns beside the page
_SHARE = 0.52


class TranslationTools(QObject):
    """Store, table, aids, panes, memory and spelling of one view."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        panels: SidePanels,
        cut: Cut,
    ) -> None:
        super().__init__(session)
        self._window, self._session, self._view, self._panels = window, session, view, panels
        self._cut = cut
        self.store = PassageStore(session)
        self.table = PassageTable(self.store, cut, view.colours, _type(window))
        self.field = self.table.field
        self.find, self.check = FindPane(session.tasks), CheckPane()
        self.panel = TranslationPanel(self.store, self.table, self.find, self.check)
        self.controller = TranslatingController(
            session, self.store, self.table, self._place_of_page
        )
        self.memory = MemoryAccess(session)
        self.aids = PassageAids(session, self.store, self.controller, self.field, self.memory)
        self.stepping = Stepping(view, self.store, self.table, self.controller, self._is_in_front)
        self.checking = TranslationChecking(session, self.store, self.controller, self.check)
        self.spelling = FieldSpelling(session, self.field)
        self.files = TranslationFilesController(window, session, self.memory)
        panels.put(PANEL, self.panel)
        # Qt tells of tabs while it lays them out, before they stand where they will.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._connect()
        self._soon.start()  # the desk may stand in front since the last time

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            **self.controller.handlers(),
            **self.files.handlers(),
            "translation_desk": self.open,
            "insert_match": lambda: self.controller.insert(self.aids.best_match()),
            "comment_passage": self.ask_comment,
            "split_passage": self.ask_split,
            "term_renderings": self.show_renderings,
            "find_translation": self.open_find,
            "check_translation": self.open_check,
            "next_issue": partial(self.walk, forward=True),
            "previous_issue": partial(self.walk, forward=False),
        }

    def scope(self, actions: Actions) -> None:
        """Let keys that only the desk has a use for hold there alone."""
        for name in _AT_THE_DESK:
            action = actions[name]
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._window.removeAction(action)
            self.panel.addAction(action)

    def open(self) -> None:
        """Bring the desk to the front, wide enough for both languages, and write."""
        self._panels.open(PANEL)
        comes = not self.store.is_wanted
        if comes:
            self._come()
        if self.table.is_narrow and self._window.width() >= _WIDE:
            self._panels.set_width(round(_SHARE * self._window.width()))
        if comes and self.controller.row >= 0:
            self.field.setFocus()  # at the passage that is being read
        else:
            self.controller.write()

    def open_find(self) -> None:
        """Find in the English, beginning with what is selected."""
        self._panels.open(PANEL)
        self.panel.open_pane(self.find)
        self.find.open(self.field.textCursor().selectedText())

    def open_check(self) -> None:
        """Check everything."""
        self._panels.open(PANEL)
        self.panel.open_pane(self.check)
        self.checking.check()

    def walk(self, *, forward: bool) -> None:
        """Go to the next issue, or the one before."""
        self._panels.open(PANEL)
        self.panel.open_pane(self.check)
        self.checking.walk(forward=forward)

    def show_renderings(self) -> None:
        """List how the term that is chosen among the aids, else the first, is rendered."""
        chosen = self.panel.aids.currentIndex().row()
        rows = self.panel.aids.rows()
        aids = [rows[chosen].value] if 0 <= chosen < len(rows) else []
        terms = [a for a in (*aids, *self.aids.aids) if isinstance(a, Aid) and a.entry_id]
        if terms:
            self.panel.open_pane(self.check)
            self.checking.show_renderings(terms[0].entry_id)
        else:
            self.said.emit(self.tr("No glossary term stands in this passage"))

    def ask_comment(self) -> None:
        """Ask for a comment on the passage."""
        if self.controller.passage is None:
            return
        dialog = CommentDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.controller.comment(dialog.words)

    def ask_split(self) -> None:
        """Ask where the passage is to be cut."""
        passage = self.controller.passage
        if passage is None:
            return
        self.controller.keep()
        source, said = self.store.source_of(self.controller.row), self.field.position()
        share = said / len(self.field.words) if self.field.words else 0.5
        dialog = SplitPassageDialog(self._window, source, list(self._cut(source).boundaries), share)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.position is not None:
            start = passage.span_in(self.store.reading).start + dialog.position
            position = self.store.reading.to_source(Span(start, start)).start
            self.controller.split(position, said)

    def keep(self) -> None:
        """Keep what was typed."""
        self.controller.keep()

    def close(self) -> None:
        """Let go of the memory; the tasks have ended."""
        self.memory.close()

    # ---- inside

    def _connect(self) -> None:
        controller, session = self.controller, self._session
        for source in (controller, self.checking, self.files):
            source.said.connect(self.said)
        controller.confirmed.connect(self._remember)
        self._panels.docks[PANEL].visibilityChanged.connect(lambda _: self._soon.start())
        self.aids.changed.connect(lambda: self.panel.aids.show_rows(self.aids.rows()))
        self.panel.aids.chosen.connect(self._use)
        self.panel.retranslated.connect(self.aids.fill)
        self.panel.aids.escaped.connect(self.field.setFocus)
        self.find.wanted.connect(self._offer_targets)
        self.find.replaced.connect(lambda after: controller.replace(after.items()))
        self.store.rows_changed.connect(self.find.follow)
        for pane in (self.find, self.check):
            pane.chosen.connect(self._go_to)
            pane.left.connect(self.field.setFocus)
        self.checking.hit_wanted.connect(self._go_to)
        self.field.left.connect(self._view.setFocus)
        self.field.term_wanted.connect(self._insert_term)
        self.files.leaving.connect(controller.keep)
        session.words_changed.connect(self._words_changed)
        self.store.made.connect(self._spell)
        self.store.made.connect(self._measure)
        session.opened.connect(self._opened)
        self._view.recoloured.connect(
            lambda colours: self.table.show_style(_type(self._window), colours)
        )

    def _opened(self, text: OpenText) -> None:
        """The chapter that comes along has its English beside it from the first time on."""
        if is_sample_copy(text.path) and not self._session.is_read_only:
            self._session.apply(sample_translation(text, self._session.author))
        self.field.marks.use(None)  # the words are those of another text's terms

    def _is_in_front(self) -> bool:
        return self._panels.is_in_front(PANEL)

    def _look(self) -> None:
        """The desk came to the front, or something was put before it."""
        if self._is_in_front():
            self._come()
        else:
            self.store.rest()
            self.stepping.light()

    def _come(self) -> None:
        self.store.want()
        self._spell()
        self.stepping.catch_up()
        self.aids.fill()

    def _spell(self) -> None:
        """Load the words of English, but not while the passages are awaited."""
        stands = self.store.text is not None and self.store.text is self._session.text
        if stands and self._is_in_front() and self.field.marks.spelling is None:
            self.spelling.load()

    def _measure(self) -> None:
        """Count the words and letters of the Thai, which are cut for it."""
        words, reading = self._session.words, self.store.reading
        if words is None:
            return
        passages = tuple(self.store.passages)

        def work(_: Task) -> Counts:
            return source_counts(reading, passages, words.cutter)

        self._session.tasks.run(
            "size of the Thai", work, self.panel.show_source_size, self._session.report
        )

    def _place_of_page(self) -> int:
        position = self._view.first_position()
        text = self._session.text
        return text.reading.to_source(Span(position, position)).start if text else 0

    def _words_changed(self) -> None:
        """Other terms, other words: the Thai is cut anew, the page lit anew."""
        if self.store.text is self._session.text and self._is_in_front():
            self.table.set_cut(self._cut)
            self.stepping.light()

    def _insert_term(self, number: int) -> None:
        if words := self.aids.term(number):
            self.controller.insert(words)

    def _use(self, aid: Aid) -> None:
        """Do what stands for an aid that was chosen."""
        if aid.insert:
            self.controller.insert(aid.insert)
        elif aid.kind is AidKind.VERSION and aid.version:
            self.controller.choose_version(aid.version)
        elif aid.issue:
            self._go_to(Hit(aid.issue.index, aid.issue.target))

    def _go_to(self, hit: Hit) -> None:
        self.controller.choose(hit.row)
        if hit.span:
            self.field.select(hit.span)

    def _offer_targets(self) -> None:
        self.controller.keep()
        self.find.show_targets([passage.text for passage in self.store.passages])

    def _remember(self, passages: list[Passage]) -> None:
        if text := self._session.text:
            self.memory.remember(confirmed_units(text, self.store.reading, passages))


def _type(window: QWidget) -> QFont:
    """The type of the desk: that of the window, a little larger, for it is read for hours."""
    font = QFont(window.font())
    font.setPointSizeF(font.pointSizeF() * 1.1)
    return font
