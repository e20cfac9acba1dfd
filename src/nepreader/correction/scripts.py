"""Letters of other scripts inside Thai, which neural readers put there."""

import re
from collections.abc import Iterator

from nepreader.text import Span

_FOREIGN = re.compile(
    "[\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff\u0900-\u0dff\u0e80-\u0fff\u1000-\u109f"
    "\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]+"
)
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]")
_LAO = range(0x0E80, 0x0F00)
_INDIC = range(0x0900, 0x0E00)
# Where the letters of the Indic scripts stand in their blocks, by sound.
_OF_INDIC = {
    0x15: "ก", 0x16: "ข", 0x17: "ค", 0x18: "ฆ", 0x19: "ง", 0x1A: "จ", 0x1B: "ฉ", 0x1C: "ช",
    0x1F: "ฏ", 0x20: "ฐ", 0x21: "ฑ", 0x23: "ณ", 0x24: "ต", 0x25: "ถ", 0x26: "ท", 0x27: "ธ",
    0x28: "น", 0x2A: "ป", 0x2B: "ผ", 0x2C: "พ", 0x2D: "ภ", 0x2E: "ม", 0x2F: "ย", 0x30: "ร",
    0x32: "ล", 0x35: "ว", 0x36: "ศ", 0x37: "ษ", 0x38: "ส", 0x39: "ห", 0x3E: "า", 0x3F: "ิ",
    0x40: "ี", 0x41: "ุ", 0x42: "ู", 0x47: "เ",
}  # fmt: skip


def foreign_stretches(text: str) -> Iterator[Span]:
    """Runs of letters of another script that touch Thai ones; Latin letters are at home here."""
    for match in _FOREIGN.finditer(text):
        start, end = match.span()
        if _THAI.match(text[start - 1 : start]) or _THAI.match(text[end : end + 1]):
            yield Span(start, end)


def in_thai(letters: str) -> str:
    """The Thai letters of the same sound, as far as the scripts are related."""
    return "".join(map(_thai_letter, letters))


def _thai_letter(char: str) -> str:
    code = ord(char)
    if code in _INDIC:
        return _OF_INDIC.get((code - _INDIC.start) % 0x80, "")
    return chr(code - 0x80) if code in _LAO and _THAI.match(chr(code - 0x80)) else ""
