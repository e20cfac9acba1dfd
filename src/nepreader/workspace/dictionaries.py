"""The dictionaries that a person has imported: their order, on or off, their indexes."""

import contextlib
import dataclasses
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.lexicon import DictionaryIndex
from nepreader.locations import data_folder
from nepreader.storage import load_record, save_record

Progress = Callable[[float], None]
"""Told how far the work is, from 0 to 1; to cancel, it raises."""
_GUESSED_SIZE = 100_000
_HIGHEST_GUESS = 0.99


@dataclass(frozen=True, slots=True)
class ImportedDictionary:
    """One dictionary.

    Attributes:
        id: names its index, and its senses' source.
        count: how many entries it has.
        origin: the name of the file that it was read from.
    """

    id: str = ""
    title: str = ""
    count: int = 0
    enabled: bool = True
    origin: str = ""


@dataclass(frozen=True, slots=True)
class DictionaryList:
    """The file: all dictionaries in order of authority."""

    dictionaries: tuple[ImportedDictionary, ...] = ()


class ImportedDictionaries:
    """The person's dictionaries. Indexes and the list lie in one folder of the data folder.

    Importing takes seconds and belongs off the GUI thread; everything else is quick.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or data_folder() / "dictionaries"
        self._list = load_record(DictionaryList, self._folder / "dictionaries.json")

    @property
    def all(self) -> tuple[ImportedDictionary, ...]:
        """The dictionaries in order of authority, those that are off too."""
        return self._list.dictionaries

    def add(self, path: Path, progress: Progress = lambda _done: None) -> ImportedDictionary:
        """Import a dictionary, last in order; until its index is whole nothing is changed.

        Raises:
            DictionaryError: the file cannot be used.
            SettingsError: the index or the list could not be written.
        """
        from nepreader.importing.dictionaries import read_dictionary
        from nepreader.storage.dictionary_index import write_index

        source = read_dictionary(path)
        expected = source.total or _GUESSED_SIZE
        added_id = _new_id(source.title or path.stem)
        count = write_index(
            self._index(added_id),
            source.title,
            source.entries,
            lambda written: progress(min(written / expected, _HIGHEST_GUESS)),
        )
        if not count:
            self._remove_index(added_id)
            raise DictionaryError(path, "", "it holds no entries")
        added = ImportedDictionary(added_id, source.title, count, origin=path.name)
        self._save((*self.all, added))
        progress(1.0)
        return added

    def remove(self, dictionary_id: str) -> ImportedDictionary | None:
        """Take a dictionary out of the list and delete its index; returns what it was."""
        removed = self._of(dictionary_id)
        if removed:
            self._save(tuple(d for d in self.all if d.id != dictionary_id))
            self._remove_index(dictionary_id)
        return removed

    def move(self, dictionary_id: str, to: int) -> None:
        """Give a dictionary another place in the order, from 0. Raises as `add`."""
        moved = self._of(dictionary_id)
        if moved:
            others = [d for d in self.all if d.id != dictionary_id]
            others.insert(to, moved)
            self._save(tuple(others))

    def enable(self, dictionary_id: str, *, enabled: bool) -> None:
        """Turn a dictionary on or off. Raises as `add`."""
        self._save(
            tuple(
                dataclasses.replace(d, enabled=enabled) if d.id == dictionary_id else d
                for d in self.all
            )
        )

    def open(self) -> tuple[list[DictionaryIndex], list[DictionaryError]]:
        """Open those that are on, in order; and what was wrong with the ones left out."""
        opened: list[DictionaryIndex] = []
        faults: list[DictionaryError] = []
        for dictionary in self.all:
            if dictionary.enabled:
                try:
                    index = DictionaryIndex(self._index(dictionary.id), dictionary.id)
                except DictionaryError as error:
                    faults.append(error)
                else:
                    opened.append(index)
        return opened, faults

    def _of(self, dictionary_id: str) -> ImportedDictionary | None:
        return next((d for d in self.all if d.id == dictionary_id), None)

    def _save(self, dictionaries: tuple[ImportedDictionary, ...]) -> None:
        changed = DictionaryList(dictionaries)
        save_record(changed, self._folder / "dictionaries.json")
        self._list = changed

    def _index(self, dictionary_id: str) -> Path:
        return self._folder / f"{dictionary_id}.sqlite"

    def _remove_index(self, dictionary_id: str) -> None:
        with contextlib.suppress(OSError):  # Windows keeps a file that is open elsewhere
            self._index(dictionary_id).unlink(missing_ok=True)


def _new_id(title: str) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40]
    return f"{slug or 'dictionary'}-{secrets.token_hex(3)}"
