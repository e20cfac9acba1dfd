"""What is kept about words cannot be read or written as usual."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class VocabularyError(NepreaderError):
    """What is kept about words cannot be read or written as usual."""

    def __init__(self, path: Path) -> None:
        self.path = path


class VocabularyDamaged(VocabularyError):
    """It was damaged: kept as `aside`, and put together anew with `count` words."""

    def __init__(self, path: Path, aside: Path, count: int) -> None:
        self.path, self.aside, self.count = path, aside, count


class VocabularyGone(VocabularyError):
    """Its file was not there any more; `count` words were restored from a backup."""

    def __init__(self, path: Path, count: int) -> None:
        self.path, self.count = path, count


class VocabularyUnreadable(VocabularyError):
    """It cannot be opened, for a reason that the system named."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class VocabularyUnwritable(VocabularyError):
    """A change could not be written; everything is as it was before it."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class VocabularyTooNew(VocabularyError):
    """A later program wrote it. It is not opened."""


class VocabularyTableError(NepreaderError):
    """A table of words cannot be read: `where` (a row) and `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem
