"""The status line: encoding, place in the text, what goes on in the background."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from nepreader.text import Span
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.safe_text import plain_label, set_tip
from nepreader.ui.session import ReadingSession
from nepreader.ui.vocabulary.wording import status_name
from nepreader.vocabulary import Coverage, WordStatus
from nepreader.workspace import OpenText

_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "tis-620": "TIS-620",
    "cp874": "Windows-874",
    "iso8859-11": "ISO 8859-11",
    "cp1252": "Windows-1252",
}


class StatusLine(QObject):
    """Fills a status bar."""

    def __init__(self, bar: QStatusBar, session: ReadingSession, view: ReadingView) -> None:
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._view = view
        self._suspects = self._add()
        self._known = self._add()
        self._known.setMinimumWidth(1)  # gives way in a narrow window
        self._place = self._add()
        self._selected = self._add()
        self._encoding = self._add()
        self._saved = self._add()
        session.opening.connect(self._opening)
        session.opened.connect(self._opened)
        session.opening_failed.connect(bar.clearMessage)
        view.place_changed.connect(self._show_place)
        view.selection_changed.connect(self._show_selection)

    def show_saved(self, saved: bool) -> None:  # noqa: FBT001 - a slot
        """Say whether the annotations are in the sidecar; until then the journal has them."""
        self._saved.setText(self.tr("Saved") if saved else self.tr("Saving…"))

    def show_suspects(self, count: int, share: float | None) -> None:
        """Say how many typos are suspected, and how much of the text was searched so far."""
        if share is not None:
            self._suspects.setText(self.tr("Looking for typos… {0} %").format(round(100 * share)))
        else:
            self._suspects.setText(self.tr("%n suspected typo(s)", "", count) if count else "")

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Say how much of the text a person knows; None where they marked no word yet."""
        if coverage is None:
            self._known.clear()
            set_tip(self._known, "")
            return
        share = int(100 * coverage.known_share)  # 100 only where all of them are known
        self._known.setText(self.tr("You know {0} % of the running words").format(share))
        lines = [
            self.tr("{0}: {1} running words, {2} different ones").format(
                status_name(status),
                f"{getattr(coverage.running, status.value):,}",
                f"{getattr(coverage.unique, status.value):,}",
            )
            for status in WordStatus
        ]
        set_tip(self._known, "\n".join(lines))

    def _add(self) -> QLabel:
        label = plain_label()
        label.setContentsMargins(8, 0, 8, 0)
        self._bar.addPermanentWidget(label)
        return label

    def _opening(self) -> None:
        self._bar.showMessage(self.tr("Opening…"))

    def _opened(self, text: OpenText) -> None:
        self._bar.clearMessage()
        self._saved.clear()
        name = _NAMES.get(text.document.encoding, text.document.encoding)
        if text.document.replaced:
            unreadable = self.tr("%n unreadable byte(s)", "", text.document.replaced)
            name = f"{name} · {unreadable}"
        self._encoding.setText(name)

    def _show_place(self, position: int) -> None:
        words = self._session.words
        if words:
            share = 100 * position / max(1, len(words.reading.text))
            at_end = self._view.verticalScrollBar().value() == (
                self._view.verticalScrollBar().maximum()
            )
            self._place.setText("100 %" if at_end else f"{share:.0f} %")

    def _show_selection(self, span: Span) -> None:
        count = len(span)
        self._selected.setText(self.tr("%n character(s)", "", count) if count else "")
