"""When the card comes and goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from nepreader.language import Token
from nepreader.ui.gloss.card import GlossCard
from nepreader.ui.gloss.content import GlossContent
from nepreader.ui.reading.view import ReadingView

_GRACE = 280
"""Milliseconds that the pointer has to get from the word onto the card."""

ContentOf = Callable[[Token], GlossContent | None]


class GlossPopup(QObject):
    """Shows the card of the word under the pointer or the keyboard, at once."""

    def __init__(self, view: ReadingView, card: GlossCard, content_of: ContentOf) -> None:
        super().__init__(view)
        self._view = view
        self._card = card
        self._wanted: Token | None = None
        self._shown: Token | None = None
        self._content_of = content_of
        self._leaving = QTimer(self, singleShot=True, interval=_GRACE)
        self._leaving.timeout.connect(self._leave)
        view.word_hovered.connect(self._hovered)
        view.word_reached.connect(self._show_unpinned)
        view.word_chosen.connect(self._chosen)
        view.place_changed.connect(self._scrolled)
        card.entered.connect(self._leaving.stop)
        card.left.connect(self._leaving.start)
        card.closed.connect(self.close)
        card.retranslated.connect(self._word_anew)

    @property
    def card(self) -> GlossCard:
        """The card."""
        return self._card

    def close(self) -> None:
        """Take the card away, pinned or not."""
        self._leaving.stop()
        self._card.set_pinned(False)
        self._card.hide()

    def show_late(self) -> None:
        """Show the card of the word that is still pointed at, now that its gloss is there."""
        if self._wanted and not self._card.isVisible():
            self._show(self._wanted)

    def _hovered(self, token: Token | None) -> None:
        self._wanted = token
        if self._card.is_pinned:
            return
        if token and self._show(token):
            self._leaving.stop()
        elif self._card.isVisible():
            self._leaving.start()

    def _show_unpinned(self, token: Token | None) -> None:
        self._wanted = token
        self._card.set_pinned(False)
        if token is None or not self._show(token):
            self._card.hide()

    def _chosen(self, token: Token) -> None:
        if self._show(token):
            self._leaving.stop()
            self._card.set_pinned(True)
        else:
            self.close()

    def _show(self, token: Token) -> bool:
        content = self._content_of(token)
        if content is None:
            return False
        rect = self._view.rect_of(token.span).translated(self._view.viewport().pos())
        self._card.show_content(content, rect)
        self._shown = token
        return True

    def _word_anew(self) -> None:
        """Say the same in another language."""
        if self._shown and self._card.isVisible():
            self._show(self._shown)

    def _scrolled(self) -> None:
        self._wanted = None
        if self._card.isVisible():
            self.close()

    def _leave(self) -> None:
        if not self._card.is_pinned:
            self._card.hide()
