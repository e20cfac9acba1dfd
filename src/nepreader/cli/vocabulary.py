"""`vocabulary`: how much of a text a person knows, and what they know at all."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nepreader.cli.options import encoding_option, json_option, one_of, print_json, warn
from nepreader.cli.words import termbase
from nepreader.errors import TermNotFound, UsageError
from nepreader.language import DEFAULT_ENGINE
from nepreader.vocabulary import Coverage, ListedWord, WordOrder, WordStatus, coverage, in_order
from nepreader.vocabulary import word_list as listed_words
from nepreader.vocabulary.coverage import Tally
from nepreader.vocabulary.frequency import frequency_ranks
from nepreader.vocabulary.model import word_key
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace import Words, cut_words, open_text, terms_of
from nepreader.workspace.vocabulary import (
    export_vocabulary,
    first_tokens,
    import_vocabulary,
    meetings_in,
    open_own_vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nepreader.vocabulary.store import VocabularyStore

_path = click.Path(path_type=Path)
_NO_FILE = QT_TRANSLATE_NOOP("Usage", "vocabulary needs a FILE, --export CSV or --import CSV")
_ALL_WORDS = QT_TRANSLATE_NOOP("Usage", "--export and --import are about all words: leave FILE out")
_NO_WORDS = QT_TRANSLATE_NOOP(
    "Usage", "--mark STATUS and WORDs go together: FILE --mark known WORD…"
)


@click.command("vocabulary")
@click.argument("file", type=_path, required=False)
@click.argument("words", metavar="[WORD]...", nargs=-1)
@encoding_option
@click.option(
    "--mark",
    "status",
    type=one_of(WordStatus),
    help="Give the WORDs of FILE this status, and keep the sentence where each stands first.",
)
@click.option(
    "--sort",
    "order",
    type=one_of(WordOrder),
    default=WordOrder.COUNT.value,
    show_default=True,
    help="What the list is sorted by.",
)
@click.option("--export", "to_write", metavar="CSV", type=_path, help="Write all words to CSV.")
@click.option("--import", "to_read", metavar="CSV", type=_path, help="Take in the words of CSV.")
@json_option
def vocabulary_command(file: Path | None, words: tuple[str, ...], **options: Any) -> None:
    """Print how much of FILE you know, and its words.

    With --json: {"coverage": {"known_share", "running": {"total", "new", "learning", "known",
    "ignored"}, "unique": {…}}, "words": [{"word", "count", "first", "status", "rank"}, …]}; the
    share is of the running words that are not ignored, "first" a position, "rank" the place by
    frequency in Thai or null. Without: a line, KNOWN% RUNNING UNIQUE, then a line for each word,
    COUNT FIRST STATUS RANK WORD, parted by tabs.

    With --mark, --export or --import it prints how many words changed or were written.
    """
    _check(file, words, options)
    with own_vocabulary() as store:
        if options["to_read"]:
            click.echo(len(import_vocabulary(store, options["to_read"]).words))
        if options["to_write"]:
            click.echo(export_vocabulary(store, options["to_write"]))
        if file and options["status"]:
            click.echo(_mark(store, file, words, options))
        elif file:
            _show(store, file, options)


@contextmanager
def own_vocabulary() -> "Iterator[VocabularyStore]":
    """The person's vocabulary; tells what was odd about it."""
    store = open_own_vocabulary()
    try:
        for notice in store.notices:
            warn(notice)
        yield store
    finally:
        store.close()


def _check(file: Path | None, words: tuple[str, ...], options: dict[str, Any]) -> None:
    tables = bool(options["to_read"] or options["to_write"])
    if not file and not tables:
        raise UsageError(_NO_FILE)
    if file and tables:
        raise UsageError(_ALL_WORDS)
    if bool(options["status"]) != bool(words):
        raise UsageError(_NO_WORDS)


def _mark(
    store: "VocabularyStore", file: Path, wanted: tuple[str, ...], options: dict[str, Any]
) -> int:
    words, name = _words_of(file, options["encoding"])
    found = first_tokens(words, wanted)
    for word in wanted:
        if word_key(word) not in found:
            raise TermNotFound(word)
    meetings = meetings_in(words, found, name)
    return len(store.mark(wanted, WordStatus(options["status"]), meetings).words)


def _show(store: "VocabularyStore", file: Path, options: dict[str, Any]) -> None:
    tokens = list(_words_of(file, options["encoding"])[0])
    known = coverage(tokens, store.statuses)
    found = listed_words(tokens, store.statuses, frequency_ranks())
    rows = in_order(found, WordOrder(options["order"]))
    if options["as_json"]:
        print_json({"coverage": _coverage_json(known), "words": list(map(_row, rows))})
        return
    click.echo(f"{100 * known.known_share:.1f}%\t{known.running.total}\t{known.unique.total}")
    for row in rows:
        rank = row.rank or "-"
        click.echo(f"{row.count}\t{row.first}\t{row.status}\t{rank}\t{row.word}")


def _words_of(file: Path, encoding: str | None) -> tuple[Words, str]:
    """The words of a text, and its name."""
    text = open_text(file, encoding or "")
    try:
        return cut_words(text, DEFAULT_ENGINE, terms_of(text, termbase())), text.document.name
    finally:
        text.close()


def _coverage_json(known: Coverage) -> dict[str, Any]:
    return {
        "known_share": round(known.known_share, 4),
        "running": _tally_json(known.running),
        "unique": _tally_json(known.unique),
    }


def _tally_json(tally: Tally) -> dict[str, int]:
    counts = {status.value: getattr(tally, status.value) for status in WordStatus}
    return {"total": tally.total, **counts}


def _row(word: ListedWord) -> dict[str, Any]:
    return {
        "word": word.word,
        "count": word.count,
        "first": word.first,
        "status": word.status.value,
        "rank": word.rank,
    }
