"""`glossary`: a glossary in another format."""

from pathlib import Path

import click

from nepreader.cli.options import output_option
from nepreader.importing.glossaries import read_glossary
from nepreader.workspace.glossaries import load_own_glossary
from nepreader.workspace.glossary_files import export_glossary


@click.command("glossary")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@output_option
def glossary_command(file: Path | None, output: Path) -> None:
    """Write the glossary FILE, or your own terms, as TBX, CSV, TSV or JSON.

    The ending of OUTPUT says which. Prints how many terms were written.
    """
    glossary = read_glossary(file) if file else load_own_glossary()
    click.echo(export_glossary(glossary, output))
