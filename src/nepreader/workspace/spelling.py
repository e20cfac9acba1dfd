"""The spelling of translations, with the words that this person added to the dictionary."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from nepreader.errors import PersonalWordsUnreadable, SettingsError
from nepreader.glossary import Termbase
from nepreader.locations import data_folder
from nepreader.storage.atomic import write_atomically
from nepreader.translation.spelling import Spelling


class PersonalDictionary:
    """Words that are right, one on a line of a file in UTF-8 that a person may edit, too."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def words(self) -> list[str]:
        """Every word; none where there is no file.

        Raises:
            PersonalWordsUnreadable: the file cannot be read, or is no text in UTF-8.
        """
        try:
            # Some editors begin a file with U+FEFF.
            lines = self.path.read_text(encoding="utf-8-sig").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            reason = error.strerror or str(error)
            raise PersonalWordsUnreadable(self.path, reason) from error
        except UnicodeDecodeError as error:
            raise PersonalWordsUnreadable(self.path, "it is not text in UTF-8") from error
        return [line.strip() for line in lines if line.strip()]

    def add(self, *words: str) -> None:
        """Keep some words; what another window added in the meantime stays.

        Raises:
            PersonalWordsUnreadable: the file cannot be read; it is left as it is.
            SettingsError: the file cannot be written.
        """
        before = self.words()
        after = list(dict.fromkeys([*before, *words]))
        if len(after) == len(dict.fromkeys(before)):
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, "".join(f"{word}\n" for word in after).encode())
        except OSError as error:
            raise SettingsError(self.path, error.strerror or str(error)) from error


def personal_dictionary() -> PersonalDictionary:
    """The dictionary of this person."""
    return PersonalDictionary(data_folder() / "dictionary-en.txt")


def make_spelling(own: Iterable[str], termbase: Termbase) -> Spelling:
    """A checker that knows a person's words and those of the glossaries."""
    return Spelling([*own, *_renderings(termbase)])


def _renderings(termbase: Termbase) -> Iterator[str]:
    for entry in termbase:
        yield from (entry.english, *entry.renderings, *entry.latin, entry.gloss)
