"""The settings: one typed object, and the file it lies in."""

import contextlib
import dataclasses
import json
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from nepreader.errors import SettingsError
from nepreader.storage.atomic import write_atomically
from nepreader.storage.typed_json import from_json, to_json
from nepreader.text import Manner, ReadingMode

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)
else:
    Record = TypeVar("Record")


class Theme(StrEnum):
    """Colours of the page and the window."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class Typeface(StrEnum):
    """Thai letters with their loops, as in print, or without, as in advertising."""

    LOOPED = "looped"
    LOOPLESS = "loopless"


class Calendar(StrEnum):
    """The era by which years are counted when a date is shown."""

    LANGUAGE = "language"  # as is usual in the language of the interface
    BUDDHIST = "buddhist"  # พ.ศ.
    COMMON = "common"  # ค.ศ.


class InterlinearFor(StrEnum):
    """The words that have notes between the lines."""

    ALL = "all"
    UNKNOWN = "unknown"  # those that the reader does not know yet


@dataclass(frozen=True, slots=True)
class Shortcut:
    """The keys that a person gave an action, as Qt writes them; none where they took them away."""

    action: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose.

    Attributes:
        language: of the interface: "th", "en", or empty for the system's.
        font_size: height of the text's type, in pixels at 100 %.
        line_height: distance of the lines, in font sizes; 1.5 clears stacked marks.
        column_width: the widest a line may be, in font sizes.
        word_spacing: the gap between words, in font sizes; 0 as in print.
        romanisation_above: whether the reading of a word stands above it.
        gloss_below: whether the meaning of a word stands below it.
        interlinear_for: the words that have such notes.
        interlinear_size: the type of these notes, in font sizes.
        reading: whether corrections are applied, marked, or left out.
        hides_furniture: whether page numbers and running heads are left out.
        hides_notes: whether the marks of footnotes are left out.
        gloss_words: whether every word is glossed, or the terms of glossaries alone.
        romanisation: how readings are written: "paiboon", "rtgs" or "ipa".
        find_typos: whether suspected typos are looked for.
        suspicion: how likely a suspect must be to be shown, from 0 to 1.
        colour_words: whether words show how well they are known.
        tokenizer: the name of the engine that cuts words.
        author: the name beside the annotations the person makes.
        calendar: the era by which years are counted when a date is shown.
        glossaries: paths of glossaries the person added, in order of authority.
        shortcuts: the keys of actions, where they are others than usual.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    typeface: Typeface = Typeface.LOOPED
    font_size: float = 20.0
    line_height: float = 1.75
    column_width: float = 38.0
    word_spacing: float = 0.0
    romanisation_above: bool = False
    gloss_below: bool = False
    interlinear_for: InterlinearFor = InterlinearFor.ALL
    interlinear_size: float = 0.55
    reading: ReadingMode = ReadingMode.CORRECTED
    hides_furniture: bool = True
    hides_notes: bool = False
    gloss_words: bool = True
    romanisation: str = "paiboon"
    find_typos: bool = True
    suspicion: float = 0.45
    colour_words: bool = False
    tokenizer: str = "thaibreak"
    author: str = ""
    calendar: Calendar = Calendar.LANGUAGE
    glossaries: tuple[str, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()

    @property
    def manner(self) -> Manner:
        """How texts are read."""
        return Manner(self.reading, self.hides_furniture, self.hides_notes)

    def clamped(self) -> "Settings":
        """The same with every number within what can be shown."""
        limits = {name: min(max(getattr(self, name), low), high) for name, low, high in LIMITS}
        return dataclasses.replace(self, **limits)


LIMITS = (
    ("font_size", 10.0, 96.0),
    ("line_height", 1.4, 3.0),
    ("column_width", 12.0, 80.0),
    ("word_spacing", 0.0, 1.0),
    ("interlinear_size", 0.4, 0.9),
    ("suspicion", 0.0, 1.0),
)
"""(name, least, most) of each number."""


def load_settings(path: Path) -> Settings:
    """Read the settings; see `load_record`."""
    return load_record(Settings, path).clamped()


def load_record(kind: type[Record], path: Path) -> Record:
    """Read a record; a file that is damaged is set aside, and the defaults hold.

    What is set aside is called `NAME.corrupt-SECONDS` and stays where it was.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return kind()
    except (OSError, ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        _set_aside(path)
        return kind()
    record, misfits = from_json(kind, content)
    if misfits:
        _set_aside(path)
    return record


def save_record(record: "DataclassInstance", path: Path) -> None:
    """Write a record, keeping fields of the file that a newer version may have put there.

    Raises:
        SettingsError: it could not be written; the old file is whole.
    """
    content = {**_unknown_fields(record, path), **to_json(record)}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode("utf-8"))
    except OSError as error:
        raise SettingsError(path, error.strerror or str(error)) from error


def _unknown_fields(record: "DataclassInstance", path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    known = {field.name for field in dataclasses.fields(record)}
    return {k: v for k, v in content.items() if k not in known} if isinstance(content, dict) else {}


def _set_aside(path: Path) -> None:
    with contextlib.suppress(OSError):  # a folder that cannot be written: the defaults hold anyway
        path.replace(path.with_name(f"{path.name}.corrupt-{int(time.time())}"))
