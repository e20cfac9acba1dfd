"""`export`: a text and what was added to it, for other programs."""

from pathlib import Path

import click

from nepreader.cli.annotations import annotated
from nepreader.cli.cards import export_words
from nepreader.cli.options import encoding_option, file_argument, output_option
from nepreader.text import Manner, ReadingMode
from nepreader.workspace.annotation_files import export_annotations
from nepreader.workspace.readings import find_features
from nepreader.workspace.text_export import exported, write_text
from nepreader.workspace.word_cards import CardFormat, WordChoice


@click.command("export")
@file_argument
@encoding_option
@click.option(
    "--to",
    "kind",
    type=click.Choice(["text", "w3c", *(form.value for form in CardFormat)]),
    required=True,
    help="The format.",
)
@click.option(
    "--reading",
    type=click.Choice([mode.value for mode in ReadingMode]),
    default=ReadingMode.CORRECTED.value,
    show_default=True,
    help="For text: as it stands in FILE; with its corrections; with both, as CriticMarkup.",
)
@click.option(
    "--words",
    "choice",
    type=click.Choice([choice.value for choice in WordChoice]),
    default=WordChoice.LEARNING.value,
    show_default=True,
    help="For anki and tsv: the words you learn; those and each that you annotated; or all.",
)
@output_option
def export_command(
    file: Path, encoding: str | None, kind: str, reading: str, choice: str, output: Path
) -> None:
    """Write FILE, or what you added to it, for other programs.

    text: the text in UTF-8. Corrected, sentences that a page or line cuts are joined, and page
    numbers and running heads are left out. w3c: the annotations as an AnnotationPage of the W3C
    Web Annotation Data Model, in JSON-LD. anki: words with their sentences as a package for Anki
    (.apkg). tsv: the same as a table that Anki imports. Both print how many words; exported again
    they update the cards in Anki.
    """
    with annotated(file, encoding) as (text, _):
        if kind == "w3c":
            export_annotations(text, output)
        elif kind in tuple(CardFormat):
            click.echo(export_words(text, WordChoice(choice), CardFormat(kind), output))
        else:
            text.features = find_features(text)
            write_text(text, exported(text, Manner(ReadingMode(reading))), output)
