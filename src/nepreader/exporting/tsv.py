"""Cards as a table that Anki's import understands, and people can read."""

import re
from collections.abc import Iterable

from nepreader.exporting.cards import DECK, FIELDS, NOTE_TYPE, Card, guid, html_fields

_FORMULA = re.compile(r"(\s*)([=+\-@＝＋－＠])")


def export_tsv(cards: Iterable[Card], deck: str = DECK) -> bytes:
    """The table, in UTF-8: a line a card, fields as HTML, above them directives for Anki.

    The first column is the note's guid: opened again, the table changes the notes that are there.
    Fields hold neither tabs nor line ends, so nothing is quoted.
    """
    columns = "\t".join(("Id", *FIELDS))
    head = [
        "#separator:tab",
        "#html:true",
        f"#notetype:{NOTE_TYPE}",
        f"#deck:{' '.join(deck.split())}",
        f"#columns:{columns}",
        "#guid column:1",
    ]
    rows = ("\t".join(_row(card)) for card in {card.id: card for card in cards}.values())
    return "".join(f"{line}\n" for line in (*head, *rows)).encode("utf-8", "replace")


def _row(card: Card) -> list[str]:
    return [guid(card), *map(_neutralised, html_fields(card))]


def _neutralised(field: str) -> str:
    """A field that a spreadsheet takes for no formula; as HTML it looks the same."""
    found = _FORMULA.match(field)
    return f"{found[1]}&#{ord(found[2])};{field[found.end() :]}" if found else field
