"""Everything in the window that has to do with teaching, wired together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from nepreader.errors import ExportFailed
from nepreader.language import Token
from nepreader.storage import write_atomically
from nepreader.storage.state import ClassroomState
from nepreader.text import Span
from nepreader.ui.control.lesson import LessonController
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.fonts import reading_font
from nepreader.ui.main_window import MainWindow
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.state_store import StateStore
from nepreader.ui.tasks import Task
from nepreader.ui.thai_label import Cut
from nepreader.workspace.shown_passages import Piece, passages_of, pieces_of

if TYPE_CHECKING:
    from nepreader.ui.projector.handout import HandoutPassage
    from nepreader.ui.projector.projection import Projection
    from nepreader.ui.projector.screens import ScreenSource

GlossOf = Callable[[Token], str]


class ClassTools(QObject):
    """The lesson plan, the class itself, and the handout."""

    said = Signal(str)
    reading_wanted = Signal()  # the next way of reading

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        panels: SidePanels,
        stores: tuple[SettingsStore, StateStore],
        cut: Cut,
        gloss_of: GlossOf | None = None,
    ) -> None:
        """`gloss_of` gives the English of a word, or an empty text; without it, the glossary's.

        It is asked for words of the open text, where they stand, and may answer later with more:
        then `glosses_changed` is called.
        """
        super().__init__(session)
        self._window, self._session, self._cut = window, session, cut
        self._store, self._state = stores
        self.gloss_of = _telling(gloss_of or self._english_of)
        self.thorough: Callable[[], GlossOf] = lambda: self.gloss_of
        self.lesson = LessonController(session, window.view, panels)
        self.lesson.said.connect(self.said)
        self.projection: Projection | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "class_start": self.start,
            "lesson_add": self.lesson.add,
            "lesson_plan": self.lesson.open_panel,
            "handout": self.ask_for_handout,
        }

    def start(self, source: "ScreenSource | None" = None) -> None:
        """Start a class where the reader is, or bring the one that is on to the front."""
        text, words = self._session.text, self._session.words
        if text is None or words is None or not words.reading.text.strip():
            return
        if self.projection:
            self.projection.presentation.uncover()
            return
        from nepreader.ui.access.slide_face import install_slide_face
        from nepreader.ui.projector.projection import Projection
        from nepreader.ui.projector.screens import Screens

        install_slide_face()
        self.lesson.panel.keep()
        screens = Screens(source or _application(), self)
        projection = Projection(
            self._session,
            screens,
            self._state.value.classroom,
            self._store.value.typeface,
            self.gloss_of,
            self._cut,
        )
        screens.setParent(projection)
        projection.ended.connect(self._ended)
        projection.classroom_changed.connect(self._remember)
        projection.reading_wanted.connect(self.reading_wanted)
        projection.failed.connect(self._session.failed)
        self.projection = projection
        view = self._window.view
        projection.start(view.current_word.start if view.current_word else view.first_position())

    def glosses_changed(self) -> None:
        """Show a class what `gloss_of` did not know before."""
        if self.projection:
            self.projection.presentation.glosses_changed()

    def close(self) -> None:
        """End the class, if there is one."""
        self.lesson.panel.keep()
        if self.projection:
            self.projection.end()

    def ask_for_handout(self) -> None:
        """Ask where the handout is to be written, and in which form."""
        text = self._session.text
        if text is None:
            return
        at_foot = self.tr("Glosses at the foot of the page (*.pdf)")
        under = self.tr("Glosses under the words (*.pdf)")
        proposed = str(text.path.with_name(f"{text.path.stem} (handout).pdf"))
        title = self.tr("Write the handout")
        name, kind = QFileDialog.getSaveFileName(
            self._window, title, proposed, f"{at_foot};;{under}"
        )
        if name:
            self.write_handout(with_ending(Path(name), ".pdf"), interlinear=kind == under)

    def write_handout(self, path: Path, *, interlinear: bool) -> None:
        """Write the passages of the plan, or the text where there is none, as PDF."""
        text = self._session.text
        if text is None:
            return
        from nepreader.ui.projector.handout import Handout
        from nepreader.ui.projector.typecase import TypeCase

        shown, gloss_of = self._handout_passages(), _telling(self.thorough())
        # A case of its own: it is used in another thread.
        case = TypeCase(self._store.value.typeface, reading_font)
        handout = Handout(text.path.stem, case, self._cut, interlinear=interlinear)

        def work(_: Task) -> None:
            passages = [_glossed(pieces, gloss_of) for pieces in shown]
            try:
                write_atomically(path, handout.pdf(passages), mode=0o666)
            except OSError as error:
                raise ExportFailed(path, error.strerror or str(error)) from error

        def done(_: None) -> None:
            self.said.emit(self.tr("Written to {0}").format(path.name))

        self._session.tasks.run("handout", work, done, self._session.report)

    # ---- inside

    def _handout_passages(self) -> list[list[Piece]]:
        text, words = self._session.text, self._session.words
        if text is None or words is None:
            return []
        return [pieces_of(words, passage.span) for passage in passages_of(text, words)]

    def _english_of(self, token: Token) -> str:
        entry = self._session.entry_of(token)
        return entry.english if entry else ""

    def _ended(self, position: int) -> None:
        self.projection = None
        words = self._session.words
        if words and words.reading.text:
            self._window.view.reveal(Span(position, position))
        self._window.activateWindow()

    def _remember(self, classroom: ClassroomState) -> None:
        self._state.value = replace(self._state.value, classroom=classroom)
        self._state.save()


def _glossed(pieces: Sequence[Piece], gloss_of: GlossOf) -> "HandoutPassage":
    from nepreader.ui.projector.handout import HandoutPassage

    glosses = {
        (number, token.start - piece.start): gloss
        for number, piece in enumerate(pieces)
        for token in piece.placed()
        if (gloss := gloss_of(token))
    }
    return HandoutPassage([piece.tokens for piece in pieces], glosses)


def _telling(gloss_of: GlossOf) -> GlossOf:
    """Without glosses that say what the text says (Kronstadt)."""

    def of(token: Token) -> str:
        gloss = gloss_of(token)
        return "" if gloss.casefold() == token.text.casefold() else gloss

    return of


def _application() -> "ScreenSource":
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("there is no application")
    return application
