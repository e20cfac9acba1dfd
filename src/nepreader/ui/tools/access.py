"""Everything in the window that has to do with screen readers and the keyboard, wired together."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QMainWindow

from nepreader.ui.access.face import Face, Role, install_face, renew_face
from nepreader.ui.access.page_face import PageFace
from nepreader.ui.access.panes import PaneCycle
from nepreader.ui.access.remarks import annotation_remarks, status_remarks, suspect_remarks
from nepreader.ui.access.voice import PageVoice
from nepreader.ui.control.glosses import GlossController
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.thai_label import ThaiLabel
from nepreader.ui.tools.correction import ReviewTools

if TYPE_CHECKING:
    from nepreader.language import Token
    from nepreader.ui.tools.vocabulary import VocabularyTools


class AccessTools(QObject):
    """The voice of a page, and the way from pane to pane."""

    def __init__(
        self,
        window: QMainWindow,
        session: ReadingSession,
        view: ReadingView,
        panels: SidePanels,
        glosses: GlossController,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._remarks: list[Callable[[Token], Iterator[str]]] = [
            partial(annotation_remarks, session)
        ]
        self.panes = PaneCycle(window, view, list(panels.docks.values()))
        self.voice = PageVoice(session, view, glosses.content_of, self._remarks)
        self.voice.follow(window.statusBar())
        self.voice.said.connect(window.statusBar().showMessage)
        glosses.provider.blocks_glossed.connect(self.voice.tell_late)
        install_face(ReadingView, _page_face)
        install_face(ThaiLabel, _label_face)
        renew_face(view)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {**self.panes.handlers(), **self.voice.handlers()}

    def listen_to(self, review: ReviewTools, vocabulary: "VocabularyTools") -> None:
        """Tell of suspects, and of how well words are known where the page shows it."""
        items = lambda: review.review.items  # noqa: E731 - asked for at that moment
        self._remarks.append(partial(suspect_remarks, self._session, items))
        self._remarks.append(
            lambda token: (
                status_remarks(vocabulary.vocabulary.status_of, token)
                if vocabulary.colours_words
                else iter(())
            )
        )


def _page_face(view: ReadingView) -> QAccessibleInterface:
    voice = view.findChild(PageVoice)
    return PageFace(view, voice.describe if voice else str)


def _label_face(label: ThaiLabel) -> QAccessibleInterface:
    return Face(label, Role.StaticText, str)
