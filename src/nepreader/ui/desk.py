"""The desk: everything that acts in a window, made when its first paint is over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from nepreader.errors import NepreaderError
from nepreader.glossary import Termbase
from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.ui.actions import Actions
from nepreader.ui.control.annotation_files import AnnotationFilesController
from nepreader.ui.control.appearance import AppearanceController
from nepreader.ui.control.context_menu import ContextMenu
from nepreader.ui.control.dropping import DroppingController, Takers
from nepreader.ui.control.following import FollowingController
from nepreader.ui.control.glossary_export import GlossaryExportController
from nepreader.ui.control.glosses import GlossController
from nepreader.ui.control.guidance import Guidance
from nepreader.ui.control.learning import LearningController
from nepreader.ui.control.opening import OpeningController
from nepreader.ui.control.preferences import PreferencesController
from nepreader.ui.control.printing import PrintController
from nepreader.ui.control.selecting import SelectingController
from nepreader.ui.control.text_export import TextExportController
from nepreader.ui.control.welcome import WelcomeController
from nepreader.ui.control.words import WordsController
from nepreader.ui.dialogs.about import show_about
from nepreader.ui.find_bar import FindBar
from nepreader.ui.gloss.interlinear import InterlinearNotes
from nepreader.ui.main_window import MainWindow
from nepreader.ui.messages import error_message
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.keyboard import KeyboardInput
from nepreader.ui.reading.pointer import PointerInput
from nepreader.ui.safe_text import message_box, visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.sidecar_writer import SidecarWriter
from nepreader.ui.state_store import StateStore
from nepreader.ui.status import StatusLine
from nepreader.ui.tools.access import AccessTools
from nepreader.ui.tools.annotation import AnnotationTools
from nepreader.ui.tools.classroom import ClassTools
from nepreader.ui.tools.correction import ReviewTools
from nepreader.ui.tools.help import HelpTools
from nepreader.ui.tools.meanings import Meanings
from nepreader.ui.tools.scans import ScanTools
from nepreader.ui.tools.translation import TranslationTools
from nepreader.ui.tools.vocabulary import VocabularyTools
from nepreader.ui.undo_actions import UndoActions
from nepreader.ui.window_state import restore_panels
from nepreader.workspace import OpenText, Words
from nepreader.workspace.reading_position import noted_position


class Desk(QObject):
    """Wires session, page, panels, controllers and menus together; does nothing else."""

    is_guest = False  # a guest leaves no trace: places and positions are not noted

    def __init__(
        self, window: MainWindow, termbase: Termbase, store: SettingsStore, state: StateStore
    ) -> None:
        super().__init__(window)
        self.window, self.view, self.store, self.state = window, window.view, store, state
        self.session = ReadingSession(termbase, store.value.tokenizer, self)
        self.session.manner = store.value.manner
        self._start: int | None = None
        self.panels = self._make_panels()
        self.pointer = PointerInput(self.view)
        KeyboardInput(self.view)
        self.writer = SidecarWriter(self.session)
        self.status = StatusLine(window.statusBar(), self.session, self.view)
        self.actions = Actions(window)
        self.undoing = UndoActions(self.session.undo_stack, window)
        self._make_tools()
        self.find_bar = FindBar(self.session, self.view)
        self._connect()
        self._fill_menus()
        guidance = Guidance(self.actions, self.session)  # has the last word
        guidance.said.connect(window.statusBar().showMessage)
        window.installEventFilter(self)
        self._retranslate()

    def _make_tools(self) -> None:
        """Everything that acts: on texts, words, notes, typos, in class, on paper."""
        self.opening = OpeningController(self.window, self.session, self.state)
        self.appearance = AppearanceController(self.window, self.view, self.store)
        self.preferences = PreferencesController(self.window, self.store, self.state, self.actions)
        self.selecting = SelectingController(self.window, self.session, self.view, self.pointer)
        self.glosses = GlossController(self.window, self.session, self.view, self.panels, self.cut)
        self.meanings = Meanings(self.session, self.glosses)
        self.welcome = WelcomeController(
            self.window, self.state, self.actions, self.glosses, self.cut
        )
        self.learning = LearningController(
            self.window, self.session, self.view, self.store, self.glosses
        )
        self.words = WordsController(self.window, self.session, self.view, self.store, self.cut)
        self.translation = self._make_translation()
        self.notes = AnnotationTools(self.session, self.view, self.panels, self.actions)
        self.review, self.scans = self._make_review()
        self.vocabulary, self.classroom = self._make_vocabulary(), self._make_classroom()
        self.files = AnnotationFilesController(self.window, self.session, self.writer, self.store)
        self.export = TextExportController(self.window, self.session)
        self.glossary_export = GlossaryExportController(self.window, self.session)
        self.between = self._make_between()
        self.printing = PrintController(self.window, self.session, self.store, self.between)
        self.dropping = self._make_dropping()
        self.help = HelpTools(self.window, self.session)
        self.context_menu = ContextMenu(self.view, self.actions, self.notes.focus)
        self.access = AccessTools(self.window, self.session, self.view, self.panels, self.glosses)
        self.access.listen_to(self.review, self.vocabulary)
        self.following = FollowingController(self.session, self.view, self.writer)

    def cut(self, text: str) -> Tokens:
        """Cut a paragraph of a panel or card; one word where no text is open yet."""
        if self.session.words is None:
            return Tokens(text, [0, len(text)], {}) if text else Tokens("", [0], {})
        return self.session.words.cut(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the window."""
        if watched is self.window and event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return False

    def _make_panels(self) -> SidePanels:
        self.window.give_room()
        panels = SidePanels(self.window)
        if not restore_panels(self.window, self.state.value):
            panels.set_width(self.state.value.panels)
        panels.fit(self.window.width())
        return panels

    def _make_review(self) -> tuple[ReviewTools, ScanTools]:
        review = ReviewTools(self.window, self.session, self.view, self.store, self.cut)
        scans = ScanTools(self.window, self.session, self.view)
        self.panels.put("review", review.panel)
        self.panels.put("scans", scans.pane)
        scans.found.connect(review.detection.use_scans)
        scans.found.connect(lambda found: self.panels.offer("scans", is_useful=bool(found.scans)))
        scans.attached.connect(lambda: self.panels.open("scans"))
        return review, scans

    def _make_dropping(self) -> DroppingController:
        takers = Takers(
            text=self.opening.open,
            other_texts=self.opening.remember,
            sidecar=self.files.merge,
            annotations=self.files.import_file,
            scans=self.scans.attach,
            glossary=self.words.add_glossary,
            dictionary=self.learning.ask_dictionaries,
            vocabulary=self.vocabulary.export.import_table,
            translation=self.translation.files.take_in,
        )
        return DroppingController(self.window, self.session, takers)

    def _make_between(self) -> InterlinearNotes:
        provider = self.glosses.provider
        between = InterlinearNotes(
            self.view,
            self.store,
            provider.gloss_of_block,
            self.vocabulary.is_known,
            self.glosses.scheme,
        )
        provider.ready.connect(between.refresh)
        provider.blocks_glossed.connect(between.tell_all_ready)
        self.learning.scheme_changed.connect(between.set_scheme)
        self.vocabulary.vocabulary.changed.connect(between.vocabulary_changed)
        return between

    def _make_vocabulary(self) -> VocabularyTools:
        tools = VocabularyTools(self.window, self.session, self.view, self.store, self.cut)
        self.panels.put("words", tools.panel)
        tools.list_wanted.connect(lambda: self.panels.open("words"))
        tools.said.connect(self.window.statusBar().showMessage)
        tools.measured.connect(self.status.show_coverage)
        tools.explain = self.meanings.explain
        return tools

    def _make_classroom(self) -> ClassTools:
        keepers = (self.store, self.state)
        cut, gloss_of = self.cut, self.meanings.gloss_of
        tools = ClassTools(self.window, self.session, self.panels, keepers, cut, gloss_of)
        tools.thorough = self.meanings.thorough_gloss_of
        self.glosses.provider.ready.connect(tools.glosses_changed)
        self.glosses.provider.blocks_glossed.connect(tools.glosses_changed)
        return tools

    def _make_translation(self) -> TranslationTools:
        tools = TranslationTools(self.window, self.session, self.view, self.panels, self.cut)
        tools.scope(self.actions)
        return tools

    def _connect(self) -> None:
        self.window.column.addWidget(self.find_bar)
        self.session.opened.connect(self._text_opened)
        self.session.words_changed.connect(self._show_words)
        self.store.changed.connect(self._check)
        for source in (self.session, self.store, self.state):
            source.failed.connect(self._report)
        self.window.files_dropped.connect(self.dropping.take)
        self.window.closing.connect(self._close)
        self.undoing.stepped.connect(self.review.controller.return_to_change)
        for part in (
            self.dropping, self.words, self.files, self.following, self.classroom, self.review,
            self.translation, self.learning, self.export, self.welcome, self.printing,
            self.undoing, self.glossary_export,
        ):  # fmt: skip
            part.said.connect(self.window.statusBar().showMessage)
        self.classroom.reading_wanted.connect(self.review.controller.switch_reading)
        self.review.counted.connect(self.status.show_suspects)
        self.writer.saved.connect(self.status.show_saved)
        self.view.escaped.connect(self.glosses.popup.close)

    def _check(self) -> None:
        """Check the actions that stand for the present settings."""
        self.appearance.check(self.actions)
        self.review.check(self.actions)
        self.learning.check(self.actions)
        self.between.check(self.actions)
        self.vocabulary.check(self.actions)

    def _fill_menus(self) -> None:
        window = self.window
        self.actions.add("undo", self.undoing.undo)
        self.actions.add("redo", self.undoing.redo)
        for handlers in self._handlers():
            self.actions.connect_all(handlers)
        self.actions.fill(window.menuBar())
        window.menuBar().setMinimumHeight(0)
        self.opening.fill_recent(self.actions.menu("recent"))
        self.opening.fill_encodings(self.actions.menu("encoding"))
        self.appearance.fill_languages(self.actions.menu("language"))
        self.appearance.fill_engines(self.actions.menu("engine"))
        self._check()
        for dock in self.panels.docks.values():
            self.actions.menu("panels").addAction(dock.toggleViewAction())
        self.preferences.complete(self.review.controller).changed.connect(self.welcome.refresh)

    def _handlers(self) -> list[dict[str, Callable[[], object]]]:
        controllers = (
            self.opening, self.appearance, self.selecting, self.words, self.notes, self.files,
            self.review, self.vocabulary, self.export, self.learning, self.classroom, self.between,
            self.printing, self.translation, self.preferences, self.welcome, self.access,
            self.help, self.glossary_export,
        )  # fmt: skip
        own: dict[str, Callable[[], object]] = {
            "quit": self.window.close,
            "find": self.find_bar.open_bar,
            "find_next": self.find_bar.find_next,
            "find_previous": self.find_bar.find_previous,
            "attach_scans": self.scans.ask,
            "about": lambda: show_about(self.window),
        }
        return [*(dict(controller.handlers()) for controller in controllers), own]

    def _text_opened(self, text: OpenText) -> None:
        visit = self.state.value.visit_of(text.path)
        position = self.following.place_in(text)
        if position is None and visit is None and (noted := noted_position(text)) is not None:
            position = text.reading.to_source(Span(noted, noted)).start
        if position is None:
            position = min(visit.position if visit else 0, len(text.document.text) - 1)
        self._start = text.reading.from_source(Span(position, position)).start
        self.state.remember_place(text, position)
        self._set_title()
        if not self.is_guest:
            self.vocabulary.open()

    def _show_words(self, words: Words) -> None:
        start, self._start = self._start, None
        self.view.show_words(words, start if words is not self.view.words else None)

    def keep(self) -> None:
        """Write everything that waits to be written."""
        self.notes.panel.editor.keep()
        self.classroom.lesson.panel.keep()
        self.translation.keep()
        self.state.save()
        self.store.flush()
        self.writer.flush()

    def _close(self) -> None:
        self.classroom.close()
        self.notes.panel.editor.keep()
        self.translation.keep()
        if not self.is_guest:
            self._remember()
        self.following.close()
        self.review.close()
        self.scans.close()
        self.glosses.provider.close()
        self.printing.cancel()
        self.writer.close(save=not self.is_guest)
        self.session.close()
        self.vocabulary.close()  # its file is let go of when nobody reads it any more
        self.translation.close()

    def _remember(self) -> None:
        if text := self.session.text:
            position = self.view.first_position()
            source = text.reading.to_source(Span(position, position)).start
            self.state.remember_place(text, source)
            self.session.note_position(position)
        self.state.remember_window(self.window)
        self.state.save()
        self.store.flush()

    def _retranslate(self) -> None:
        self.actions.retranslate()
        self.panels.retranslate()
        for part in (self.undoing, self.status, self.opening, self.appearance):
            part.retranslate()
        self._set_title()

    def _set_title(self) -> None:
        name = visible(self.session.text.document.name) if self.session.text else ""
        self.window.setWindowTitle(f"{name} – nepreader" if name else "nepreader")
        self.view.setAccessibleName(name or self.tr("Text"))

    def _report(self, error: NepreaderError) -> None:
        if self.files.report_copies(error):
            return
        box = message_box(
            self.window, lambda: self.tr("Something went wrong"), lambda: error_message(error)
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QTimer.singleShot(0, box.open)
