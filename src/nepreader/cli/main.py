"""`nepreader-cli`: what the program does, for scripts."""

import sys

import click

from nepreader import __version__
from nepreader.cli.annotations import annotate_command, annotations_command, remove_command
from nepreader.cli.dictionaries import dictionaries_command, wordnet_command
from nepreader.cli.export import export_command
from nepreader.cli.glossaries import glossary_command
from nepreader.cli.glosses import glosses_command
from nepreader.cli.ocr import ocr_command
from nepreader.cli.pages import pages_command
from nepreader.cli.sidecars import (
    import_command,
    merge_command,
    validate_command,
)
from nepreader.cli.suspects import correct_command, suspects_command, worker_command
from nepreader.cli.translated import translate_help
from nepreader.cli.translations import check_translation_command, import_translation_command
from nepreader.cli.vocabulary import vocabulary_command
from nepreader.cli.words import terms_command, tokens_command
from nepreader.errors import NepreaderError, UsageError
from nepreader.wording import system_language, translator, worded

EXIT_CODES = """
\b
Exit codes:
  0  done
  1  the text cannot be opened, or holds nothing to work on (a message says why)
  2  the command was called wrongly
"""


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=EXIT_CODES,
)
@click.version_option(__version__, prog_name="nepreader-cli")
def cli() -> None:
    """Read Thai texts with English glosses, from scripts.

    Positions are Unicode code points from 0; an end is exclusive. Messages go to standard error
    in Thai or English, as is this help: by LANGUAGE, LC_ALL or LANG.
    """


for command in (
    tokens_command,
    terms_command,
    annotate_command,
    annotations_command,
    remove_command,
    validate_command,
    merge_command,
    export_command,
    import_command,
    import_translation_command,
    check_translation_command,
    suspects_command,
    worker_command,
    correct_command,
    pages_command,
    ocr_command,
    vocabulary_command,
    glosses_command,
    dictionaries_command,
    wordnet_command,
    glossary_command,
):
    cli.add_command(command)


def main() -> None:
    """Run a command; the one place that turns errors into messages and exit codes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # Windows would write Thai in its own code page
            reconfigure(encoding="utf-8")
    translate_help(cli)
    try:
        cli()
    except NepreaderError as error:
        message = worded(error, translator(system_language()))
        click.echo(f"nepreader-cli: {message}", err=True)
        sys.exit(2 if isinstance(error, UsageError) else 1)
