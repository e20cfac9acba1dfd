"""A text cannot be opened."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class SourceError(NepreaderError):
    """A text cannot be opened."""

    def __init__(self, path: Path) -> None:
        self.path = path


class SourceMissing(SourceError):
    """There is no such file."""


class SourceGone(SourceError):
    """A sidecar was to be opened, and its text is not beside it."""


class SourceIsFolder(SourceError):
    """The path names a folder."""


class SourceForbidden(SourceError):
    """The system does not let this user read the file."""


class SourceUnreadable(SourceError):
    """Reading failed for another reason, which the system named."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class SourceEmpty(SourceError):
    """The file holds no text."""


class SourceTooLarge(SourceError):
    """The file is larger than we read; sizes in bytes."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        self.path, self.size, self.limit = path, size, limit


class SourceNotText(SourceError):
    """The bytes are not those of a text."""


class SourceFormatUnknown(SourceError):
    """The file is in a format that we recognise and cannot read."""

    def __init__(self, path: Path, format: str) -> None:  # noqa: A002 - the field of its words
        self.path, self.format = path, format


class SourceUndecodable(SourceError):
    """No encoding fits; `offset` is the first byte that does not, `encoding` the best guess."""

    def __init__(self, path: Path, encoding: str, offset: int) -> None:
        self.path, self.encoding, self.offset = path, encoding, offset


class SourceDamaged(SourceError):
    """A container does not open; `part` is the member at fault, or empty."""

    def __init__(self, path: Path, format: str, part: str = "") -> None:  # noqa: A002 - the field of its words
        self.path, self.format, self.part = path, format, part


class SourceBomb(SourceError):
    """A container would unpack beyond `limit` (bytes, or members)."""

    def __init__(self, path: Path, format: str, limit: int) -> None:  # noqa: A002 - the field of its words
        self.path, self.format, self.limit = path, format, limit
