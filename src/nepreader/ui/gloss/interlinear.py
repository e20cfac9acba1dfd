"""Readings and glosses between the lines: of which words, and in how few words."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nepreader.glossing import WordGloss
from nepreader.language import Token, TokenKind, Tokens
from nepreader.pronunciation import Scheme
from nepreader.storage import InterlinearFor, Settings
from nepreader.ui.actions import Actions
from nepreader.ui.reading.interlinear import BlockNotes, NoteRows, TokenNotes
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.settings_store import SettingsStore

GlossesOfBlock = Callable[[int], Sequence[WordGloss | None] | None]
"""The gloss of each token of a block, of the words on the page; None where they are awaited."""

_BRACKETS = re.compile(r"\s*\([^)]*\)")


class InterlinearNotes(QObject):
    """Joins glosses, vocabulary and settings; an `Interlinear` for the page and for printing."""

    ready = Signal(int)  # a block whose notes were awaited

    def __init__(
        self,
        view: ReadingView,
        store: SettingsStore,
        glosses_of_block: GlossesOfBlock,
        is_known: Callable[[Token], bool],
        scheme: Scheme = Scheme.PAIBOON,
    ) -> None:
        """`is_known` is asked about tokens whose positions count from the start of their block."""
        super().__init__(view)
        self._view, self._store = view, store
        self._glosses_of_block, self._is_known = glosses_of_block, is_known
        self._scheme = scheme
        store.changed.connect(self._settings_changed)
        self.refresh()

    @property
    def rows(self) -> NoteRows:
        """The rows that the person wants."""
        wanted = self._store.value
        return NoteRows(wanted.romanisation_above, wanted.gloss_below, wanted.interlinear_size)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything between the lines."""
        return self.rows.above or self.rows.below

    def notes_of(self, block_index: int) -> BlockNotes | None:
        """The notes of a block; None while its glosses are awaited."""
        words = self._view.words
        if words is None:
            return None
        tokens = words.of_block(block_index)
        if not tokens.text:
            return ()
        glosses = self._glosses_of_block(block_index)
        if glosses is None:
            return None
        if len(glosses) != len(tokens):
            return ()  # of other words
        return self._notes(tokens, glosses)

    def tell_ready(self, block_index: int) -> None:
        """The glosses of a block that were awaited are there, or never will be."""
        if self.is_shown:
            self._view.refresh_block(block_index)
        self.ready.emit(block_index)

    def tell_all_ready(self, blocks: Iterable[int]) -> None:
        """The glosses of some blocks are there."""
        for block in blocks:
            self.tell_ready(block)

    def refresh(self) -> None:
        """Show everything anew: what the person knows has changed, or how words are said."""
        self._view.set_interlinear(self if self.is_shown else None)

    def vocabulary_changed(self) -> None:
        """What the person knows has changed."""
        if self.is_shown and self._store.value.interlinear_for is InterlinearFor.UNKNOWN:
            self.refresh()

    def set_scheme(self, scheme: Scheme) -> None:
        """Write readings in another scheme."""
        if scheme is not self._scheme:
            self._scheme = scheme
            if self.rows.above:
                self.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "show_readings": lambda: self._switch("romanisation_above"),
            "show_glosses": lambda: self._switch("gloss_below"),
            "only_unknown": self._switch_words,
        }

    def check(self, actions: Actions) -> None:
        """Check the actions that stand for the present settings."""
        wanted = self._store.value
        actions["show_readings"].setChecked(wanted.romanisation_above)
        actions["show_glosses"].setChecked(wanted.gloss_below)
        actions["only_unknown"].setChecked(wanted.interlinear_for is InterlinearFor.UNKNOWN)

    def _switch(self, setting: str) -> None:
        self._store.update(**{setting: not getattr(self._store.value, setting)})

    def _switch_words(self) -> None:
        is_all = self._store.value.interlinear_for is InterlinearFor.ALL
        chosen = InterlinearFor.UNKNOWN if is_all else InterlinearFor.ALL
        self._store.update(interlinear_for=chosen)

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        if _of_notes(before) != _of_notes(after):
            self.refresh()

    def _notes(self, tokens: Tokens, glosses: Sequence[WordGloss | None]) -> BlockNotes:
        notes: list[TokenNotes | None] = [None] * len(tokens)
        for first, end in _units(glosses):
            gloss = glosses[first]
            if gloss and not self._is_left_out(tokens[first:end]):
                notes[first] = self._note(tokens[first], gloss, end - first)
        return notes

    def _note(self, token: Token, gloss: WordGloss, tokens: int) -> TokenNotes | None:
        rows = self.rows
        above = gloss.reading.in_scheme(self._scheme) if rows.above and gloss.reading else ""
        below = short_gloss(gloss) if rows.below else ""
        below = "" if below == token.text else below  # a number in Arabic digits
        return TokenNotes(above, below, tokens) if above or below else None

    def _is_left_out(self, tokens: Sequence[Token]) -> bool:
        if self._store.value.interlinear_for is InterlinearFor.ALL:
            return False
        words = [token for token in tokens if token.kind is TokenKind.WORD]
        return bool(words) and all(self._is_known(word) for word in words)


def short_gloss(gloss: WordGloss) -> str:
    """The first meaning in as few words as can be: the card tells the rest."""
    if not gloss.senses:
        return ""
    whole = " ".join(gloss.senses[0].gloss.split())
    bare = _BRACKETS.sub("", whole)
    return re.split("[,;]", bare)[0].strip() or whole


def _units(glosses: Sequence[WordGloss | None]) -> list[tuple[int, int]]:
    """(first, end) of the tokens that share a gloss: a phrase or a name of several words."""
    units: list[tuple[int, int]] = []
    for index, gloss in enumerate(glosses):
        before = glosses[index - 1] if index else None
        if gloss and before and gloss.span == before.span:
            units[-1] = (units[-1][0], index + 1)
        else:
            units.append((index, index + 1))
    return units


def _of_notes(settings: Settings) -> Settings:
    """The settings that concern notes; the others as they usually are."""
    return replace(
        Settings(),
        romanisation_above=settings.romanisation_above,
        gloss_below=settings.gloss_below,
        interlinear_for=settings.interlinear_for,
        interlinear_size=settings.interlinear_size,
    )
