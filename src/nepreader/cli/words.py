"""`tokens` and `terms`: the words of a text."""

from collections import Counter
from pathlib import Path

import click

from nepreader.cli.options import encoding_option, file_argument, json_option, print_json, warn
from nepreader.glossary import Termbase
from nepreader.language import DEFAULT_ENGINE, Token, available_engines
from nepreader.locations import config_folder
from nepreader.storage import load_settings
from nepreader.workspace import (
    OpenText,
    Words,
    cut_words,
    load_termbase,
    open_text,
    terms_of,
)
from nepreader.workspace.passages import Terms

engine_option = click.option(
    "--engine",
    default=DEFAULT_ENGINE,
    show_default=True,
    type=click.Choice(available_engines()),
    help="The engine that cuts words.",
)


@click.command("tokens")
@file_argument
@encoding_option
@engine_option
@json_option
def tokens_command(file: Path, encoding: str | None, engine: str, *, as_json: bool) -> None:
    """Print the words of FILE; they tile it from the first character to the last.

    Without --json: a line for each, START END KIND TERM TEXT, parted by tabs. Kinds are word,
    number, latin, punctuation, space, other; TERM is the id of the glossary entry, or "-".
    """
    words = _words_of(file, encoding, engine, termbase())
    if as_json:
        print_json({"tokens": [_token_json(token) for token in words]})
        return
    for token in words:
        text = repr(token.text) if token.text.isspace() else token.text
        click.echo(f"{token.start}\t{token.end}\t{token.kind}\t{token.term or '-'}\t{text}")


@click.command("terms")
@file_argument
@encoding_option
@json_option
def terms_command(file: Path, encoding: str | None, *, as_json: bool) -> None:
    """Print where the terms of the glossaries stand in FILE.

    With --json: {"occurrences": [{"start", "end", "text", "term"}, …]}. Without: a line for each
    term, COUNT ID HEADWORD ENGLISH, parted by tabs, the most frequent first.
    """
    terms = termbase()
    found = list(_words_of(file, encoding, DEFAULT_ENGINE, terms).occurrences())
    if as_json:
        occurrences = [
            {"start": o.span.start, "end": o.span.end, "text": o.form, "term": o.entry_id}
            for o in found
        ]
        print_json({"occurrences": occurrences})
        return
    for entry_id, count in Counter(o.entry_id for o in found).most_common():
        if entry := terms.get(entry_id):
            click.echo(f"{count}\t{entry_id}\t{entry.headword}\t{entry.english}")


def _words_of(file: Path, encoding: str | None, engine: str, terms: Termbase) -> Words:
    text = open_text(file, encoding or "")
    return cut_words(text, engine, terms_of(text, terms))


def termbase() -> Termbase:
    """The glossaries in use; those that cannot be used are named on standard error."""
    settings = load_settings(config_folder() / "settings.json")
    found, faults = load_termbase(settings.glossaries)
    for fault in faults:
        warn(fault)
    return found


def terms_in(text: OpenText) -> Terms:
    """The terms that hold in a text, by the glossaries in use."""
    terms = terms_of(text, termbase())
    return Terms(terms, cut_words(text, DEFAULT_ENGINE, terms).cutter.terms_in)


def _token_json(token: Token) -> dict[str, object]:
    return {
        "start": token.start,
        "end": token.end,
        "text": token.text,
        "kind": token.kind.value,
        "term": token.term,
    }
