"""Follows what other programs do to the open text and its sidecar."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import Selectors, anchor, describe
from nepreader.text import Span
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.sidecar_watch import SidecarWatch
from nepreader.ui.sidecar_writer import SidecarWriter
from nepreader.workspace import OpenText

_LARGE = 1_000_000  # code points: beyond, the place is kept by its number


class FollowingController(QObject):
    """Reads a text anew when it was changed; the reader stays at the same words."""

    said = Signal(str)

    def __init__(self, session: ReadingSession, view: ReadingView, writer: SidecarWriter) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._place: tuple[Selectors, str] | None = None
        self.watch = SidecarWatch(session)
        self.watch.sidecar_changed.connect(writer.refresh)
        self.watch.text_changed.connect(self._read_anew)
        session.opened.connect(self._tell)

    def place_in(self, text: OpenText) -> int | None:
        """Where the reader was, in code points of the text as it is now; None if it is another."""
        if self._place is None:
            return None
        (selectors, before), self._place = self._place, None
        if max(len(before), len(text.document.text)) < _LARGE:
            found = anchor(text.document, selectors, before)
            if found.span is not None:
                return found.span.start
        start = selectors.position.start if selectors.position else 0
        return min(start, max(0, len(text.document.text) - 1))

    def close(self) -> None:
        """Follow nothing any more."""
        self.watch.close()

    def _read_anew(self, path: Path) -> None:
        text, words = self._session.text, self._session.words
        if text is None or words is None:
            return
        position = self._view.first_position()
        end = min(len(words.reading.text), position + 40)
        source = text.reading.to_source(Span(position, end))
        self._place = (describe(text.document, source), text.document.text)
        self._view.set_current(None)
        self._session.open(path, text.chosen_encoding)

    def _tell(self, text: OpenText) -> None:
        census = text.census
        if not census.changed:
            return
        parts = [self.tr("The text has changed")]
        if census.to_check:
            parts.append(self.tr("%n annotation(s) to check", "", census.to_check))
        if census.unplaced:
            parts.append(self.tr("%n annotation(s) unplaced", "", census.unplaced))
        if len(parts) == 1:
            parts.append(self.tr("every annotation found its words"))
        self.said.emit(" · ".join(parts))
