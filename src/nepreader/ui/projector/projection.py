"""A class from F5 to Esc: both windows, on their screens, with the keys that drive them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from nepreader.errors import ExportFailed
from nepreader.language.sentences import sentences
from nepreader.storage import Typeface
from nepreader.storage.state import ClassroomState
from nepreader.ui.projector.audience import AudienceWindow
from nepreader.ui.projector.help_overlay import HelpOverlay
from nepreader.ui.projector.ink import Ink, Tool
from nepreader.ui.projector.ink_input import InkInput
from nepreader.ui.projector.picture import write_picture
from nepreader.ui.projector.presentation import Presentation
from nepreader.ui.projector.presenter import PresenterWindow
from nepreader.ui.projector.remote import Remote
from nepreader.ui.projector.screens import Placement, Screens, placement
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.slide_maker import GlossOf
from nepreader.ui.projector.themes import projector_colours
from nepreader.ui.projector.typecase import type_case
from nepreader.ui.projector.wording import status_of
from nepreader.ui.session import ReadingSession
from nepreader.ui.thai_label import Cut

_ONCE = Qt.ConnectionType.SingleShotConnection


class Projection(QObject):
    """Two windows on one session. On one screen the presenter's stays behind the audience's."""

    ended = Signal(int)  # the position of the reading where the class stopped
    classroom_changed = Signal(object)  # ClassroomState
    reading_wanted = Signal()  # the next way of reading
    failed = Signal(object)  # NepreaderError

    def __init__(
        self,
        session: ReadingSession,
        screens: Screens,
        classroom: ClassroomState,
        typeface: Typeface,
        gloss_of: GlossOf,
        cut: Cut,
    ) -> None:
        super().__init__(session)
        self._session, self._screens = session, screens
        case = type_case(typeface)
        self.ink = Ink(self)
        self.audience = AudienceWindow(case, self.ink)
        self.presenter = PresenterWindow(case, self.audience.view, cut)
        layout_of = self.audience.view.layout_of
        self.presentation = Presentation(session, gloss_of, classroom, layout_of, self)
        self.remote = Remote(self)
        self._wished = Placement(classroom.audience_screen, classroom.presenter_screen)
        self.placement = placement(screens.names, screens.own, self._wished)
        self._has_presenter_in_front = False
        self._ended = False
        self.help = {w: HelpOverlay(w) for w in (self.audience, self.presenter)}
        self._inputs = [
            InkInput(widget, self.ink, lambda: self.audience.view.slide.key)
            for widget in (self.audience.view, self.presenter.miniature)
        ]
        self._connect()

    def start(self, position: int) -> None:
        """Show the windows; the audience's first."""
        self._show_colours(self.presentation.classroom)
        self._place()
        self.presentation.go_to_position(position)
        QTimer.singleShot(0, self._show_presenter)
        self.audience.view.painted.connect(self._load_sentences, _ONCE)

    def end(self) -> None:
        """Close both windows."""
        if self._ended:
            return
        self._ended = True
        position = self.presentation.deck.passage.span.start
        for window in (self.audience, self.presenter):
            window.close()
            window.deleteLater()
        self.ended.emit(position)
        self.deleteLater()

    # ---- inside

    def _connect(self) -> None:
        presentation, view = self.presentation, self.audience.view
        for window in (self.audience, self.presenter):
            window.key_pressed.connect(self.remote.press)
            window.closed.connect(self.end)
        for shown in (view, self.presenter.passage):
            shown.word_clicked.connect(presentation.click)
            shown.words_selected.connect(presentation.choose)
        view.word_hovered.connect(presentation.hover)
        self.presenter.note_written.connect(presentation.note)
        self.presenter.retranslated.connect(self._show_status)
        presentation.slide_changed.connect(self._show_slide)
        presentation.moved.connect(self._show_moment)
        presentation.blanked.connect(view.show_blank)
        presentation.tool_changed.connect(self._take)
        presentation.classroom_changed.connect(self._classroom_changed)
        presentation.said.connect(self.presenter.say)
        self.remote.commanded.connect(self._command)
        self.remote.number_chosen.connect(lambda number: presentation.go(number - 1))
        self.remote.number_changed.connect(self._show_number)
        self._screens.changed.connect(self._screens_changed)
        self._handlers = {
            **presentation.handlers(),
            "end": self.end,
            "swap": self.swap,
            "help": self._help,
            "erase": lambda: self.ink.erase(view.slide.key),
            "save_picture": self.ask_for_picture,
            "note": self._ask_for_note,
            "reading": self.reading_wanted.emit,
        }

    def _command(self, name: str) -> None:
        self.presenter.say("")
        overlay = next((o for o in self.help.values() if o.isVisible()), None)
        if overlay and name in ("end", "help"):
            overlay.hide()
        else:
            self._handlers[name]()

    # ---- screens

    def swap(self) -> None:
        """Change the screens of the windows; on one screen, which of them is in front."""
        if self.placement.is_shared:
            self._has_presenter_in_front = not self._has_presenter_in_front
        else:
            self._wished = self.placement = self.placement.swapped
            self._remember_screens()
        self._place()
        self._show_presenter()

    def _screens_changed(self) -> None:
        """A screen came or went: stand where it was wished as far as that is possible."""
        if not self._screens.names:
            return
        self.placement = placement(self._screens.names, self._screens.own, self._wished)
        # Whoever sees one screen where two were teaches on: the controls must be at hand.
        self._has_presenter_in_front = self.placement.is_shared
        self._place()
        self._show_presenter()

    def _place(self) -> None:
        self.audience.fill(self._screens.screen(self.placement.audience))
        self._front().raise_()
        self._front().activateWindow()

    def _show_presenter(self) -> None:
        if self._ended:
            return
        screen = self._screens.screen(self.placement.presenter)
        self.presenter.setScreen(screen)
        self.presenter.setGeometry(screen.availableGeometry())
        self.presenter.show()
        self._front().raise_()
        self._front().activateWindow()
        self._front().setFocus()

    def _front(self) -> QWidget:
        """The window that keys go to."""
        behind = self.placement.is_shared and not self._has_presenter_in_front
        return self.audience if behind else self.presenter

    def _remember_screens(self) -> None:
        presentation = self.presentation
        presentation.classroom = replace(
            presentation.classroom,
            audience_screen=self.placement.audience,
            presenter_screen=self.placement.presenter,
        )
        self.classroom_changed.emit(presentation.classroom)

    # ---- showing

    def _show_slide(self, slide: Slide) -> None:
        self.audience.view.show_slide(slide)

    def _show_moment(self) -> None:
        """Bring the presenter's window up to date, after the audience's was painted."""
        QTimer.singleShot(0, self._show_everything)

    def _show_everything(self) -> None:
        presentation = self.presentation
        if self._ended:
            return
        maker, deck = presentation.maker, presentation.deck
        self.presenter.passage.show_slide(maker.everything(presentation.moment))
        following = maker.words_of(deck.following) if deck.following else ""
        self.presenter.show_texts(
            deck.passage.note, following, maker.translation(presentation.moment.unit)
        )
        self._show_status()

    def _show_status(self) -> None:
        self.presenter.show_status(status_of(self.presentation, self._session.manner.mode))

    def _show_number(self, digits: str) -> None:
        self.presenter.say(self.tr("Go to {0}, Enter").format(digits) if digits else "")

    def _classroom_changed(self, classroom: ClassroomState) -> None:
        self._show_colours(classroom)
        self.classroom_changed.emit(classroom)

    def _show_colours(self, classroom: ClassroomState) -> None:
        colours = projector_colours(classroom.ground)
        self.audience.view.show_colours(colours, classroom.dimming)
        self.audience.view.let_fade(classroom.fades)
        self.presenter.passage.show_colours(colours, 0.5)

    def _take(self, tool: Tool) -> None:
        for given in self._inputs:
            given.set_tool(tool)
        if tool is not Tool.LASER:
            self.ink.point(None)

    def _help(self) -> None:
        self.help[self.audience if self._front() is self.audience else self.presenter].toggle()

    def _ask_for_note(self) -> None:
        if self.placement.is_shared and not self._has_presenter_in_front:
            self.swap()
        self.presenter.ask_for_note()

    # ---- pictures

    def ask_for_picture(self) -> None:
        """Ask where the audience's picture is to be kept, ink and all."""
        picture = self.audience.view.grab()
        title = self.tr("Save the picture")
        kinds = self.tr("Pictures (*.png)")
        name, _ = QFileDialog.getSaveFileName(self._front(), title, "", kinds)
        if name:
            self.save_picture(picture, Path(name).with_suffix(".png"))

    def save_picture(self, picture: QPixmap, path: Path) -> None:
        """Keep a picture."""
        try:
            write_picture(picture, path)
        except ExportFailed as error:
            self.failed.emit(error)
        else:
            self.presenter.say(self.tr("Saved as {0}").format(path.name))

    def _load_sentences(self) -> None:
        """Load what finds sentences, which takes a second, before somebody waits for it.

        After the first picture: Python does one thing at a time.
        """
        self._session.tasks.run(
            "sentences", lambda _: sentences("ก ข"), lambda _: None, self._session.report
        )
