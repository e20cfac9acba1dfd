"""What is done before Qt is loaded: settings, glossaries, engine, the text to be shown first."""

from pathlib import Path

from nepreader.errors import NepreaderError
from nepreader.glossary import Termbase
from nepreader.locations import config_folder
from nepreader.storage import Settings, State, load_record, load_settings
from nepreader.ui.arguments import Arguments
from nepreader.workspace import OpenText, Words, cut_words, load_termbase, open_text, terms_of
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.open_text import source_path
from nepreader.workspace.readings import read_as
from nepreader.workspace.sample import sample_copy

_FIRST_FILE_LIMIT = 20_000_000
"""Bytes, opened in a tenth of a second; a larger text follows after the window stands."""


_FIRST_SIDECAR_LIMIT = 1_000_000  # bytes
_FIRST_ANNOTATED_LIMIT = 200_000  # code points: comparing longer texts takes a person's time


class Startup:
    """Everything that the first paint needs.

    Made on the main thread: beside the import of Qt, which holds the interpreter's lock, a thread
    of its own made the start a tenth slower (docs/performance.md).

    Attributes:
        first: the text to be shown first, if it could be opened at once.
        path: the text to be shown first; None where there is none.
        position: where it was left, in code points.
        is_first: whether the program was never started before.
    """

    def __init__(self, arguments: Arguments) -> None:
        self.arguments = arguments
        self.settings_path = config_folder() / "settings.json"
        self.state_path = config_folder() / "state.json"
        self.settings = Settings()
        self.termbase = Termbase()
        self.faults: list[NepreaderError] = []
        self.state = State()
        self.path: Path | None = None
        self.position = 0
        self.first: tuple[OpenText, Words] | None = None
        self.is_first = not (self.settings_path.exists() or self.state_path.exists())
        self._load()

    def _load(self) -> None:
        if not self.arguments.screenshot:
            self.settings = load_settings(self.settings_path)
            self.state = load_record(State, self.state_path)
        self.termbase, faults = load_termbase(self.settings.glossaries)
        self.faults += faults
        tokenizer_of(self.settings.tokenizer)
        try:
            self.path = self._first_path()
            self.path = source_path(self.path) if self.path else None
            self._load_first()
        except NepreaderError:
            return  # the window opens it again and says what is wrong

    def _first_path(self) -> Path | None:
        """The text that was named, else the one read last."""
        if self.arguments.file:
            return self.arguments.file.expanduser().absolute()
        if self.arguments.sample:
            return sample_copy()
        visits = self.state.visits
        return Path(visits[0].path) if visits else None

    def _load_first(self) -> None:
        try:
            small = self.path is not None and self.path.stat().st_size < _FIRST_FILE_LIMIT
        except OSError:
            return  # the window says so
        if self.path and small:
            visit = self.state.visit_of(self.path)
            text = open_text(self.path, visit.encoding if visit else "")
            if not _is_placed_soon(text):
                return  # the window opens it in the background
            text.prepare()
            self.position = min(visit.position if visit else 0, len(text.document.text) - 1)
            read_as(text, self.settings.manner)
            words = cut_words(text, self.settings.tokenizer, terms_of(text, self.termbase))
            words.of_block(0)  # the headwords are read and the engine is warm
            self.first = (text, words)


def _is_placed_soon(text: OpenText) -> bool:
    """Whether annotations, if there are any, find their places before a person would notice."""
    if not text.has_sidecar:
        return True
    files = [text.places.beside.sidecar, text.places.fallback.sidecar]
    size = sum(path.stat().st_size for path in files if path.exists())
    return size < _FIRST_SIDECAR_LIMIT and len(text.document.text) < _FIRST_ANNOTATED_LIMIT
