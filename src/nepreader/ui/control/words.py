"""Merging and splitting words, adding terms, choosing glossaries."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nepreader.errors import GlossaryError, SettingsError
from nepreader.importing.glossaries import read_glossary
from nepreader.language import Token, TokenKind
from nepreader.text import Span
from nepreader.text.graphemes import clusters
from nepreader.ui.dialogs.glossaries import GlossariesDialog
from nepreader.ui.dialogs.split import SplitDialog
from nepreader.ui.dialogs.term import TermDialog
from nepreader.ui.reading.movement import next_word
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.safe_text import visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.thai_label import Cut
from nepreader.workspace.glossaries import (
    load_own_glossary,
    load_termbase,
    new_entry,
    save_own_glossary,
    with_own,
)
from nepreader.workspace.text_terms import add_term_change


class WordsController(QObject):
    """Acts on the selection, or else on the word that the keyboard stands on."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        store: SettingsStore,
        cut: Cut,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._view = view
        self._store = store
        self._cut = cut
        store.changed.connect(self._settings_changed)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "merge": lambda: self.merge(everywhere=False),
            "merge_everywhere": lambda: self.merge(everywhere=True),
            "split": self.ask_split,
            "add_term": self.ask_term,
            "glossaries": self.ask_glossaries,
        }

    def merge(self, *, everywhere: bool) -> None:
        """Make one word of the tokens that the selection touches, or of this word and the next."""
        span = self._span_to_merge()
        words = self._session.words
        if span is None or words is None:
            return
        merged = span.of(words.reading.text)
        text = self.tr("Merge “{0}”").format(merged)
        self._recut(span, (merged,), text, everywhere=everywhere)

    def ask_split(self) -> None:
        """Ask where the word is to be cut."""
        token = self._word()
        if token is None or len(clusters(token.text)) < 2:
            return
        dialog = SplitDialog(self._window, token.text, self._cut)
        if dialog.exec() == SplitDialog.DialogCode.Accepted:
            self.split(token.span, dialog.pieces, everywhere=dialog.everywhere)

    def split(self, span: Span, pieces: tuple[str, ...], *, everywhere: bool) -> None:
        """Cut a word into pieces."""
        text = self.tr("Split “{0}”").format("".join(pieces))
        self._recut(span, pieces, text, everywhere=everywhere)

    def ask_term(self) -> None:
        """Ask what the selected words are called in English."""
        words, span = self._session.words, self._selected_span()
        if words is None or span is None:
            return
        dialog = TermDialog(self._window, span.of(words.reading.text).strip())
        if dialog.exec() != TermDialog.DialogCode.Accepted:
            return
        if dialog.in_text_only:
            self._add_text_term(span, dialog)
        else:
            self.add_own_term(dialog.thai, dialog.english, dialog.gloss)

    def add_own_term(self, thai: str, english: str, gloss: str) -> None:
        """Put a term into the person's own glossary, and use it at once."""
        try:
            own = load_own_glossary().with_entry(new_entry(thai, english, gloss))
            save_own_glossary(own)
        except (GlossaryError, SettingsError) as error:
            self._session.failed.emit(error)
            return
        self._session.set_termbase(with_own(self._session.glossaries, own))

    def ask_glossaries(self) -> None:
        """Ask which glossary files are to be used."""
        dialog = GlossariesDialog(self._window, self._store.value.glossaries, self._cut)
        if dialog.exec() == GlossariesDialog.DialogCode.Accepted:
            self._store.update(glossaries=dialog.paths)

    def add_glossary(self, path: Path) -> None:
        """Use a glossary file from now on, after those in use; or say why it cannot be."""
        try:
            read_glossary(path)
        except GlossaryError as error:
            self._session.failed.emit(error)
            return
        before = self._store.value.glossaries
        if str(path) not in before:
            self._store.update(glossaries=(*before, str(path)))
        self.said.emit(self.tr("The glossary {0} is in use").format(visible(path.name)))

    def _add_text_term(self, span: Span, dialog: TermDialog) -> None:
        if self._session.text:
            change = add_term_change(
                self._session.text, self._session.author, span, dialog.english, dialog.gloss
            )
            self._session.push(change, self.tr("Add the term “{0}”").format(dialog.thai))

    def _recut(self, span: Span, pieces: tuple[str, ...], text: str, *, everywhere: bool) -> None:
        self._session.recut(span, pieces, everywhere=everywhere, text=text)
        self._view.select(Span(span.start, span.start))

    def _span_to_merge(self) -> Span | None:
        words = self._session.words
        if words is None:
            return None
        if self._view.selection.span:
            touched = words.touching(self._view.selection.span)
        else:
            current = self._view.current_word
            following = next_word(words, current.end) if current else None
            touched = [t for t in (current, following) if t]
        inner = [t for t in touched if t.kind is not TokenKind.SPACE]
        if len(inner) < 2 or "\n" in words.reading.text[inner[0].start : inner[-1].end]:
            return None
        return Span(inner[0].start, inner[-1].end)

    def _selected_span(self) -> Span | None:
        if self._view.selection.span:
            return self._view.selection.span
        word = self._word()
        return word.span if word else None

    def _word(self) -> Token | None:
        words = self._session.words
        if words and self._view.selection.span:
            return words.at(self._view.selection.span.start)
        return self._view.current_word

    def _settings_changed(self, before: object, after: object) -> None:
        del before, after
        if self._session.engine != self._store.value.tokenizer:
            self._session.set_engine(self._store.value.tokenizer)
        names = {glossary.name for glossary in self._session.glossaries.glossaries}
        wanted = set(self._store.value.glossaries)
        if {n for n in names if "/" in n or "\\" in n} != wanted:
            self._load_glossaries()

    def _load_glossaries(self) -> None:
        termbase, faults = load_termbase(self._store.value.glossaries)
        for fault in faults:
            self._session.failed.emit(fault)
        self._session.set_termbase(termbase)
