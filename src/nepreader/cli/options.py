"""Arguments and options that commands share, and how a result is printed."""

import json
import re
from enum import StrEnum
from pathlib import Path
from typing import Any

import click

from nepreader.errors import NepreaderError, UsageError
from nepreader.text.decoding import ENCODINGS
from nepreader.wording import system_language, translator, worded
from nepreader.wording.mark import QT_TRANSLATE_NOOP

file_argument = click.argument("file", type=click.Path(path_type=Path))
encoding_option = click.option(
    "--encoding", type=click.Choice(ENCODINGS), help="Read FILE in this encoding; else it is told."
)
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write.",
)
_NO_TAG = QT_TRANSLATE_NOOP("Usage", "--language “{tag}”: a tag like en or en-GB is wanted")


def one_of(kind: type[StrEnum]) -> click.Choice[str]:
    """The values of an enumeration, for an option."""
    return click.Choice([member.value for member in kind])


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def well_formed(_context: click.Context, option: click.Parameter, tag: str) -> str:
    """A language tag that every format takes (BCP 47), or the default.

    Raises:
        UsageError: it is none.
    """
    if tag != option.default and not _LANGUAGE.fullmatch(tag):
        raise UsageError(_NO_TAG, tag=tag)
    return tag


language_option = click.option(
    "--language",
    default="en",
    show_default=True,
    callback=well_formed,
    help="The language of the translation.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def warn(error: NepreaderError) -> None:
    """Say on standard error what was left out, or was odd."""
    click.echo(f"nepreader-cli: {worded(error, translator(system_language()))}", err=True)


def print_json(content: Any) -> None:
    """Print JSON on one line, Thai as it is."""
    click.echo(json.dumps(content, ensure_ascii=False, allow_nan=False))
