"""What a person is told when something went wrong: what, where, and what to do."""

from collections.abc import Callable

from nepreader import errors
from nepreader.wording.mark import QT_TRANSLATE_NOOP

Translate = Callable[[str, str], str]
"""(context, English text) → the text in the person's language."""

CONTEXT = "Errors"
USAGE = "Usage"
"""The context of what is wrong with a call: marked where a command is."""

_TEMPLATES: dict[type[errors.NepreaderError], str] = {
    errors.SourceMissing: QT_TRANSLATE_NOOP(
        "Errors", "There is no file at “{path}”. Check the name, or choose another file."
    ),
    errors.SourceGone: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” holds the notes on a text that is not beside it. Put the text there, "
        "or open the text itself.",
    ),
    errors.SourceIsFolder: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a folder. Choose a text file in it."
    ),
    errors.SourceForbidden: QT_TRANSLATE_NOOP(
        "Errors", "You are not allowed to read “{path}”. Change its permissions, or copy it first."
    ),
    errors.SourceUnreadable: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be read ({reason}). Try again, or copy it to another place."
    ),
    errors.SourceEmpty: QT_TRANSLATE_NOOP("Errors", "“{path}” holds no text. Choose another file."),
    errors.SourceTooLarge: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” has {size} bytes; nepreader opens up to {limit}. Split the file."
    ),
    errors.SourceNotText: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is not a text: it looks like a picture or a program. "
        "If it is a scan, turn it into text (OCR) first.",
    ),
    errors.SourceFormatUnknown: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is a {format} file, which nepreader does not read. "
        "Save it as plain text, HTML, EPUB or DOCX.",
    ),
    errors.SourceUndecodable: QT_TRANSLATE_NOOP(
        "Errors",
        "The letters of “{path}” are in no encoding that nepreader can tell "
        "(not {encoding} at byte {offset}). Choose the encoding yourself.",
    ),
    errors.SourceDamaged: QT_TRANSLATE_NOOP(
        "Errors", "The {format} file “{path}” is damaged {part}. Get another copy of it."
    ),
    errors.SourceBomb: QT_TRANSLATE_NOOP(
        "Errors",
        "The {format} file “{path}” would unpack to more than a book can hold ({limit}). "
        "It was not opened.",
    ),
    errors.GlossaryError: QT_TRANSLATE_NOOP(
        "Errors",
        "The glossary “{path}” cannot be used: {where} {problem}. "
        "Mend the file, or take it out of the settings.",
    ),
    errors.DetectionFailed: QT_TRANSLATE_NOOP(
        "Errors",
        "Looking for typos failed ({reason}). Your text and your corrections are untouched. "
        "It is tried again when you change something, or open the text anew.",
    ),
    errors.VocabularyDamaged: QT_TRANSLATE_NOOP(
        "Errors",
        "Your vocabulary in “{path}” was damaged. It was put together anew from a backup, "
        "with {count} words; the damaged file was kept as “{aside}”.",
    ),
    errors.VocabularyGone: QT_TRANSLATE_NOOP(
        "Errors",
        "Your vocabulary in “{path}” was gone. {count} words were brought back from a backup.",
    ),
    errors.VocabularyUnreadable: QT_TRANSLATE_NOOP(
        "Errors",
        "Your vocabulary in “{path}” cannot be opened ({reason}). Nothing was changed. "
        "Close other windows of nepreader and try again.",
    ),
    errors.VocabularyUnwritable: QT_TRANSLATE_NOOP(
        "Errors",
        "Your vocabulary in “{path}” could not be written ({reason}). "
        "It is as it was before. Make room, or try again.",
    ),
    errors.VocabularyTooNew: QT_TRANSLATE_NOOP(
        "Errors",
        "Your vocabulary in “{path}” was written by a later nepreader. Get the newest nepreader.",
    ),
    errors.VocabularyTableError: QT_TRANSLATE_NOOP(
        "Errors",
        "The table of words “{path}” cannot be read: {where} {problem}. "
        "Nothing was taken in. Mend the file and try again.",
    ),
    errors.DictionaryError: QT_TRANSLATE_NOOP(
        "Errors",
        "The dictionary “{path}” cannot be used: {where} {problem}. "
        "Get another copy of it, or save it in another format.",
    ),
    errors.WordNetMissing: QT_TRANSLATE_NOOP(
        "Errors", "WordNet cannot be used: {problem}. Everything else works without it."
    ),
    errors.ReadingUnusable: QT_TRANSLATE_NOOP(
        "Errors",
        "“{respelling}” cannot be read as the sound of “{word}”. "
        "Write it in Thai, a hyphen after each syllable: ประ-หวัด-ติ-สาด.",
    ),
    errors.SettingsError: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be written ({reason}). Your changes hold until you quit."
    ),
    errors.SidecarDamaged: QT_TRANSLATE_NOOP(
        "Errors",
        "The annotations in “{path}” were damaged. {count} of them could be saved; "
        "the damaged file was kept as “{aside}”.",
    ),
    errors.SidecarUnreadable: QT_TRANSLATE_NOOP(
        "Errors", "The annotations in “{path}” cannot be read ({reason}). Nothing was changed."
    ),
    errors.SidecarMissing: QT_TRANSLATE_NOOP(
        "Errors", "There are no annotations: “{path}” does not exist. They begin with the first."
    ),
    errors.SidecarTooNew: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” was written by a later nepreader. You can read its annotations, but not "
        "change them here. Get the newest nepreader.",
    ),
    errors.SidecarElsewhere: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” cannot be written. Your annotations are kept in “{place}” instead, "
        "and are found there when you open the text again.",
    ),
    errors.SidecarUnwritable: QT_TRANSLATE_NOOP(
        "Errors",
        "Your annotations could not be saved in “{path}” ({reason}). They are held until you "
        "quit, and saving is tried again. Make room, or export them to another place.",
    ),
    errors.SidecarOlder: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is older than when you worked on it last: newer annotations are missing. "
        "File → Restore a backup… brings them back.",
    ),
    errors.SidecarOfOtherText: QT_TRANSLATE_NOOP(
        "Errors",
        "Most annotations in “{path}” do not fit this text. They were made for “{name}”. "
        "They are listed as unplaced; nothing was changed.",
    ),
    errors.SidecarCopies: QT_TRANSLATE_NOOP(
        "Errors",
        "Beside “{path}” there are {count} copies, left by a program that syncs files. "
        "File → Merge annotations… takes in what they hold.",
    ),
    errors.ScanUnreadable: QT_TRANSLATE_NOOP(
        "Errors", "The scan “{path}” could not be read ({reason}). Check its name and place."
    ),
    errors.ScanNotPicture: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is no scan that nepreader opens. Choose a PDF, PNG, JPEG or TIFF."
    ),
    errors.ScanTooLarge: QT_TRANSLATE_NOOP(
        "Errors",
        "The scan “{path}” is too large ({size} bytes or pages; the most is {limit}). Split it.",
    ),
    errors.ScanLocked: QT_TRANSLATE_NOOP(
        "Errors", "The PDF “{path}” asks for a password. Save a copy without one."
    ),
    errors.ScanDamaged: QT_TRANSLATE_NOOP(
        "Errors", "The scan “{path}” is damaged (page {page}). Get another copy of it."
    ),
    errors.ScanPageMissing: QT_TRANSLATE_NOOP(
        "Errors", "The scan “{path}” has no page {page}. Attach the scans again."
    ),
    errors.PageWordsError: QT_TRANSLATE_NOOP(
        "Errors",
        "The word boxes in “{path}” cannot be used: line {line}, {problem}. "
        "Make the file anew (hOCR or ALTO).",
    ),
    errors.PagesFileDamaged: QT_TRANSLATE_NOOP(
        "Errors",
        "What “{path}” says of the pages cannot be used: {where} {problem}. "
        "Attach the scans again, or read them anew.",
    ),
    errors.PagesFileTooNew: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” was written by a later nepreader. Get the newest nepreader."
    ),
    errors.TesseractMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "“{program}” is not installed; it turns scans into text. Install it. "
        "Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-tha. "
        "Fedora: dnf install tesseract tesseract-langpack-tha. "
        "macOS: brew install tesseract tesseract-lang. "
        "Windows: winget install UB-Mannheim.TesseractOCR, and choose Thai.",
    ),
    errors.TesseractUnusable: QT_TRANSLATE_NOOP(
        "Errors", "“{program}” cannot be used ({reason}). Install Tesseract 4 or later."
    ),
    errors.TesseractLanguageMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "Tesseract lacks the language “{language}” (it has: {installed}). Install it. "
        "Debian, Ubuntu: apt install tesseract-ocr-{package}. "
        "Fedora: dnf install tesseract-langpack-{package}. macOS: brew install tesseract-lang. "
        "Windows: run Tesseract's installer again, and choose the language.",
    ),
    errors.RecognitionFailed: QT_TRANSLATE_NOOP(
        "Errors", "Tesseract could not read page {page} (“{path}”): {reason}."
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” exists already. Choose another name, or replace it with --force."
    ),
    errors.ExportFailed: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be written ({reason}). Choose another place."
    ),
    errors.TranslationUnreadable: QT_TRANSLATE_NOOP(
        "Errors",
        "The translations in “{path}” cannot be read: {where} {problem}. Nothing was changed. "
        "Ask for the file again, as XLIFF 2.1, XLIFF 1.2 or TMX.",
    ),
    errors.MemoryUnusable: QT_TRANSLATE_NOOP(
        "Errors",
        "The translation memory “{path}” cannot be used ({reason}). Your translations are safe in "
        "the texts' own files. Move the memory away to begin a new one.",
    ),
    errors.MemoryTooNew: QT_TRANSLATE_NOOP(
        "Errors",
        "The translation memory “{path}” was made by a later nepreader. It was not touched. "
        "Get the newest nepreader.",
    ),
    errors.PersonalWordsUnreadable: QT_TRANSLATE_NOOP(
        "Errors",
        "The words that you added to the dictionary, in “{path}”, cannot be read ({reason}). The "
        "file was not changed; English is checked without them. Save it as text in UTF-8, one word "
        "on a line, or move it away to begin a new one.",
    ),
    errors.PatternInvalid: QT_TRANSLATE_NOOP(
        "Errors", "“{pattern}” is no regular expression: {problem}. Mend it, or search plainly."
    ),
    errors.PatternTooSlow: QT_TRANSLATE_NOOP(
        "Errors",
        "“{pattern}” was still searching after {seconds} seconds and was stopped. "
        "Nothing was changed. Make it simpler.",
    ),
    errors.AnnotationNotFound: QT_TRANSLATE_NOOP(
        "Errors", "There is no annotation “{annotation_id}” in this text."
    ),
    errors.TermNotFound: QT_TRANSLATE_NOOP("Errors", "The text does not hold “{text}”."),
}


def worded(error: errors.NepreaderError, translate: Translate) -> str:
    """The message for an error; bidirectional controls in its data are made visible."""
    values = {name: _shown(value) for name, value in vars(error).items()}
    if isinstance(error, errors.UsageError):
        return translate(USAGE, error.problem).format(**values)
    kind = next(kind for kind in type(error).__mro__ if kind in _TEMPLATES)
    template = translate(CONTEXT, _TEMPLATES[kind])
    if not values.get("where", "-"):  # a fault of the whole file
        template = template.replace("{where} ", "")
    return template.format(**values)


def _shown(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    # A name that turns the direction of the text around could fake another message.
    return "".join(char if char.isprintable() else "\ufffd" for char in str(value))
