"""`glosses`: what each word of a text means and how it is said."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from nepreader.cli.options import (
    encoding_option,
    file_argument,
    json_option,
    one_of,
    print_json,
    warn,
)
from nepreader.cli.words import engine_option, termbase
from nepreader.glossing import WordGloss
from nepreader.language import Token, TokenKind
from nepreader.lexicon import Sense
from nepreader.pronunciation import Scheme
from nepreader.wording import system_language, translator
from nepreader.wording.glosses import note_text
from nepreader.workspace import cut_words, open_text, terms_of
from nepreader.workspace.glossing import glosses, load_lexica, load_reader, make_glosser


@click.command("glosses")
@file_argument
@encoding_option
@engine_option
@click.option(
    "--scheme",
    type=one_of(Scheme),
    default=Scheme.PAIBOON.value,
    show_default=True,
    help="How readings are written without --json.",
)
@json_option
def glosses_command(
    file: Path, encoding: str | None, engine: str, scheme: str, *, as_json: bool
) -> None:
    """Print what each Thai word of FILE means where it stands, and how it is said.

    With --json: [{"start", "end", "text", "headword", "source", "senses": [{"gloss", "pos",
    "domain"}, …], "reading": {"paiboon", "rtgs", "ipa"} or null, "parts", "notes", "usage"}, …],
    the best sense first. Sources are glossary, core, name, parts, number, unknown, wordnet, and the
    ids of imported dictionaries. Without: a line for each word, START END TEXT READING SOURCE
    SENSES, parted by tabs.
    """
    found = _found(file, encoding, engine)
    if as_json:
        print_json([_row(token, gloss) for token, gloss in found])
        return
    for token, gloss in found:
        reading = gloss.reading.in_scheme(Scheme(scheme)) if gloss.reading else "-"
        senses = " | ".join(map(_plain, gloss.senses)) or "; ".join(_notes(gloss)) or "-"
        fields = (token.start, token.end, token.text, reading, gloss.source, senses)
        click.echo("\t".join(map(str, fields)))


def _found(file: Path, encoding: str | None, engine: str) -> Iterable[tuple[Token, WordGloss]]:
    text = open_text(file, encoding or "")
    terms = terms_of(text, termbase())
    words = cut_words(text, engine, terms)
    lexica, faults = load_lexica()
    for fault in faults:
        warn(fault)
    glosser = make_glosser(words, terms, lexica, load_reader())
    kinds = (TokenKind.WORD, TokenKind.NUMBER, TokenKind.LATIN)
    return ((token, gloss) for token, gloss in glosses(words, glosser) if token.kind in kinds)


def _row(token: Token, gloss: WordGloss) -> dict[str, Any]:
    reading = gloss.reading
    schemes = {scheme.value: reading.in_scheme(scheme) for scheme in Scheme} if reading else None
    return {
        "start": token.start,
        "end": token.end,
        "text": token.text,
        "headword": gloss.headword,
        "source": str(gloss.source),
        "senses": [
            {"gloss": sense.gloss, "pos": sense.pos, "domain": sense.domain}
            for sense in gloss.senses
        ],
        "reading": schemes,
        "parts": [{"headword": part.headword, "gloss": part.gloss} for part in gloss.parts],
        "notes": _notes(gloss),
        "usage": gloss.usage,
    }


def _notes(gloss: WordGloss) -> list[str]:
    translate = translator(system_language())
    return [note_text(note, translate) for note in gloss.notes]


def _plain(sense: Sense) -> str:
    domain = f" {{{sense.domain}}}" if sense.domain else ""
    return f"{sense.pos + ' ' if sense.pos else ''}{sense.gloss}{domain}"
