"""`suspects`: what was probably misread in a text."""

from pathlib import Path
from typing import Any

import click

from nepreader.cli.options import encoding_option, file_argument, json_option, print_json
from nepreader.cli.words import termbase
from nepreader.correction.detecting import find_suspects
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.suspect import Suspect
from nepreader.wording import system_language, translator
from nepreader.wording.suspects import reason
from nepreader.workspace import open_text

_DEFAULT = 0.5


@click.command("suspects")
@file_argument
@encoding_option
@click.option(
    "--min-score",
    type=click.FloatRange(0, 1),
    default=_DEFAULT,
    show_default=True,
    help="The least probability; 0.1 to review all that may be, 0.9 for what is nearly sure.",
)
@json_option
def suspects_command(file: Path, encoding: str | None, min_score: float, *, as_json: bool) -> None:
    """Print what was probably misread in FILE, best first.

    With --json: [{"start", "end", "text", "score", "kind", "reason", "suggestions": [{"text",
    "score"}, …]}, …]; scores are probabilities. Kinds are shape, script, unknown, doubled. Without:
    a line for each, START END SCORE TEXT SUGGESTION REASON, parted by tabs.
    """
    text = open_text(file, encoding or "").document.text
    terms = [
        form for glossary in termbase().glossaries for e in glossary.values() for form in e.thai
    ]
    found = find_suspects(text, load_lexicon(), terms)
    rows = [_row(suspect) for suspect in found if suspect.score >= min_score]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        best = row["suggestions"][0]["text"] if row["suggestions"] else "-"
        fields = (row["start"], row["end"], f"{row['score']:.2f}", row["text"], best, row["reason"])
        click.echo("\t".join(map(str, fields)))


def _row(suspect: Suspect) -> dict[str, Any]:
    return {
        "start": suspect.span.start,
        "end": suspect.span.end,
        "text": suspect.text,
        "score": round(suspect.score, 4),
        "kind": suspect.kind.value,
        "reason": reason(suspect, translator(system_language())),
        "suggestions": [
            {"text": suggestion.text, "score": round(suggestion.score, 4)}
            for suggestion in suspect.suggestions
        ],
    }
