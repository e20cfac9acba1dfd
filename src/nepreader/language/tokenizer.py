"""Engines that cut Thai into words, one interface over all."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Protocol

from nepreader.language.headwords import corpus_file


class Tokenizer(Protocol):
    """Cuts text into words."""

    name: str

    def words(self, text: str) -> list[str]:
        """Pieces that make up `text`, which is not empty and holds no white space."""
        ...


class EngineMissing(LookupError):
    """The package of an engine is not installed; `args[0]` names the engine."""


class Thaibreak:
    """thaibreak: equals the neural nets out of domain at a sixth of newmm's time.

    It stops at U+0000 and grows quadratic on long Latin runs; `WordCutter` sends neither.
    """

    name = "thaibreak"

    def __init__(self) -> None:
        self._words: Callable[[str], list[str]] = _thaibreak().words
        self._words("ก")  # loads its dictionary now, on the thread that makes it

    def words(self, text: str) -> list[str]:
        """See `Tokenizer`."""
        return self._words(text)


def _thaibreak() -> ModuleType:
    """The module that holds thaibreak's functions.

    The package itself asks importlib.metadata for its version, which takes as long (14 ms) as
    everything else of ours before the first paint; so its module is loaded alone, where it is.
    """
    package = find_spec("thaibreak")
    core = Path(package.origin).with_name("core.py") if package and package.origin else Path()
    spec = spec_from_file_location("thaibreak_core", core) if core.is_file() else None
    if spec is None or spec.loader is None:
        return import_module("thaibreak")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Nlpo3:
    """nlpo3: newmm's cuts in Rust, with PyThaiNLP's dictionary."""

    name = "nlpo3"
    _DICTIONARY_NAME = "nepreader"

    def __init__(self) -> None:
        import nlpo3

        nlpo3.load_dict(str(corpus_file("words_th.txt")), self._DICTIONARY_NAME)
        self._segment: Callable[[str, str], list[str]] = nlpo3.segment

    def words(self, text: str) -> list[str]:
        """See `Tokenizer`."""
        return self._segment(text, self._DICTIONARY_NAME)


class Newmm:
    """PyThaiNLP's own dictionary engine: pure Python, so it runs wherever we do."""

    name = "newmm"

    def __init__(self) -> None:
        from pythainlp.tokenize import newmm

        self._segment: Callable[[str], list[str]] = newmm.segment
        self._segment("ก")

    def words(self, text: str) -> list[str]:
        """See `Tokenizer`."""
        return self._segment(text)


ENGINES: dict[str, Callable[[], Tokenizer]] = {
    engine.name: engine for engine in (Thaibreak, Newmm, Nlpo3)
}
DEFAULT_ENGINE = Thaibreak.name


def available_engines() -> list[str]:
    """The engines that can run here, best first."""
    packages = {"thaibreak": "thaibreak", "newmm": "pythainlp", "nlpo3": "nlpo3"}
    return [name for name in ENGINES if find_spec(packages[name])]


def make_tokenizer(name: str = DEFAULT_ENGINE) -> Tokenizer:
    """Start an engine; the first call may take half a second (newmm).

    Raises:
        EngineMissing: it is unknown or not installed, or its library does not load here.
    """
    try:
        return ENGINES[name]()
    except (KeyError, ImportError, OSError, AttributeError) as error:
        raise EngineMissing(name) from error
