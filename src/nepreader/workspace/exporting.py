"""An open text in the formats of other programs."""

from dataclasses import dataclass, replace
from pathlib import Path

from nepreader.errors import ExportFailed
from nepreader.exporting.document import Side, terms_in
from nepreader.exporting.formats import FORMATS
from nepreader.glossary import Termbase
from nepreader.progress import Checkpoint, unwatched
from nepreader.storage.atomic import write_atomically
from nepreader.text import ReadingMode
from nepreader.translation import BilingualText, Granularity, Segmenter, Status, TranslationUnit
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.passages import Terms, bilingual, passages_in
from nepreader.workspace.readings import corrected_manner, make_reading

TERM_FORMATS = ("tbx", "tbx2")
FORMAT_NAMES = (*FORMATS, *TERM_FORMATS)
"""The formats of `export_text`."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What of a text is written.

    Attributes:
        language: of the translation, a BCP 47 tag.
        side: which languages a document for readers has.
        reading: printed or corrected words.
        granularity: what a passage is where nobody cut or translated.
        translations, notes, glosses: whether they are written.
    """

    language: str = "en"
    side: Side = Side.BOTH
    reading: ReadingMode = ReadingMode.CORRECTED
    granularity: Granularity = Granularity.SENTENCE
    translations: bool = True
    notes: bool = True
    glosses: bool = True


def export_text(
    text: OpenText,
    path: Path,
    kind: str,
    terms: Terms,
    options: ExportOptions | None = None,
    checkpoint: Checkpoint = unwatched,
) -> None:
    """Write a text in one of `FORMAT_NAMES`; a file that is there is replaced when all is done.

    TBX holds the terms that stand in the text.

    Raises:
        ExportFailed: it could not be written, or `path` is the text's own file.
        Exception: whatever `checkpoint` raises; nothing is written then.
    """
    if path.resolve() == text.path.resolve():
        raise ExportFailed(path, "this is the text itself, which is never changed")
    options = options or ExportOptions()
    content = content_of(text, terms, options)
    side = options.side if options.translations else Side.SOURCE
    data = (
        _terms(content, terms.termbase, kind)
        if kind in TERM_FORMATS
        else FORMATS[kind].exporter()(content, side, checkpoint)
    )
    checkpoint(1.0)
    try:
        write_atomically(path, data, mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def content_of(text: OpenText, terms: Terms, options: ExportOptions) -> BilingualText:
    """A text with what the options ask for."""
    passages = passages_in(text, options.language, Segmenter(options.granularity))
    reading = make_reading(text, replace(corrected_manner(text), mode=options.reading))
    content = bilingual(text, passages, reading, terms, options.language)
    return content._replace(units=tuple(_wanted(unit, options) for unit in content.units))


def _wanted(unit: TranslationUnit, options: ExportOptions) -> TranslationUnit:
    if not options.translations:
        unit = unit._replace(target="", status=Status.UNTRANSLATED, author="", time="")
    return unit._replace(
        comments=unit.comments if options.notes else (),
        glosses=unit.glosses if options.glosses else (),
    )


def _terms(content: BilingualText, termbase: Termbase, kind: str) -> bytes:
    from nepreader.exporting.glossary_tbx import glossary_tbx, glossary_tbx2

    write = glossary_tbx2 if kind == "tbx2" else glossary_tbx
    found = (termbase.get(term.entry_id) for term in terms_in(content))
    return write((entry for entry in found if entry), content.name)
