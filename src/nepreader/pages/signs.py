"""Signs in the words that a sentence goes on over a break.

How often each stands at cuts inside paragraphs and how often between paragraphs was measured:
`docs/decisions/0009-joins-by-measure-and-by-words.md`.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from nepreader.language import Headwords
from nepreader.pages.words_across import first_word, last_word, word_across

_CANNOT_END = frozenset((
    "ความ", "การ", "และ", "หรือ", "แต่", "ของ", "ใน", "โดย", "เพื่อ", "กับ", "แก่", "จาก",
    "ซึ่ง", "จะ", "ก็", "ณ", "สำหรับ", "ระหว่าง", "ถ้า", "หาก", "เมื่อ", "เพราะ", "จึง", "ย่อม",
    "ที่", "ที่จะ", "ถูก", "ผู้", "แห่ง", "ทั้ง", "ให้", "ไม่", "ต้อง", "ควร", "อย่าง",
    "เนื่องจาก", "ภายใน", "จน", "ทำให้", "มิ",
))  # fmt: skip
_CANNOT_BEGIN = frozenset((
    "ของ", "ว่า", "ก็", "ขึ้น", "อยู่", "คือ", "นั้น", "นี้", "เหล่านี้", "เหล่านั้น",
    "ดังกล่าว", "ต่างๆ", "ได้แก่", "กว่า", "ๆ", "ฯ", "เช่นกัน", "เท่านั้น", "เอง", "ด้วยกัน",
))  # fmt: skip
_NEAR = 96  # code points on either side that are looked at
_OPEN = re.compile(r"[(\[]([^()\[\]]{0,40})\Z")
_CLOSED = re.compile(r"[^()\[\]]{0,40}[)\]]")
_COMPOUND = re.compile(r"[A-Za-z\u00c0-\u024f]+[-\u2010][A-Za-z\u00c0-\u024f]+")
_BROKEN_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}[-\u2010\u00ad]\Z")
_BROKEN_THAI = re.compile(r"[\u0e01-\u0e4e]{2,}[-\u2010\u00ad]\Z")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_GOES_ON = re.compile(r"[a-z\u00df-\u00ff]{1,}[,;]?\Z")
_LOWER = re.compile(r"[a-z\u00df-\u00ff]{2}|a ")
_CONSONANT = re.compile("[\u0e01-\u0e2e]")
_LEADING_VOWEL = re.compile("[\u0e40-\u0e44]\\Z")
_ANNOUNCES = re.compile(r"(?:ว่า|ดังนี้|คือ|เช่น|ได้แก่|ต่อไปนี้|:)\s*\Z")


@dataclass(frozen=True)
class Signs:
    """What the words on either side of a break tell of it.

    Attributes:
        text: all of it; a word that a break may have cut counts where it stands elsewhere too.
        words: the words of Thai.
    """

    text: str
    words: Headwords

    @cached_property
    def compounds(self) -> frozenset[str]:
        """What the text writes with a hyphen inside a line."""
        return frozenset(_COMPOUND.findall(self.text))

    def goes_on(self, before: str, after: str) -> bool:
        """Whether there is little doubt that `after` goes on with the sentence of `before`."""
        before, after = before[-_NEAR:], after[:_NEAR]
        return (
            self.is_one_piece(before, after)
            or (_GOES_ON.search(before) and _LOWER.match(after)) is not None
            or last_word(before, self.words) in _CANNOT_END
            or first_word(after, self.words) in _CANNOT_BEGIN
            or self._is_word_cut(before, after)
        )

    def is_one_piece(self, before: str, after: str) -> bool:
        """Whether print says so: a hyphen, an open bracket, a vowel without its consonant."""
        before, after = before[-_NEAR:], after[:_NEAR]
        return bool(
            (_OPEN.search(before) and _CLOSED.match(after))
            or (_BROKEN_LATIN.search(before) and _LATIN.match(after))
            or (_LEADING_VOWEL.search(before) and _CONSONANT.match(after))
            or self.is_hyphenated_thai(before, after)
        )

    def is_hyphenated_thai(self, before: str, after: str) -> bool:
        """Whether the hyphen that ends the first line was printed inside a Thai word."""
        broken = _BROKEN_THAI.search(before[-_NEAR:])
        return bool(broken and word_across(before[-_NEAR:-1], after, self.words).whole)

    def _is_word_cut(self, before: str, after: str) -> bool:
        """Whether a word goes on that is one of this text, or whose halves are none."""
        cut = word_across(before, after, self.words)
        if not cut.whole:
            return False
        halves = cut.whole[: cut.at], cut.whole[cut.at :]
        return cut.whole in self.text or not any(map(self.words.has, halves))


def announces(line: str) -> bool:
    """Whether a line leads up to a quotation or a list that stands by itself."""
    return bool(_ANNOUNCES.search(line))
