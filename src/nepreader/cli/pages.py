"""`pages`: what printing put into a text."""

from pathlib import Path
from typing import Any

import click

from nepreader.cli.options import encoding_option, file_argument, json_option, print_json
from nepreader.pages.feature import PageFeature
from nepreader.pages.finding import page_features
from nepreader.workspace import open_text


@click.command("pages")
@file_argument
@encoding_option
@json_option
def pages_command(file: Path, encoding: str | None, *, as_json: bool) -> None:
    """Print what printing put into FILE: breaks inside sentences, page numbers, running heads.

    With --json: [{"start", "end", "text", "kind", "replacement"}, …]; "replacement" is what is read
    in place of "text". Kinds are join, page_number, running_head, footnote_mark, page_mark.
    Without: a line for each, START END KIND TEXT REPLACEMENT, parted by tabs; the last two quoted.
    """
    text = open_text(file, encoding or "").document.text
    rows = [_row(feature, text) for feature in page_features(text)]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        quoted = repr(row["text"]), repr(row["replacement"])
        click.echo("\t".join(map(str, (row["start"], row["end"], row["kind"], *quoted))))


def _row(feature: PageFeature, text: str) -> dict[str, Any]:
    return {
        "start": feature.span.start,
        "end": feature.span.end,
        "text": feature.span.of(text),
        "kind": feature.kind.value,
        "replacement": feature.replacement,
    }
