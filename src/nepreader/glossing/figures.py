"""Glossing figures: Thai digits in Arabic ones, years in the other era."""

from collections.abc import Sequence

from nepreader.glossing.gloss import Note, NoteKind, Source, WordGloss
from nepreader.glossing.numbers import arabic, has_thai_digits
from nepreader.glossing.years import Era, year_notes
from nepreader.language import Token, TokenKind
from nepreader.lexicon import PartOfSpeech, Sense

_ERAS = {era.value: era for era in Era}
# fmt: off
_BEFORE_YEARS = frozenset((
    "ปี", "ต้นปี", "ปลายปี", "กลางปี", "ช่วงปี", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม",
    "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
))
# fmt: on


def figure_gloss(tokens: Sequence[Token], index: int) -> WordGloss | None:
    """The gloss of a number; None where there is nothing to say about it."""
    token = tokens[index]
    digits = arabic(token.text)
    before = _before(tokens, index)
    notes: tuple[Note, ...] = ()
    if before in _ERAS:
        notes = year_notes(digits, _ERAS[before])
    elif before in _BEFORE_YEARS:
        notes = year_notes(digits, None)
    if has_thai_digits(token.text):
        notes = (Note(NoteKind.NUMBER, (digits,)), *notes)
    if not notes:
        return None
    sense = Sense(digits, PartOfSpeech.NUMERAL)
    return WordGloss(token.span, token.text, Source.NUMBER, (sense,), notes=notes)


def _before(tokens: Sequence[Token], index: int) -> str:
    if index and tokens[index - 1].kind is TokenKind.SPACE:
        index -= 1
    return tokens[index - 1].text if index else ""
