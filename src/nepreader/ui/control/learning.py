"""Glosses of every word, how they are said, and the dictionaries they come from."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from nepreader.errors import NepreaderError
from nepreader.pronunciation import Scheme
from nepreader.storage import Settings
from nepreader.ui.actions import Actions
from nepreader.ui.control.glosses import GlossController
from nepreader.ui.dialogs.dictionaries import DictionariesDialog
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.speech import Speech
from nepreader.workspace.glossing import scheme_of


class LearningController(QObject):
    """Acts on the selected words, else on the word that the keyboard stands on."""

    said = Signal(str)
    scheme_changed = Signal(object)  # Scheme

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        view: ReadingView,
        store: SettingsStore,
        glosses: GlossController,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._view = window, session, view
        self._store, self._glosses = store, glosses
        self.speech = Speech(self)
        store.changed.connect(self._settings_changed)
        glosses.scheme, glosses.every_word = (
            scheme_of(store.value.romanisation),
            store.value.gloss_words,
        )
        glosses.provider.set_on(_are_wanted(store.value))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        schemes: dict[str, Callable[[], object]] = {
            f"scheme_{scheme}": partial(self._store.update, romanisation=scheme.value)
            for scheme in Scheme
        }
        return schemes | {
            "gloss_words": self._toggle_glosses,
            "correct_reading": self.ask_reading,
            "dictionaries": self.ask_dictionaries,
            "read_aloud": self.read_aloud,
        }

    def check(self, actions: Actions) -> None:
        """Check the actions that stand for the present settings."""
        actions["gloss_words"].setChecked(self._store.value.gloss_words)
        actions[f"scheme_{scheme_of(self._store.value.romanisation)}"].setChecked(True)

    def ask_reading(self) -> None:
        """Ask how the word is said."""
        word, reader = self._word(), self._glosses.provider.reader
        if not word or reader is None:
            return
        hint = self.tr("Write {0} as it sounds, in Thai, a hyphen after each syllable.")
        before = reader.corrections.get(word, "")
        said, accepted = QInputDialog.getText(
            self._window,
            self.tr("How it is said"),
            hint.format(f"“{word}”"),
            QLineEdit.EchoMode.Normal,
            before,
        )
        if accepted and said.strip() != before:
            self.correct_reading(word, said.strip())

    def correct_reading(self, word: str, respelling: str) -> None:
        """Keep how a word is said; nothing takes a correction back."""
        try:
            self._glosses.provider.correct_reading(word, respelling)
        except NepreaderError as error:
            self._session.failed.emit(error)

    def ask_dictionaries(self, added: Path | None = None) -> None:
        """Choose dictionaries, their order, and WordNet; `added` is imported at once."""
        dialog = DictionariesDialog(self._window, self._session.tasks)
        if added:
            dialog.add(added)
        dialog.exec()
        if dialog.has_changed:
            self._glosses.provider.reload()

    def read_aloud(self) -> None:
        """Read the selection, or the word, aloud."""
        if (text := self._word()) and (fault := self.speech.say(text)):
            self.said.emit(fault)

    def _word(self) -> str:
        words, span = self._session.words, self._view.selection.span
        if words and span:
            return span.of(words.reading.text).strip()
        return self._view.current_word.text if self._view.current_word else ""

    def _toggle_glosses(self) -> None:
        self._store.update(gloss_words=not self._store.value.gloss_words)

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        self._glosses.scheme, self._glosses.every_word = (
            scheme_of(after.romanisation),
            after.gloss_words,
        )
        if before.romanisation != after.romanisation:
            self.scheme_changed.emit(scheme_of(after.romanisation))
        if _are_wanted(before) != _are_wanted(after):
            self._glosses.provider.set_on(_are_wanted(after))


def _are_wanted(settings: Settings) -> bool:
    """Whether anything shows glosses of words that are no terms."""
    return settings.gloss_words or settings.romanisation_above or settings.gloss_below
