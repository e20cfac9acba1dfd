"""Words as cards for other programs: what a card holds, and its fields as HTML."""

import hashlib
import html
import re
from typing import NamedTuple

from nepreader.text import Span

FIELDS = ("Word", "Reading", "Meaning", "Sentence", "Source", "Notes")
NOTE_TYPE = "nepreader: Thai word"
DECK = "nepreader"

_CONTROLS = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


class Card(NamedTuple):
    """One word to be learnt, in plain text.

    Attributes:
        id: the same whenever the same word is exported; of two cards of one id the last stays.
        word: as it is shown.
        reading: how it is said, or empty.
        meaning: in English, or empty.
        sentence: where it was met, or empty.
        sentence_span: its place in the sentence, in code points; None where it has none.
        source: the text, as a person calls it.
        notes: the person's own words.
    """

    id: str
    word: str
    reading: str = ""
    meaning: str = ""
    sentence: str = ""
    sentence_span: Span | None = None
    source: str = ""
    notes: str = ""


def guid(card: Card) -> str:
    """The name by which Anki knows the card's note again.

    Letters and digits only: a table's line must not begin with “#”, nor a cell with “=”.
    """
    return "np" + hashlib.sha256(card.id.encode("utf-8", "replace")).hexdigest()[:24]


def html_fields(card: Card) -> list[str]:
    """The fields in the order of `FIELDS`, as HTML on a line; in the sentence the word is bold."""
    plain = (card.word, card.reading, card.meaning)
    return [
        *map(html_of, plain),
        _marked(card.sentence, card.sentence_span),
        *map(html_of, (card.source, card.notes)),
    ]


def html_of(text: str) -> str:
    """Text as HTML that shows it, and does nothing else.

    Brackets are escaped, too: Anki would play “[sound:…]” and run “[latex]”.
    """
    shown = html.escape(_CONTROLS.sub("", _LINE_END.sub("\n", text)))
    return shown.replace("[", "&#91;").replace("\t", " ").replace("\n", "<br>")


def _marked(sentence: str, span: Span | None) -> str:
    if span is None:
        return html_of(sentence)
    before, after = sentence[: span.start], sentence[span.end :]
    return f"{html_of(before)}<b>{html_of(span.of(sentence))}</b>{html_of(after)}"
