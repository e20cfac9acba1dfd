"""How likely a stretch of Thai is, cut into words every possible way."""

import re
from dataclasses import dataclass

from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.skeletons import MARKS

_FAR = 1e9
UNKNOWN = 8.0
"""The cost of beginning a word that is in no lexicon, in nats."""
_NO_START = MARKS | frozenset("ะาำๅ")
_LEADING = frozenset("เแโใไ")
_ODD = re.compile("[^\u0e01-\u0e4e]")
_DIGIT, _SIGN, _LATIN = 3.0, 5.0, 7.0  # costs of odd signs between Thai letters


@dataclass(slots=True)
class Lattice:
    """The best cuts of one stretch; places are between its code points.

    Attributes:
        can_part: whether a word may end at a place and another begin.
        before: the least cost of what stands before a place.
        after: the least cost of what stands after it.
    """

    text: str
    can_part: list[bool]
    before: list[float]
    after: list[float]

    @property
    def total(self) -> float:
        """The cost of the whole, cut the best way."""
        return self.before[-1]

    def cost_between(self, start: int, end: int) -> float:
        """What is saved at most by reading [start, end) otherwise: its cost on the best way."""
        return self.total - self.before[start] - self.after[end]


def parting_places(text: str) -> list[bool]:
    """Where a word may begin: before no sign that hangs on a letter, after no leading vowel."""
    able = [char not in _NO_START for char in text] + [True]
    for at, char in enumerate(text[:-1]):
        if char in _LEADING:
            able[at + 1] = False
    able[0] = True
    return able


def make_lattice(text: str, lexicon: DocumentLexicon) -> Lattice:
    """Cut a stretch of Thai letters forward and backward (Viterbi over words)."""
    able = parting_places(text)
    words = [prefixes_at(text, at, lexicon) if able[at] else () for at in range(len(text))]
    letters = [lexicon.letter_cost(text, at) for at in range(len(text))]
    before = _forward(able, words, letters)
    return Lattice(text, able, before, _backward(able, words, letters))


def prefixes_at(text: str, at: int, lexicon: DocumentLexicon) -> tuple[tuple[int, float], ...]:
    """(length, cost) of what may stand at a place: each word that starts there, or an odd sign."""
    if _ODD.match(text[at]):
        char = text[at]
        return ((1, _DIGIT if char.isdigit() else _LATIN if char.isalpha() else _SIGN),)
    return lexicon.prefixes_at(text, at)


Words = list[tuple[tuple[int, float], ...]]


def _forward(able: list[bool], words: Words, letters: list[float]) -> list[float]:
    size = len(letters)
    best, unknown = [_FAR] * (size + 1), _FAR
    best[0] = 0.0
    for at in range(size):
        here = best[at] if able[at] else _FAR
        for length, cost in words[at]:
            end = at + length
            if able[end] and here + cost < best[end]:
                best[end] = here + cost
        unknown = min(unknown, here + UNKNOWN) + letters[at]
        if able[at + 1] and unknown < best[at + 1]:
            best[at + 1] = unknown
    return best


def _backward(able: list[bool], words: Words, letters: list[float]) -> list[float]:
    size = len(letters)
    best, unknown = [_FAR] * (size + 1), 0.0
    best[size] = 0.0
    for at in range(size - 1, -1, -1):
        following = best[at + 1] if able[at + 1] else _FAR
        unknown = letters[at] + min(unknown if at + 1 < size else _FAR, following)
        if not able[at]:
            continue
        ways = [cost + best[at + length] for length, cost in words[at] if able[at + length]]
        best[at] = min([unknown + UNKNOWN, *ways])
    return best
