"""Everything a user may be told went wrong, as data.

NepreaderError
├── SourceError                 a text cannot be opened
│   ├── SourceMissing
│   ├── SourceIsFolder
│   ├── SourceForbidden
│   ├── SourceUnreadable        the system gave another reason
│   ├── SourceEmpty
│   ├── SourceTooLarge
│   ├── SourceNotText           bytes of a picture, a program …
│   ├── SourceFormatUnknown     a known format that holds no text we can read
│   ├── SourceUndecodable       no encoding fits, or the chosen one does not
│   ├── SourceDamaged           a container (EPUB, DOCX) that does not open
│   └── SourceBomb              a container that would unpack to far more than it may
├── GlossaryError               a glossary file cannot be used
├── SettingsError               settings or state cannot be written
├── TermNotFound                a text does not hold what was asked for
└── UsageError                  a command was given something it cannot use

The layers above word them: `nepreader.wording`.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(eq=False)
class NepreaderError(Exception):
    """The root: whatever is raised on purpose."""

    def __str__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({fields})"


@dataclass(eq=False)
class SourceError(NepreaderError):
    """A text cannot be opened."""

    path: Path


class SourceMissing(SourceError):
    """There is no such file."""


class SourceIsFolder(SourceError):
    """The path names a folder."""


class SourceForbidden(SourceError):
    """The system does not let this user read the file."""


@dataclass(eq=False)
class SourceUnreadable(SourceError):
    """Reading failed for another reason, which the system named."""

    reason: str


class SourceEmpty(SourceError):
    """The file holds no text."""


@dataclass(eq=False)
class SourceTooLarge(SourceError):
    """The file is larger than we read; sizes in bytes."""

    size: int
    limit: int


class SourceNotText(SourceError):
    """The bytes are not those of a text."""


@dataclass(eq=False)
class SourceFormatUnknown(SourceError):
    """The file is in a format that we recognise and cannot read."""

    format: str


@dataclass(eq=False)
class SourceUndecodable(SourceError):
    """No encoding fits; `offset` is the first byte that does not, `encoding` the best guess."""

    encoding: str
    offset: int


@dataclass(eq=False)
class SourceDamaged(SourceError):
    """A container does not open; `part` is the member at fault, or empty."""

    format: str
    part: str = ""


@dataclass(eq=False)
class SourceBomb(SourceError):
    """A container would unpack beyond `limit` (bytes, or members)."""

    format: str
    limit: int


@dataclass(eq=False)
class GlossaryError(NepreaderError):
    """A glossary file cannot be used: `where` (line or JSON path) and `problem` in English."""

    path: Path
    where: str
    problem: str


@dataclass(eq=False)
class SettingsError(NepreaderError):
    """Settings or state could not be written."""

    path: Path
    reason: str


@dataclass(eq=False)
class TermNotFound(NepreaderError):
    """A text does not hold the words that were asked for."""

    text: str


@dataclass(eq=False)
class UsageError(NepreaderError):
    """A command was given something it cannot use."""

    problem: str
