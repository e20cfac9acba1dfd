"""`export`: a text and what was added to it, for other programs."""

from pathlib import Path

import click

from nepreader.cli.annotations import annotated
from nepreader.cli.options import encoding_option, file_argument, output_option
from nepreader.text import Manner, ReadingMode
from nepreader.workspace.annotation_files import export_annotations
from nepreader.workspace.readings import find_features
from nepreader.workspace.text_export import exported, write_text


@click.command("export")
@file_argument
@encoding_option
@click.option("--to", "kind", type=click.Choice(["w3c", "text"]), required=True, help="The format.")
@click.option(
    "--reading",
    type=click.Choice([mode.value for mode in ReadingMode]),
    default=ReadingMode.CORRECTED.value,
    show_default=True,
    help="For text: as it stands in FILE; with its corrections; with both, as CriticMarkup.",
)
@output_option
def export_command(file: Path, encoding: str | None, kind: str, reading: str, output: Path) -> None:
    """Write FILE, or what you added to it, for other programs.

    text: the text in UTF-8. Corrected, sentences that a page or line cuts are joined, and page
    numbers and running heads are left out. w3c: the annotations as an AnnotationPage of the W3C
    Web Annotation Data Model, in JSON-LD.
    """
    with annotated(file, encoding) as (text, _):
        if kind == "w3c":
            export_annotations(text, output)
        else:
            text.features = find_features(text)
            write_text(text, exported(text, Manner(ReadingMode(reading))), output)
