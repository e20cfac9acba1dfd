"""Words by what a bad scan leaves of them: letters of one shape as one, marks away."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎"
_ALIKE = (
    "กถภฤ", "ขชซ", "คดตศ", "นมฆ", "ทหฑ", "บปษ", "ผฝ", "พฟฬ", "รธฐ", "สล", "อยฮ", "จฉ", "ญณฌ", "ใไโ",
    "เแ", "าะำ",
)  # fmt: skip
_TABLE = {ord(mark): None for mark in _MARKS} | {
    ord(letter): ord(group[0]) for group in _ALIKE for letter in group
}
MARKS = frozenset(_MARKS)
"""Signs above and below the letters, which scans lose and invent most."""


def skeleton(word: str) -> str:
    """What is left of a word: its letters without marks, one for each group of look-alikes."""
    return word.replace("เเ", "เ").translate(_TABLE)


@lru_cache(maxsize=64)
def shortened(bones: str) -> frozenset[str]:
    """A skeleton with each one of its letters taken out."""
    return frozenset([bones[:at] + bones[at + 1 :] for at in range(len(bones))])


def skeletons_of_stretches(text: str) -> tuple[str, list[int]]:
    """The skeleton of a text, and where in it that of each place begins.

    The skeleton of [start, end) is that from the one place to the other.
    """
    bones: list[str] = []
    places = [0]
    last = ""
    for char in text:
        letter = _TABLE.get(ord(char), ord(char))
        if letter is not None and not (char == "เ" == last):
            bones.append(chr(letter))
        last = char
        places.append(len(bones))
    return "".join(bones), places


def look_alikes(letter: str) -> str:
    """The letters that one is taken for, without itself."""
    return "".join(group.replace(letter, "") for group in _ALIKE if letter in group)


def concerns(words: Iterable[str]) -> Callable[[str], bool]:
    """Tells of the skeleton of a text whether one of some words may have been misread in it.

    That is so where the word's skeleton stands in it, with a letter lost, added or replaced.
    """
    patterns = set()
    for word in words:
        bones = skeleton(word)
        patterns.add(re.escape(bones))
        if len(bones) > 1:
            patterns |= {
                f"{re.escape(bones[:at])}.?{re.escape(bones[at + more :])}"
                for at in range(len(bones) + 1)
                for more in (0, 1)
            }
    pattern = re.compile("|".join(sorted(patterns)) or "(?!)", re.DOTALL)
    return lambda bones: pattern.search(bones) is not None
