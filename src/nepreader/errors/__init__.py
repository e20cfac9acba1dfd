"""Everything a user may be told went wrong, as data.

NepreaderError
├── SourceError                 a text cannot be opened
│   ├── SourceMissing
│   ├── SourceGone              of a sidecar, that was named instead
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
├── DictionaryError             a dictionary file cannot be used
├── WordNetMissing              the data that its index is made of are not here, or not right
├── ReadingUnusable             a correction of a pronunciation cannot be read
├── SettingsError               settings or state cannot be written
├── SidecarError                what people added cannot be read or written as usual
│   ├── SidecarDamaged          it is no JSON any more; it was set aside and salvaged
│   ├── SidecarUnreadable       it cannot be read at all
│   ├── SidecarMissing          there is none
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
├── TranslationUnreadable       a file of translations (XLIFF, TMX) cannot be read
├── MemoryUnusable              the translation memory cannot be read or written
├── MemoryTooNew                a later program made it
├── PersonalWordsUnreadable     the words that a person added to the dictionary cannot be read
├── PatternInvalid              what is searched for, or put in its place, is no pattern
├── PatternTooSlow              a pattern took longer than it may
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

from nepreader.errors.base import (
    NepreaderError,
)
from nepreader.errors.lexica import (
    DictionaryError,
    GlossaryError,
    ReadingUnusable,
    WordNetMissing,
)
from nepreader.errors.other import (
    AnnotationNotFound,
    DetectionFailed,
    ExportFailed,
    FileExists,
    SettingsError,
    TermNotFound,
    UsageError,
)
from nepreader.errors.scans import (
    PagesFileDamaged,
    PagesFileError,
    PagesFileTooNew,
    PageWordsError,
    RecognitionError,
    RecognitionFailed,
    ScanDamaged,
    ScanError,
    ScanLocked,
    ScanNotPicture,
    ScanPageMissing,
    ScanTooLarge,
    ScanUnreadable,
    TesseractLanguageMissing,
    TesseractMissing,
    TesseractUnusable,
)
from nepreader.errors.sidecars import (
    SidecarCopies,
    SidecarDamaged,
    SidecarElsewhere,
    SidecarError,
    SidecarMissing,
    SidecarOfOtherText,
    SidecarOlder,
    SidecarTooNew,
    SidecarUnreadable,
    SidecarUnwritable,
)
from nepreader.errors.sources import (
    SourceBomb,
    SourceDamaged,
    SourceEmpty,
    SourceError,
    SourceForbidden,
    SourceFormatUnknown,
    SourceGone,
    SourceIsFolder,
    SourceMissing,
    SourceNotText,
    SourceTooLarge,
    SourceUndecodable,
    SourceUnreadable,
)
from nepreader.errors.translation import (
    MemoryTooNew,
    MemoryUnusable,
    PatternInvalid,
    PatternTooSlow,
    PersonalWordsUnreadable,
    TranslationUnreadable,
)
from nepreader.errors.vocabulary import (
    VocabularyDamaged,
    VocabularyError,
    VocabularyGone,
    VocabularyTableError,
    VocabularyTooNew,
    VocabularyUnreadable,
    VocabularyUnwritable,
)

__all__ = [
    "AnnotationNotFound",
    "DetectionFailed",
    "DictionaryError",
    "ExportFailed",
    "FileExists",
    "GlossaryError",
    "MemoryTooNew",
    "MemoryUnusable",
    "NepreaderError",
    "PageWordsError",
    "PagesFileDamaged",
    "PagesFileError",
    "PagesFileTooNew",
    "PatternInvalid",
    "PatternTooSlow",
    "PersonalWordsUnreadable",
    "ReadingUnusable",
    "RecognitionError",
    "RecognitionFailed",
    "ScanDamaged",
    "ScanError",
    "ScanLocked",
    "ScanNotPicture",
    "ScanPageMissing",
    "ScanTooLarge",
    "ScanUnreadable",
    "SettingsError",
    "SidecarCopies",
    "SidecarDamaged",
    "SidecarElsewhere",
    "SidecarError",
    "SidecarMissing",
    "SidecarOfOtherText",
    "SidecarOlder",
    "SidecarTooNew",
    "SidecarUnreadable",
    "SidecarUnwritable",
    "SourceBomb",
    "SourceDamaged",
    "SourceEmpty",
    "SourceError",
    "SourceForbidden",
    "SourceFormatUnknown",
    "SourceGone",
    "SourceIsFolder",
    "SourceMissing",
    "SourceNotText",
    "SourceTooLarge",
    "SourceUndecodable",
    "SourceUnreadable",
    "TermNotFound",
    "TesseractLanguageMissing",
    "TesseractMissing",
    "TesseractUnusable",
    "TranslationUnreadable",
    "UsageError",
    "VocabularyDamaged",
    "VocabularyError",
    "VocabularyGone",
    "VocabularyTableError",
    "VocabularyTooNew",
    "VocabularyUnreadable",
    "VocabularyUnwritable",
    "WordNetMissing",
]
