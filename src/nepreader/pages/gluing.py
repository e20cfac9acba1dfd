"""What is read in place of a break inside a sentence: nothing, or a space."""

import re
from typing import NamedTuple

from nepreader.pages.signs import Signs

_HYPHENS = "-\u2010\u00ad"
_THAI = re.compile("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]")
_PREFIXES = frozenset((
    "all", "anti", "co", "ex", "far", "half", "ill", "long", "mid", "non", "post", "pre", "pro",
    "self", "semi", "short", "so", "vice", "well",
))  # fmt: skip
_CHINESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")  # and Japanese
_OPENING = "([{“‘«/"
_CLOSING = ")]}”’»,;:!?%/"
_ENDING = re.compile(r"([A-Za-z\u00c0-\u024f]+)[-\u2010]\Z")
_BEGINNING = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_ABBREVIATION = re.compile(r"[ก-ฮ]\.\Z"), re.compile(r"[ก-ฮ]\.(?![ก-ฮ]{2})")


class Glue(NamedTuple):
    """How two lines are made one.

    Attributes:
        dropped: how many code points at the end of the first line go: a hyphen that parted a word.
        between: what is read between them, "" or " ".
    """

    dropped: int
    between: str


def glue(before: str, after: str, signs: Signs, *, spaced: bool) -> Glue:
    """How two lines are joined.

    Args:
        before: a line that ends without blanks.
        after: the line with which it goes on.
        signs: those of the text; a compound that it writes with a hyphen elsewhere keeps it.
        spaced: whether a blank at the end of the first line was printed, between two phrases.
    """
    if before[-1] in _HYPHENS:
        return _over_hyphen(before, after, signs)
    if _is_tight(before, after):
        return Glue(0, "")
    if _THAI.match(before[-1]) and _THAI.match(after):
        return Glue(0, " " if spaced else "")
    return Glue(0, " ")


def _is_tight(before: str, after: str) -> bool:
    """Whether print sets nothing between two characters, whatever the language."""
    last, first = before[-1], after[0]
    apart = not before[-2:-1].strip()  # a dash between thoughts, a quotation mark that opens
    return bool(
        last in _OPENING
        or first in _CLOSING
        or (last in "–—" and not apart)
        or (last in "\"'" and apart)
        or (_CHINESE.match(last) and _CHINESE.match(first))
        or (_ABBREVIATION[0].search(before) and _ABBREVIATION[1].match(after))
    )


def _over_hyphen(before: str, after: str, signs: Signs) -> Glue:
    if not before[-2:-1].strip():  # a dash between two thoughts
        return Glue(0, " ")
    if before[-1] == "\u00ad" or signs.is_hyphenated_thai(before, after):
        return Glue(1, "")
    ending, beginning = _ENDING.search(before), _BEGINNING.match(after)
    if not ending or not beginning or not beginning[0][0].islower():
        return Glue(0, "")
    if ending[1].lower() in _PREFIXES:
        return Glue(0, "")
    compound = f"{ending[1]}-{beginning[0]}"
    return Glue(0 if compound in signs.compounds else 1, "")
