"""Kinds of edit that a text suffers, each with the truth of where every character came from.

An edited text is a list of (character, origin): the index of the base character it is, or was
before it was changed, or None for what was inserted. So where a span went is computed, not sought.
"""

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

Tracked = list[tuple[str, int | None]]
Edit = Callable[["Case"], Tracked]
MARKS = "่้๊๋์็ิีึืุู"


@dataclass
class Case:
    """A base text, the span [start, end) that is annotated, and chance."""

    text: str
    start: int
    end: int
    rng: random.Random

    @property
    def tracked(self) -> Tracked:
        """The text as it is."""
        return [(char, index) for index, char in enumerate(self.text)]

    @property
    def words(self) -> str:
        """The annotated words."""
        return self.text[self.start : self.end]

    def paragraph(self) -> tuple[int, int]:
        """The paragraph of the span, with its line end."""
        start = self.text.rfind("\n", 0, self.start) + 1
        end = self.text.find("\n", self.end)
        return start, len(self.text) if end < 0 else end + 1


def inserted(text: str) -> Tracked:
    """Text that was not there before."""
    return [(char, None) for char in text]


def truth(case: Case, edited: Tracked) -> tuple[int, int] | None:
    """Where the span went: first to last character that survives; None where it is gone."""
    if case.start == case.end:
        return _truth_of_caret(case, edited)
    places = [
        i
        for i, (_, origin) in enumerate(edited)
        if origin is not None and case.start <= origin < case.end
    ]
    if len({edited[i][1] for i in places}) < 0.5 * (case.end - case.start):
        return None
    return places[0], places[-1] + 1


def _truth_of_caret(case: Case, edited: Tracked) -> tuple[int, int] | None:
    """Before the character it stood before, else after the one it followed."""
    places = {origin: at for at, (_, origin) in reversed(list(enumerate(edited)))}
    if case.start in places:
        at = places[case.start]
    elif case.start - 1 in places:
        at = places[case.start - 1] + 1
    else:
        at = min((place for o, place in places.items() if o is not None and o > case.start),
                 default=len(edited))  # fmt: skip
    return at, at


def other(case: Case, length: int) -> str:
    """Thai of some length that looks like the text: its syllables, drawn by lot."""
    syllables = _syllables(case.text)
    words = ""
    while len(words) < length:
        words += case.rng.choice(syllables)
    return words[:length]


@cache
def _syllables(text: str) -> list[str]:
    return re.findall(r"[เแโใไ]?[ก-ฮ][ัิีึืุู็่้๊๋์]*[ะาำๅ]?", text)


def is_mark(char: str) -> bool:
    """Whether a character stays with the one before it."""
    return (bool(char) and unicodedata.category(char)[0] == "M") or char in ("ำ", "า", "ะ", "ๅ")
