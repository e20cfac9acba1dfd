"""`annotate`, `annotations` and `remove`: what people add to a text, from scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import click

from nepreader.annotation import COLOURS, Annotation, Author, Change, Kind, carry_out
from nepreader.annotation.w3c_dump import annotation_to_json
from nepreader.cli.options import (
    encoding_option,
    file_argument,
    json_option,
    print_json,
    warn,
)
from nepreader.errors import AnnotationNotFound, UsageError
from nepreader.locations import config_folder
from nepreader.storage import load_settings
from nepreader.text import Span
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace import OpenText, annotating, correcting, open_text
from nepreader.workspace.annotation_filter import quote_of, state_of
from nepreader.workspace.readings import corrections_of

_OUTSIDE = QT_TRANSLATE_NOOP(
    "Usage", "--start {start} --end {end}: the text has positions 0 to {length}"
)
_EXCLUDE = QT_TRANSLATE_NOOP(
    "Usage", "--correct, --translate, and a note, tag or colour exclude each other"
)


class _Said(NamedTuple):
    """What `annotate` was told about a span."""

    note: str
    tags: tuple[str, ...]
    colour: str | None
    correct: str | None
    translate: str | None
    accept: bool


@click.command("annotate")
@file_argument
@encoding_option
@click.option("--start", type=int, required=True, help="First code point.")
@click.option("--end", type=int, required=True, help="The code point after the last.")
@click.option("--note", default="", help="What is to be said about it.")
@click.option("--tag", "tags", multiple=True, help="A tag; may be given several times.")
@click.option("--colour", type=click.Choice(COLOURS), help="Highlight it.")
@click.option("--correct", metavar="T", help="Propose T in its place.")
@click.option("--accept", is_flag=True, help="With --correct: do not only propose it.")
@click.option("--translate", metavar="T", help="Translate it as T.")
def annotate_command(file: Path, encoding: str | None, start: int, end: int, **said: Any) -> None:
    """Annotate the code points START to END of FILE; prints the id.

    Positions are those of the text as it is in the file, which is never changed.
    """
    with annotated(file, encoding) as (text, author):
        length = len(text.document.text)
        if not 0 <= start <= end <= length:
            raise UsageError(_OUTSIDE, start=str(start), end=str(end), length=length)
        change = _made(text, author, text.reading.from_source(Span(start, end)), _Said(**said))
        done = keep(text, author, change)
        made = (*done.added, *(after for _, after in done.replaced))
        known = (c.annotation for c in corrections_of(text) if c.span == Span(start, end))
        said_last = next(iter(made), None) or next(known)  # the same may have been said before
    click.echo(said_last.id)


@click.command("annotations")
@file_argument
@encoding_option
@json_option
def annotations_command(file: Path, encoding: str | None, *, as_json: bool) -> None:
    """Print the annotations of FILE.

    With --json: {"annotations": [{"id", "kind", "start", "end", "confidence", "state", "quote",
    "annotation"}, …]}; start and end are null for one that lost its words, "annotation" is the W3C
    object. Without: a line for each, START END KIND ID QUOTE TEXT, parted by tabs.
    """
    with annotated(file, encoding) as (text, _):
        rows = [_row(text, annotation) for annotation in sorted(text.annotations, key=_order)]
    if as_json:
        print_json({"annotations": rows})
        return
    for row in rows:
        place = (row["start"], row["end"]) if row["start"] is not None else ("-", "-")
        said = " ".join(str(row["text"]).split())
        click.echo("\t".join(map(str, (*place, row["kind"], row["id"], row["quote"], said))))


@click.command("remove")
@file_argument
@encoding_option
@click.argument("annotation_id", metavar="ID")
def remove_command(file: Path, encoding: str | None, annotation_id: str) -> None:
    """Remove the annotation ID of FILE."""
    with annotated(file, encoding) as (text, author):
        annotation = text.annotations.get(annotation_id)
        if annotation is None:
            raise AnnotationNotFound(annotation_id)
        keep(text, author, Change(removed=(annotation,)))


@contextmanager
def annotated(file: Path, encoding: str | None) -> Iterator[tuple[OpenText, Author]]:
    """A text with its annotations, and who annotates; tells what was odd about the sidecar."""
    text = open_text(file, encoding or "")
    text.prepare()
    settings = load_settings(config_folder() / "settings.json")
    author = Author(settings.author, text.store.writer.id)
    author.saw(text.store.counter)
    try:
        yield text, author
    finally:
        for notice in text.store.notices:
            warn(notice)
        text.close()


def keep(text: OpenText, author: Author, change: Change) -> Change:
    """Carry out a change and write it.

    Raises:
        SidecarError: it could not be written.
    """
    done = carry_out(text.annotations, change, author)
    records = [text.annotations.record(annotation.id) for annotation in done.touched]
    text.store.append(record for record in records if record)
    text.store.save()
    return done


def _made(text: OpenText, author: Author, span: Span, said: _Said) -> Change:
    noted = bool(said.note or said.tags or said.colour)
    if (said.correct is not None) + (said.translate is not None) + noted > 1:
        raise UsageError(_EXCLUDE)
    if said.correct is not None and said.accept:
        source = text.reading.to_source(span)
        return correcting.decide(text, author, [correcting.Decision(source, said.correct)])
    if said.correct is not None:
        return annotating.say(text, author, span, Kind.CORRECTION, said.correct, "th")
    if said.translate is not None:
        language = annotating.language_of(said.translate)
        return annotating.say(text, author, span, Kind.TRANSLATION, said.translate, language)
    colour = said.colour or ("" if noted else COLOURS[0])
    return annotating.annotate(text, author, span, note=said.note, tags=said.tags, colour=colour)


def _row(text: OpenText, annotation: Annotation) -> dict[str, Any]:
    place = text.placements.of(annotation)
    state = state_of(text, annotation)
    return {
        "id": annotation.id,
        "kind": annotation.kind.value,
        "start": None if place.span is None else place.span.start,
        "end": None if place.span is None else place.span.end,
        "confidence": round(place.confidence, 3),
        "state": state.value if state else "placed",
        "quote": quote_of(annotation),
        "text": annotation.text,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "creator": annotation.creator,
        "annotation": annotation_to_json(annotation),
    }


def _order(annotation: Annotation) -> tuple[str, str]:
    return annotation.created, annotation.id
