"""What is done before and beside loading Qt: engine, settings, and the text to be shown first."""

import threading
from pathlib import Path

from nepreader.errors import NepreaderError
from nepreader.glossary import Termbase
from nepreader.locations import config_folder
from nepreader.storage import Settings, State, load_record, load_settings
from nepreader.ui.arguments import Arguments
from nepreader.workspace import OpenText, Words, cut_words, load_termbase, open_text
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.sample import sample_copy
from nepreader.workspace.text_terms import with_text_terms

_FIRST_FILE_LIMIT = 2_000_000
"""Bytes; a larger text is opened after the window stands, with progress."""


class Startup:
    """Runs on a thread of its own, while the main one loads Qt.

    Attributes:
        first: the text to be shown first, if it could be opened at once.
        path: the text to be shown first; None where there is none.
    """

    def __init__(self, arguments: Arguments) -> None:
        self.arguments = arguments
        self.settings_path = config_folder() / "settings.json"
        self.state_path = config_folder() / "state.json"
        self.settings = Settings()
        self.termbase = Termbase()
        self.faults: list[NepreaderError] = []
        self.path: Path | None = None
        self.first: tuple[OpenText, Words] | None = None
        self._thread = threading.Thread(target=self._load, name="startup", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until everything is loaded."""
        self._thread.join()

    def _load(self) -> None:
        if not self.arguments.screenshot:
            self.settings = load_settings(self.settings_path)
        self.termbase, faults = load_termbase(self.settings.glossaries)
        self.faults += faults
        tokenizer_of(self.settings.tokenizer)
        try:
            self.path = self._first_path()
            self._load_first()
        except NepreaderError:
            return  # the window opens it again and says what is wrong

    def _first_path(self) -> Path | None:
        """The text that was named, else the one read last."""
        if self.arguments.file:
            return self.arguments.file.expanduser().absolute()
        if self.arguments.sample:
            return sample_copy()
        visits = load_record(State, self.state_path).visits
        return Path(visits[0].path) if visits else None

    def _load_first(self) -> None:
        try:
            small = self.path is not None and self.path.stat().st_size < _FIRST_FILE_LIMIT
        except OSError:
            return  # the window says so
        if self.path and small:
            visit = load_record(State, self.state_path).visit_of(self.path)
            text = open_text(self.path, visit.encoding if visit else "")
            termbase = with_text_terms(self.termbase, text.annotations)
            words = cut_words(text, self.settings.tokenizer, termbase)
            words.of_block(0)  # the headwords are read and the engine is warm
            self.first = (text, words)
