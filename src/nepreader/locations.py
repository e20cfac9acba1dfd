"""Where resources, translations, our own programs and the user's files lie."""

import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def _folder(name: str, in_checkout: str = "") -> Path:
    """Return a data folder, in an installed package or in a checkout.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for folder in (_PACKAGE / name, _CHECKOUT / (in_checkout or name)):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"nepreader is installed without its folder {name!r}")


def changelog(language: str) -> Path:
    """The list of what came with each version, in a language, else in English.

    It lies beside the package in a checkout, and in it where it is installed.
    """
    names = (f"CHANGELOG.{language}.md", "CHANGELOG.md")
    places = (parent / name for name in names for parent in (_PACKAGE, _CHECKOUT))
    return next((path for path in places if path.is_file()), _PACKAGE / names[-1])


RESOURCES = _folder("resources")
TRANSLATIONS = _folder("translations")
MANUAL = _folder("manual", "docs/manual")
"""A folder for each language, `en` and `th`, and one for their `pictures`."""


def worker_command() -> list[str]:
    """The command of the process that looks for misread words.

    A bundle has no interpreter that could be told a module; the program for scripts beside the
    window's does it there.
    """
    if getattr(sys, "frozen", False):
        window = Path(sys.executable)
        return [str(window.with_name(f"nepreader-cli{window.suffix}")), "suspects-worker"]
    return [sys.executable, "-m", "nepreader.correction.worker"]


def config_folder() -> Path:
    """The folder of the user's settings."""
    return Path(platformdirs.user_config_dir("nepreader", appauthor=False))


def data_folder() -> Path:
    """The folder of what the user made: glossaries, vocabulary, fallback sidecars."""
    return Path(platformdirs.user_data_dir("nepreader", appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be made again."""
    return Path(platformdirs.user_cache_dir("nepreader", appauthor=False))


def documents_folder() -> Path:
    """The folder where the user's own copies of the samples are put."""
    return Path(platformdirs.user_documents_dir()) / "nepreader"
