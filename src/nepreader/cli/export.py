"""`export`: a text and what was added to it, for other programs and for readers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import click

from nepreader.cli.annotations import annotated
from nepreader.cli.cards import export_words
from nepreader.cli.options import (
    encoding_option,
    file_argument,
    language_option,
    one_of,
    output_option,
)
from nepreader.cli.words import terms_in
from nepreader.errors import UsageError
from nepreader.exporting.document import Side
from nepreader.text import Manner, ReadingMode
from nepreader.translation import Granularity
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace import OpenText
from nepreader.workspace.annotation_files import export_annotations
from nepreader.workspace.exporting import FORMAT_NAMES, ExportOptions, export_text
from nepreader.workspace.readings import find_features
from nepreader.workspace.text_export import exported, write_text
from nepreader.workspace.word_cards import CardFormat, WordChoice

W3C, TEXT, PDF = "w3c", "text", "pdf"
PARTS = ("notes", "glosses", "translations")
_NO_PART = QT_TRANSLATE_NOOP("Usage", "--with {parts}: only {known}")
_NOT_MARKED = QT_TRANSLATE_NOOP(
    "Usage", "--reading marked: only with --to text, without a translation"
)


class _Wanted(NamedTuple):
    """What `export` was told; `side` is None where nothing was said."""

    reading: str
    parts: str
    side: str | None
    by: str
    language: str


@click.command("export")
@file_argument
@encoding_option
@click.option(
    "--to",
    "kind",
    type=click.Choice([*FORMAT_NAMES, PDF, W3C, *(form.value for form in CardFormat)]),
    required=True,
    help="The format.",
)
@click.option(
    "--reading",
    type=one_of(ReadingMode),
    default=ReadingMode.CORRECTED.value,
    show_default=True,
    help="As FILE stands; with its corrections; for text, with both, as CriticMarkup.",
)
@click.option(
    "--with", "parts", default=",".join(PARTS), show_default=True, help="What is added, by commas."
)
@click.option(
    "--side",
    type=one_of(Side),
    help="In documents: both languages, the translation, the Thai. [default: both; text: source]",
)
@click.option(
    "--by",
    type=one_of(Granularity),
    default=Granularity.SENTENCE.value,
    show_default=True,
    help="What is one passage where nobody cut or translated.",
)
@click.option(
    "--words",
    "choice",
    type=one_of(WordChoice),
    default=WordChoice.LEARNING.value,
    show_default=True,
    help="For anki and tsv: the words you learn; those and each that you annotated; or all.",
)
@language_option
@output_option
def export_command(
    file: Path, encoding: str | None, kind: str, output: Path, choice: str, **wanted: Any
) -> None:
    r"""Write FILE, or what you added to it, for other programs and for readers.

    Corrected, sentences that a page or line cuts are joined, and page numbers and running heads are
    left out.

    \b
    text            the text in UTF-8; with --side both or target, its translation
    w3c             the annotations, as an AnnotationPage of the W3C model in JSON-LD
    xliff2, xliff1  XLIFF 2.1 and 1.2; import-translation takes them back
    tmx, po         TMX 1.4b, gettext PO
    tbx, tbx2       the glossary terms that stand in the text, as TBX-Basic 3 and 2
    docx            a bilingual table, or with --side a text in one language
    html, md, epub  for readers, glosses included
    pdf             printed pages, with the glossary at the end
    csv             a row for each passage
    anki, tsv       words with their sentences, for Anki: a package, or a table; prints how many
    """
    told = _Wanted(**wanted)
    with annotated(file, encoding) as (text, _):
        text.features = find_features(text)
        if kind == W3C:
            export_annotations(text, output)
        elif kind in tuple(CardFormat):
            click.echo(export_words(text, WordChoice(choice), CardFormat(kind), output))
        elif kind == TEXT and told.side in (None, Side.SOURCE.value):
            write_text(text, exported(text, Manner(ReadingMode(told.reading))), output)
        else:
            _export(text, output, kind, told)


def _export(text: OpenText, output: Path, kind: str, wanted: _Wanted) -> None:
    chosen = {part.strip() for part in wanted.parts.split(",") if part.strip()}
    if unknown := chosen - set(PARTS):
        raise UsageError(_NO_PART, parts=", ".join(sorted(unknown)), known=", ".join(PARTS))
    if wanted.reading == ReadingMode.MARKED.value:
        raise UsageError(_NOT_MARKED)
    options = ExportOptions(
        language=wanted.language,
        side=Side(wanted.side or Side.BOTH),
        reading=ReadingMode(wanted.reading),
        granularity=Granularity(wanted.by),
        **{part: part in chosen for part in PARTS},
    )
    write = _printer() if kind == PDF else partial(export_text, kind=kind)
    write(text, output, terms=terms_in(text), options=options)


def _printer() -> Callable[..., None]:
    """What writes PDF. Qt does it, which no other command needs or loads."""
    from nepreader.ui.translation.printing import print_without_window

    return print_without_window
