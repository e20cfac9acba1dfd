"""`import-translation` and `check-translation`: a translator's files, from scripts."""

import sys
from pathlib import Path
from typing import Any

import click

from nepreader.cli.annotations import annotated, keep
from nepreader.cli.options import (
    encoding_option,
    file_argument,
    json_option,
    language_option,
    print_json,
    well_formed,
)
from nepreader.cli.words import terms_in
from nepreader.text import Span
from nepreader.translation.checks.issue import Issue
from nepreader.wording import system_language, translator
from nepreader.wording.translation_issues import issue_text
from nepreader.workspace.checking import check
from nepreader.workspace.readings import find_features
from nepreader.workspace.translation_import import import_translation


@click.command("import-translation")
@file_argument
@encoding_option
@click.argument("translation", metavar="IN", type=click.Path(path_type=Path))
@click.option(
    "--language", default="", callback=well_formed, help="Of the translation; else what IN says."
)
def import_translation_command(
    file: Path, encoding: str | None, translation: Path, language: str
) -> None:
    """Take the translations in IN (XLIFF or TMX) into FILE's passages; prints how many came in.

    Nothing is lost: what was translated otherwise before goes into the history. The exit code is 1
    if there are units whose passage was not found; they are named on standard error.
    """
    with annotated(file, encoding) as (text, author):
        text.features = find_features(text)
        found = import_translation(text, author, translation, language)
        if found.change:
            keep(text, author, found.change)
    click.echo(f"{found.placed}")
    for unit in found.unplaced:
        click.echo(f"nepreader-cli: {unit.id or '-'}\t{' '.join(unit.source.split())}", err=True)
    if found.unplaced:
        sys.exit(1)


@click.command("check-translation")
@file_argument
@encoding_option
@language_option
@json_option
def check_translation_command(
    file: Path, encoding: str | None, language: str, *, as_json: bool
) -> None:
    """Print what is probably wrong in the translation of FILE: terms, numbers, marks, gaps.

    With --json: [{"kind", "passage", "start", "end", "found", "expected", "message"}, …]; start and
    end are the passage's. Without: a line for each, START END KIND MESSAGE, parted by tabs. The
    exit code is 1 if there is any.
    """
    with annotated(file, encoding) as (text, _):
        text.features = find_features(text)
        passages, issues = check(text, terms_in(text), language)
        rows = [_row(issue, passages[issue.index].span) for issue in issues]
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            click.echo("\t".join(str(row[key]) for key in ("start", "end", "kind", "message")))
    if rows:
        sys.exit(1)


def _row(issue: Issue, place: Span) -> dict[str, Any]:
    return {
        "kind": issue.kind.value,
        "passage": issue.index,
        "start": place.start,
        "end": place.end,
        "found": issue.found,
        "expected": list(issue.expected),
        "message": issue_text(issue, translator(system_language())),
    }
