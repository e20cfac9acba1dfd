"""Cards and panels follow the word under the pointer or the keyboard."""

from bisect import bisect_right

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nepreader.glossary import Occurrence
from nepreader.language import Token
from nepreader.pronunciation import Scheme
from nepreader.text import Span
from nepreader.ui.gloss.card import GlossCard
from nepreader.ui.gloss.content import GlossContent, term_content
from nepreader.ui.gloss.popup import GlossPopup
from nepreader.ui.gloss.provider import GlossProvider
from nepreader.ui.gloss.word_content import with_sound, word_content
from nepreader.ui.panels.concordance import ConcordancePanel
from nepreader.ui.panels.entry import EntryPanel
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.panels.terms import TermsPanel
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.thai_label import Cut

_ENTRY_AFTER = 220
"""Milliseconds a word must be pointed at before the panel follows; the card is at once."""


class GlossController(QObject):
    """Connects the page with the card, the entry, the list of terms and the concordance."""

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        panels: SidePanels,
        cut: Cut,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._panels = panels
        self.card = GlossCard(view, cut)
        self.popup = GlossPopup(view, self.card, self.content_of)
        self.entry_panel = EntryPanel(cut)
        self.terms_panel = TermsPanel()
        self.concordance = ConcordancePanel()
        self._following = QTimer(self, singleShot=True, interval=_ENTRY_AFTER)
        self._following.timeout.connect(self._show_pending)
        self._pending: Token | None = None
        self.provider = GlossProvider(session, view)
        self.scheme = Scheme.PAIBOON
        self.every_word = True
        self._connect()

    def content_of(self, token: Token) -> GlossContent | None:
        """The card of a word; None for a word without one."""
        entry, gloss = self._session.entry_of(token), self.provider.gloss_of(token)
        if entry:
            content = term_content(entry, token.text, self._session.term_parts())
            return with_sound(content, gloss.reading if gloss else None, self.scheme)
        return word_content(gloss, self.scheme) if gloss and self.every_word else None

    def show_entry(self, entry_id: str) -> None:
        """Show an entry in its panel, and bring the panel to the front."""
        entry = self._session.termbase.get(entry_id)
        if entry:
            self.entry_panel.show_entry(entry, self._session.termbase)
            self._panels.open("entry")

    def go_to_next(self, entry_id: str) -> None:
        """Go to the next place of a term; after the last comes the first."""
        places = self._places_of(entry_id)
        if not places:
            return
        current = self._view.current_word
        after = current.start if current else self._view.first_position() - 1
        starts = [place.span.start for place in places]
        self.go_to(places[bisect_right(starts, after) % len(places)].span)

    def go_to(self, span: Span) -> None:
        """Stand on the word of a span."""
        words = self._session.words
        token = words.at(span.start) if words else None
        if token:
            self._view.set_current(token)
            self._view.word_reached.emit(token)
            self._view.setFocus()

    def show_places(self, entry_id: str) -> None:
        """List every place of a term."""
        entry, words = self._session.termbase.get(entry_id), self._session.words
        if entry and words:
            self.concordance.show_places(entry.headword, self._places_of(entry_id), words.reading)
            self._panels.open("concordance")

    def _connect(self) -> None:
        self.provider.failed.connect(self._session.failed)
        self.provider.blocks_glossed.connect(self.popup.show_late)
        self._view.word_hovered.connect(self._follow)
        self._view.word_reached.connect(self._follow)
        self._view.word_chosen.connect(self._choose)
        self.card.entry_requested.connect(self.show_entry)
        self.entry_panel.entry_requested.connect(self.show_entry)
        self.entry_panel.next_requested.connect(self.go_to_next)
        self.entry_panel.concordance_requested.connect(self.show_places)
        self.terms_panel.term_chosen.connect(self._choose_term)
        self.concordance.place_chosen.connect(self.go_to)
        self._session.occurrences_found.connect(self._show_occurrences)
        for name, panel in (
            ("entry", self.entry_panel),
            ("terms", self.terms_panel),
            ("concordance", self.concordance),
        ):
            self._panels.put(name, panel)

    def _follow(self, token: Token | None) -> None:
        self._pending = token
        if token and token.term:
            self._following.start()

    def _show_pending(self) -> None:
        entry = self._session.entry_of(self._pending) if self._pending else None
        if entry and entry != self.entry_panel.entry:
            self.entry_panel.show_entry(entry, self._session.termbase)

    def _choose(self, token: Token) -> None:
        self._view.set_current(token)
        if token.term:
            self.show_entry(token.term)

    def _choose_term(self, entry_id: str) -> None:
        entry = self._session.termbase.get(entry_id)
        if entry:
            self.entry_panel.show_entry(entry, self._session.termbase)
        self.go_to_next(entry_id)

    def _places_of(self, entry_id: str) -> list[Occurrence]:
        return [o for o in self._session.occurrences if o.entry_id == entry_id]

    def _show_occurrences(self, occurrences: list[Occurrence]) -> None:
        self.terms_panel.show_occurrences(occurrences, self._session.termbase)
