"""Whether a Thai word goes on over a break."""

import re
from typing import NamedTuple

from nepreader.language import Headwords
from nepreader.language.headwords import HEADWORD, PREFIX

_WINDOW = 16  # code points on either side
_TAIL = re.compile(f"[\u0e01-\u0e3a\u0e40-\u0e4e]{{1,{_WINDOW}}}\\Z")
_HEAD = re.compile(f"[\u0e01-\u0e3a\u0e40-\u0e4e]{{1,{_WINDOW}}}")
_UNKNOWN = 1.5  # a letter of no word, against 1 for a word
_SHORTEST = 7  # code points; what is shorter forms by chance
_SHORTEST_PART = 3

_OPENERS = frozenset((
    "การ", "ความ", "เรา", "มา", "กล่าว", "จาก", "ตาม", "ใน", "นาย", "พระ", "คน", "จริง", "แต่", "เมื่อ",
    "ผู้", "นอกจาก", "ต่อ", "ทั้ง", "อย่าง",
))  # fmt: skip
_ENDERS = frozenset(("ได้", "ตาม", "แล้ว", "ไป", "มา"))
"""Words that so many paragraphs begin or end with that a compound of them tells nothing."""


def last_word(text: str, words: Headwords) -> str:
    """The longest headword that ends `text`; empty where there is none."""
    tail = _TAIL.search(text[-_WINDOW:])
    run = tail[0] if tail else ""
    return next((run[at:] for at in range(len(run)) if words.has(run[at:])), "")


def first_word(text: str, words: Headwords) -> str:
    """The longest headword that begins `text`; empty where there is none."""
    head = _HEAD.match(text)
    longest = ""
    for end in range(1, len(head[0]) + 1 if head else 0):
        kind = words[text[:end]]
        if kind & HEADWORD:
            longest = text[:end]
        if not kind & PREFIX:
            break
    return longest


class CutWord(NamedTuple):
    """A word over a break, and where in it the break is; "" where there is none."""

    whole: str
    at: int


def word_across(before: str, after: str, words: Headwords) -> CutWord:
    """The headword that the break between two lines cut; empty where it parts words.

    The letters about the break are cut into the fewest words twice, with and without the break;
    a word was cut where fewer do without it.
    """
    tail, head = _TAIL.search(before[-_WINDOW:]), _HEAD.match(after)
    if not tail or not head:
        return CutWord("", 0)
    run, cut = tail[0] + head[0], len(tail[0])
    parted, whole = _Cutting(run, cut, words), _Cutting(run, len(run), words)
    if whole.cost > parted.cost - 1:
        return CutWord("", 0)
    start, end = whole.word_over(cut)
    by_chance = (
        end - start < _SHORTEST
        or min(cut - start, end - cut) < _SHORTEST_PART
        or run[cut:end] in _OPENERS
        or run[start:cut] in _ENDERS
    )
    return CutWord("", 0) if by_chance else CutWord(run[start:end], cut - start)


class _Cutting:
    """The cheapest way to cut a run of letters, with no word that reaches over `wall`."""

    def __init__(self, run: str, wall: int, words: Headwords) -> None:
        size = len(run)
        self._origins = [0] * (size + 1)
        self._costs = [0.0] + [2.0 * size] * size
        for start in range(size):
            self._reach(start, start + 1, _UNKNOWN)
            limit = wall if start < wall else size
            for end in range(start + 1, limit + 1):
                kind = words[run[start:end]]
                if kind & HEADWORD and end > start + 1:
                    self._reach(start, end, 1)
                if not kind & PREFIX:
                    break

    @property
    def cost(self) -> float:
        return self._costs[-1]

    def word_over(self, place: int) -> tuple[int, int]:
        """Where the word begins and ends that reaches over `place`."""
        end = len(self._costs) - 1
        while self._origins[end] >= place:
            end = self._origins[end]
        return self._origins[end], end

    def _reach(self, start: int, end: int, cost: float) -> None:
        if self._costs[start] + cost < self._costs[end]:
            self._costs[end] = self._costs[start] + cost
            self._origins[end] = start
