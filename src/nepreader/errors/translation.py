"""Files of translations, the translation memory, and searches in translations."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class TranslationUnreadable(NepreaderError):
    """A file of translations cannot be read: `where` (a line) and `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem


class MemoryUnusable(NepreaderError):
    """The translation memory cannot be read or written, for a reason that SQLite named."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class MemoryTooNew(NepreaderError):
    """A later program made the translation memory. It is not touched."""

    def __init__(self, path: Path) -> None:
        self.path = path


class PersonalWordsUnreadable(NepreaderError):
    """A person's own dictionary cannot be read, for a reason in English; it is not touched."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class PatternInvalid(NepreaderError):
    """A regular expression, or what is to be put in place of its matches, cannot be understood."""

    def __init__(self, pattern: str, problem: str) -> None:
        self.pattern, self.problem = pattern, problem


class PatternTooSlow(NepreaderError):
    """A regular expression took longer than `seconds`; nothing was changed."""

    def __init__(self, pattern: str, seconds: float) -> None:
        self.pattern, self.seconds = pattern, seconds
