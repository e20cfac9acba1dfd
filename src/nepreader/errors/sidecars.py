"""What people added cannot be read or written as usual."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class SidecarError(NepreaderError):
    """What people added to a text cannot be read or written as usual; nothing of it is lost."""

    def __init__(self, path: Path) -> None:
        self.path = path


class SidecarDamaged(SidecarError):
    """It is no JSON any more. It was renamed to `aside`; `count` annotations were got out."""

    def __init__(self, path: Path, aside: Path, count: int) -> None:
        self.path, self.aside, self.count = path, aside, count


class SidecarUnreadable(SidecarError):
    """It cannot be read at all, for a reason that the system named."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class SidecarMissing(SidecarError):
    """Nothing was added to a text yet, or its sidecar did not come along."""

    def __init__(self, path: Path) -> None:
        self.path = path


class SidecarTooNew(SidecarError):
    """A later program wrote it. It is shown, and never written to."""


class SidecarElsewhere(SidecarError):
    """Its place cannot be written; annotations are kept in `place`."""

    def __init__(self, path: Path, place: Path) -> None:
        self.path, self.place = path, place


class SidecarUnwritable(SidecarError):
    """It can be written nowhere for now; annotations are in memory and will be tried again."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class SidecarOlder(SidecarError):
    """It lacks edits that it held the last time it was written here."""


class SidecarOfOtherText(SidecarError):
    """Most of its annotations do not fit the text; it says that it belongs to `name`."""

    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name


class SidecarCopies(SidecarError):
    """A program for syncing files left `count` copies beside it, which may hold more."""

    def __init__(self, path: Path, count: int) -> None:
        self.path, self.count = path, count
