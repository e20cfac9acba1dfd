"""The scans of a text cannot be shown, or read."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class ScanError(NepreaderError):
    """A scan of the pages of a text cannot be shown or read."""

    def __init__(self, path: Path) -> None:
        self.path = path


class ScanUnreadable(ScanError):
    """Its file cannot be read, for a reason that the system named."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class ScanNotPicture(ScanError):
    """The file is neither a PDF nor a picture in a format that we know."""


class ScanTooLarge(ScanError):
    """It has `size` bytes or pages, and we open up to `limit`."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        self.path, self.size, self.limit = path, size, limit


class ScanLocked(ScanError):
    """A PDF that asks for a password."""


class ScanDamaged(ScanError):
    """A page of it, from 1, cannot be drawn; 0 if the file does not open at all."""

    def __init__(self, path: Path, page: int = 0) -> None:
        self.path, self.page = path, page


class ScanPageMissing(ScanError):
    """A page, from 1, was asked for that it does not have."""

    def __init__(self, path: Path, page: int) -> None:
        self.path, self.page = path, page


class PageWordsError(NepreaderError):
    """A file of word boxes cannot be used: `line` (from 1; 0 for the whole), what in English."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        self.path, self.line, self.problem = path, line, problem


class PagesFileError(NepreaderError):
    """What is kept of the pages of a text cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path


class PagesFileDamaged(PagesFileError):
    """It is not what we wrote: `where` is a JSON path, `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem


class PagesFileTooNew(PagesFileError):
    """A later program wrote it."""


class RecognitionError(NepreaderError):
    """Tesseract cannot read a scan."""


class TesseractMissing(RecognitionError):
    """There is no such program on this computer."""

    def __init__(self, program: str) -> None:
        self.program = program


class TesseractUnusable(RecognitionError):
    """The program is not the one we know, or too old."""

    def __init__(self, program: str, reason: str) -> None:
        self.program, self.reason = program, reason


class TesseractLanguageMissing(RecognitionError):
    """Its data of a language is not installed; `package` is what Linux calls it."""

    def __init__(self, language: str, package: str, installed: str) -> None:
        self.language, self.package, self.installed = language, package, installed


class RecognitionFailed(RecognitionError):
    """It failed on a page, from 1 through all scans; `reason` in its own words."""

    def __init__(self, path: Path, page: int, reason: str) -> None:
        self.path, self.page, self.reason = path, page, reason
