"""The review of a text: every suspected place, what was decided, and the one a person is at."""

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import Change, Kind
from nepreader.correction.suspect import LIKELY, Suspect
from nepreader.text import Span
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText
from nepreader.workspace.reviewing import ReviewItem, ReviewState, review, with_rules


class Review(QObject):
    """Places in the order of the source; follows the session and what the search finds."""

    changed = Signal()  # the items
    current_changed = Signal(object)  # ReviewItem, or None

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._text: OpenText | None = None
        self._suspects: list[Suspect] = []
        self._current: Span | None = None
        self.items: list[ReviewItem] = []
        self.least = LIKELY
        self.rules: Mapping[str, str] = {}
        session.opened.connect(self._begin)
        session.changed.connect(self._follow)

    @property
    def current(self) -> ReviewItem | None:
        """The place a person is at."""
        return next((item for item in self.items if item.span == self._current), None)

    def show_suspects(self, suspects: list[Suspect]) -> None:
        """Take in what is suspected; spans are of the source."""
        self._suspects = suspects
        self._review()

    def set_least(self, least: float) -> None:
        """Leave out what is less likely, from 0 to 1."""
        self.least = least
        self._review()

    def set_rules(self, rules: Mapping[str, str]) -> None:
        """Take up what is to be corrected in all texts: printed letters, and what is meant."""
        self.rules = rules
        self._review()

    def set_current(self, span: Span | None) -> None:
        """Be at the place of a span of the source, or at none."""
        self._current = span
        self.current_changed.emit(self.current)

    def at(self, span: Span) -> ReviewItem | None:
        """The shortest place that overlaps a span of the source."""
        found = [item for item in self.items if item.span.overlaps(span)]
        return min(found, key=lambda item: len(item.span), default=None)

    def next_open(self, position: int, *, forward: bool = True) -> ReviewItem | None:
        """The next open place after a position of the source; after the last comes the first."""
        items = [item for item in self.items if item.state is ReviewState.OPEN]
        if not items:
            return None
        starts = [item.span.start for item in items]
        if forward:
            return items[bisect_right(starts, position) % len(items)]
        before = [item for item in items if item.span.start < position]
        return before[-1] if before else items[-1]

    def _begin(self, text: OpenText) -> None:
        if self._text is None or self._text.path != text.path:
            self._current = None
        self._text, self._suspects = text, []
        self._review()

    def _follow(self, change: Change) -> None:
        if change.touches(Kind.CORRECTION):
            self._review()

    def _review(self) -> None:
        text, words = self._session.text, self._session.words
        if text and words:
            suspects = with_rules(text, words, self._suspects, self.rules)
            self.items = review(text, suspects, self.least)
        self.changed.emit()
