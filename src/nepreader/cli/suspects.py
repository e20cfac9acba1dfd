"""`suspects` and `correct`: what was probably misread in a text, and mending it."""

from pathlib import Path
from typing import Any

import click

from nepreader.cli.annotations import annotated, keep
from nepreader.cli.options import encoding_option, file_argument, json_option, print_json
from nepreader.cli.words import termbase
from nepreader.correction.suspect import LIKELY, POSSIBLE, SURE, Suspect
from nepreader.locations import data_folder
from nepreader.storage.correction_rules import CorrectionRules
from nepreader.wording import system_language, translator
from nepreader.wording.suspects import reason
from nepreader.workspace import OpenText, open_text
from nepreader.workspace.correcting import Decision, decide
from nepreader.workspace.suspecting import suspects_in


@click.command("suspects")
@file_argument
@encoding_option
@click.option(
    "--min-score",
    type=click.FloatRange(0, 1),
    default=LIKELY,
    show_default=True,
    help=f"The least probability: {POSSIBLE} to review all that may be wrong, {LIKELY} for what is "
    f"likely wrong, {SURE} for what is nearly sure.",
)
@json_option
def suspects_command(file: Path, encoding: str | None, min_score: float, *, as_json: bool) -> None:
    """Print what was probably misread in FILE, best first; what was decided on is left out.

    With --json: [{"start", "end", "text", "score", "kind", "reason", "suggestions": [{"text",
    "score"}, …], "times", "latin"}, …]; scores are probabilities. Kinds are shape, context,
    consistency, name, impossible, script, unknown, doubled, rule. Without: a line for each, START
    END SCORE TEXT SUGGESTION REASON, parted by tabs.

    In a clean text there are few suspects at any setting: probabilities take into account how many
    slips the text seems to hold.
    """
    text = open_text(file, encoding or "")
    text.prepare()
    try:
        rows = [_row(suspect) for suspect in _suspects(text) if suspect.score >= min_score]
    finally:
        text.close()
    if as_json:
        print_json(rows)
        return
    for row in rows:
        best = row["suggestions"][0]["text"] if row["suggestions"] else "-"
        fields = (row["start"], row["end"], f"{row['score']:.2f}", row["text"], best, row["reason"])
        click.echo("\t".join(map(str, fields)))


@click.command("suspects-worker", hidden=True)
def worker_command() -> None:
    """Look for misread words for the window, request by request."""
    from nepreader.correction import worker

    worker.main()


@click.command("correct")
@file_argument
@encoding_option
@click.option(
    "--accept-above",
    "least",
    type=click.FloatRange(0, 1),
    required=True,
    help="Accept the best suggestion of every suspect that is at least so likely.",
)
@click.option("--dry-run", is_flag=True, help="Only print what would be accepted.")
def correct_command(file: Path, encoding: str | None, least: float, *, dry_run: bool) -> None:
    """Correct what was probably misread in FILE, in the sidecar; FILE itself stays as it is.

    Prints a line for each correction: START END SCORE PRINTED CORRECTED, parted by tabs. The
    corrected text: nepreader-cli export FILE --to text -o OUT.
    """
    with annotated(file, encoding) as (text, author):
        likely = [s for s in _suspects(text) if s.score >= least and s.suggestions]
        likely.sort(key=lambda suspect: suspect.span)
        if likely and not dry_run:
            decisions = [Decision(s.span, s.suggestions[0].text) for s in likely]
            keep(text, author, decide(text, author, decisions))
    for s in likely:
        fields = (s.span.start, s.span.end, f"{s.score:.2f}", s.text, s.suggestions[0].text)
        click.echo("\t".join(" ".join(str(field).split()) for field in fields))


def _suspects(text: OpenText) -> list[Suspect]:
    rules = CorrectionRules(data_folder() / "corrections.json")
    return suspects_in(text, termbase(), {rule.printed: rule.meant for rule in rules})


def _row(suspect: Suspect) -> dict[str, Any]:
    return suspect.to_json() | {"reason": reason(suspect, translator(system_language()))}
