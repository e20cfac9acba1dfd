"""Joining neighbours whose union is a headword, so that compounds stay units of meaning.

Engines cut finer than a dictionary: ชาว|นา, ความ|สุข. Longest match alone would join wrongly as
soon as two headwords share a piece (ที่|แท้|จริง is ที่ + แท้จริง, not ที่แท้ + จริง), so a join is
made only where no other possible join disputes a piece of it. Measured on UD Thai-PUD and -TUD
(`benchmarks/words.py`): 0.15 % of the tokens cross a gold boundary, against 0.78 % by longest
match; thaibreak unjoined has 0.18 %.
"""

from collections.abc import Sequence
from itertools import compress
from operator import add

from nepreader.language.headwords import HEADWORD, PREFIX, Headwords

MAX_PIECES = 4
"""ชาว|นา|ชาว|ไร่; longer headwords are set phrases, which read well in pieces."""

# These make a noun or an adverb of the word that follows, whatever it is (การพิชิต, ความเชื่อ,
# อย่างเป็นทางการ): any join that would take that word from them is in dispute.
_DERIVING = frozenset(("การ", "ความ", "อย่าง", "ผู้", "นัก"))


_Candidate = tuple[int, int, bool]
"""(first, end, is a headword); not one is a deriving word with the word it takes."""


def join(pieces: Sequence[str], headwords: Headwords) -> list[tuple[int, int]]:
    """The joins to make among `pieces`: (first, end), in order, not overlapping."""
    chosen: list[tuple[int, int]] = []
    candidates = _candidates(pieces, headwords)
    candidates.append((len(pieces), len(pieces), False))  # ends the last group
    start, reached = 0, -1
    for index, (first, end, _) in enumerate(candidates):
        if first < reached:
            reached = max(reached, end)
            continue
        if index - start > 1:
            chosen += _undisputed(candidates[start:index])
        elif reached > 0 and candidates[start][2]:
            chosen.append(candidates[start][:2])
        start, reached = index, end
    return chosen


def _candidates(pieces: Sequence[str], headwords: Headwords) -> list[_Candidate]:
    """Every candidate, in order; mostly in C, as all this goes before the first paint."""
    pairs = list(map(add, pieces, pieces[1:]))
    answers = list(map(headwords.__getitem__, pairs))
    deriving = map(_DERIVING.__contains__, pieces)
    found = [(first, first + 2, False) for first in compress(range(len(pairs)), deriving)]
    for first in compress(range(len(pairs)), answers):
        answer, union, end = answers[first], pairs[first], first + 2
        last = min(len(pieces), first + MAX_PIECES)
        if answer & HEADWORD:
            found.append((first, end, True))
        while answer & PREFIX and end < last:
            union += pieces[end]
            end += 1
            answer = headwords[union]
            if answer & HEADWORD:
                found.append((first, end, True))
    found.sort()
    return found


def _undisputed(group: list[_Candidate]) -> list[tuple[int, int]]:
    """The joins of a group that no other candidate crosses, the longest of those that nest."""
    chosen: list[tuple[int, int]] = []
    for first, end, is_headword in sorted(group, key=lambda c: (c[0], -c[1])):
        crossed = any(a < first < b < end or first < a < end < b for a, b, _ in group)
        nested = chosen and first < chosen[-1][1]
        if is_headword and not crossed and not nested:
            chosen.append((first, end))
    return chosen
