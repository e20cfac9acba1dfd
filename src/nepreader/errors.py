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
├── SidecarError                what people added cannot be read or written as usual
│   ├── SidecarDamaged          it is no JSON any more; it was set aside and salvaged
│   ├── SidecarUnreadable       it cannot be read at all
│   ├── SidecarTooNew           a later program wrote it: it is not written to
│   ├── SidecarElsewhere        its place cannot be written: it is kept in the data folder
│   ├── SidecarUnwritable       it can be written nowhere for now
│   ├── SidecarOlder            it lacks what it held the last time
│   ├── SidecarOfOtherText      its annotations do not fit the text
│   └── SidecarCopies           there are copies that may hold more
├── ScanError                   a scan of the pages cannot be shown or read
│   ├── ScanUnreadable          the system gave a reason
│   ├── ScanNotPicture          neither a PDF nor a picture that we know
│   ├── ScanTooLarge            more bytes, or more pages, than we open
│   ├── ScanLocked              a PDF that asks for a password
│   ├── ScanDamaged             it, or one page of it, cannot be drawn
│   └── ScanPageMissing         it has fewer pages than it had
├── PageWordsError              a file of word boxes (hOCR, ALTO) cannot be used
├── PagesFileError              what is kept of a text's pages cannot be used
│   ├── PagesFileDamaged        it is not what we wrote
│   └── PagesFileTooNew         a later program wrote it
├── RecognitionError            Tesseract cannot read a scan
│   ├── TesseractMissing        it is not installed
│   ├── TesseractUnusable       it is not the program we know, or too old
│   ├── TesseractLanguageMissing
│   └── RecognitionFailed       it failed on a page
├── FileExists                  a file is in the way of one that was to be written
├── ExportFailed                a file could not be written
├── AnnotationNotFound          there is no annotation of that id
├── TermNotFound                a text does not hold what was asked for
├── VocabularyError             what is kept about words cannot be read or written as usual
│   ├── VocabularyDamaged       it was set aside, and restored from a backup
│   ├── VocabularyGone          its file had vanished; it was restored from a backup
│   ├── VocabularyUnreadable    it cannot be opened
│   ├── VocabularyUnwritable    a change could not be written; nothing was changed
│   └── VocabularyTooNew        a later program wrote it
├── VocabularyTableError        a table of words cannot be read
└── UsageError                  a command was given something it cannot use

The layers above word them: `nepreader.wording`.
"""

from pathlib import Path


class NepreaderError(Exception):
    """The root: whatever is raised on purpose. Its data are its attributes."""

    def __str__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({fields})"


class SourceError(NepreaderError):
    """A text cannot be opened."""

    def __init__(self, path: Path) -> None:
        self.path = path


class SourceMissing(SourceError):
    """There is no such file."""


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

    def __init__(self, path: Path, format: str) -> None:  # noqa: A002
        self.path, self.format = path, format


class SourceUndecodable(SourceError):
    """No encoding fits; `offset` is the first byte that does not, `encoding` the best guess."""

    def __init__(self, path: Path, encoding: str, offset: int) -> None:
        self.path, self.encoding, self.offset = path, encoding, offset


class SourceDamaged(SourceError):
    """A container does not open; `part` is the member at fault, or empty."""

    def __init__(self, path: Path, format: str, part: str = "") -> None:  # noqa: A002
        self.path, self.format, self.part = path, format, part


class SourceBomb(SourceError):
    """A container would unpack beyond `limit` (bytes, or members)."""

    def __init__(self, path: Path, format: str, limit: int) -> None:  # noqa: A002
        self.path, self.format, self.limit = path, format, limit


class GlossaryError(NepreaderError):
    """A glossary file cannot be used: `where` (line or JSON path) and `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem


class SettingsError(NepreaderError):
    """Settings or state could not be written."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class DetectionFailed(NepreaderError):
    """Looking for misread words ended early, for a reason in English or the system's words."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


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


class FileExists(NepreaderError):
    """A file is in the way of one that was to be written."""

    def __init__(self, path: Path) -> None:
        self.path = path


class ExportFailed(NepreaderError):
    """A file could not be written; what was there before is whole."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class AnnotationNotFound(NepreaderError):
    """There is no annotation of that id."""

    def __init__(self, annotation_id: str) -> None:
        self.annotation_id = annotation_id


class TermNotFound(NepreaderError):
    """A text does not hold the words that were asked for."""

    def __init__(self, text: str) -> None:
        self.text = text


class UsageError(NepreaderError):
    """A command was given something it cannot use."""

    def __init__(self, problem: str) -> None:
        self.problem = problem


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
