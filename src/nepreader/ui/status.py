"""The status line: encoding, place in the text, what goes on in the background."""

from collections.abc import Callable

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
        self._coverage: Coverage | None = None
        self._suspects = self._add()
        self._known = self._add()
        self._known.setMinimumWidth(1)  # gives way in a narrow window
        self._place = self._add()
        self._selected = self._add()
        self._encoding = self._add()
        self._saved = self._add()
        self._worded: dict[QLabel, Callable[[], str]] = {}
        session.opening.connect(self._opening)
        session.opened.connect(self._opened)
        session.opening_failed.connect(bar.clearMessage)
        view.place_changed.connect(self._show_place)
        view.selection_changed.connect(self._show_selection)

    def retranslate(self) -> None:
        """Say everything anew; what was said in passing is over."""
        self._bar.clearMessage()
        for label, words in self._worded.items():
            label.setText(words())
        set_tip(self._known, self._known_tip())

    def show_saved(self, saved: bool) -> None:  # noqa: FBT001 - a slot
        """Say whether the annotations are in the sidecar; until then the journal has them."""
        self._say(self._saved, lambda: self.tr("Saved") if saved else self.tr("Saving…"))

    def show_suspects(self, count: int, share: float | None) -> None:
        """Say how many typos are suspected, and how much of the text was searched so far."""
        self._say(self._suspects, lambda: self._suspects_text(count, share))

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Say how much of the text a person knows; None where they marked no word yet."""
        self._coverage = coverage
        self._say(self._known, self._known_text)
        set_tip(self._known, self._known_tip())

    def _suspects_text(self, count: int, share: float | None) -> str:
        if share is not None:
            return self.tr("Looking for typos… {0} %").format(round(100 * share))
        return self.tr("%n suspected typo(s)", "", count) if count else ""

    def _known_text(self) -> str:
        if self._coverage is None:
            return ""
        share = int(100 * self._coverage.known_share)  # 100 only where all of them are known
        return self.tr("You know {0} % of the running words").format(share)

    def _known_tip(self) -> str:
        coverage = self._coverage
        if coverage is None:
            return ""
        lines = (
            self.tr("{0}: {1} running words, {2} different ones").format(
                status_name(status),
                f"{getattr(coverage.running, status.value):,}",
                f"{getattr(coverage.unique, status.value):,}",
            )
            for status in WordStatus
        )
        return "\n".join(lines)

    def _say(self, label: QLabel, words: Callable[[], str]) -> None:
        self._worded[label] = words
        label.setText(words())

    def _add(self) -> QLabel:
        label = plain_label()
        label.setContentsMargins(8, 0, 8, 0)
        self._bar.addPermanentWidget(label)
        return label

    def _opening(self) -> None:
        self._bar.showMessage(self.tr("Opening…"))

    def _opened(self, text: OpenText) -> None:
        self._bar.clearMessage()
        self._say(self._saved, str)
        self._say(self._encoding, lambda: self._encoding_text(text))

    def _encoding_text(self, text: OpenText) -> str:
        name = _NAMES.get(text.document.encoding, text.document.encoding)
        if text.document.replaced:
            unreadable = self.tr("%n unreadable byte(s)", "", text.document.replaced)
            name = f"{name} · {unreadable}"
        return name

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
        self._say(self._selected, lambda: self.tr("%n character(s)", "", count) if count else "")
