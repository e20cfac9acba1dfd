"""Years: the Buddhist, the common and older eras, converted both ways."""

import re
from enum import StrEnum

from nepreader.glossing.gloss import Note, NoteKind


class Era(StrEnum):
    """Eras by their Thai abbreviation."""

    BUDDHIST = "พ.ศ."
    COMMON = "ค.ศ."
    RATTANAKOSIN = "ร.ศ."
    CHULA = "จ.ศ."
    SHAKA = "ม.ศ."


_TO_COMMON = {
    Era.BUDDHIST: -543,
    Era.COMMON: 0,
    Era.RATTANAKOSIN: 1781,
    Era.CHULA: 638,
    Era.SHAKA: 621,
}
_JANUARY_FIRST = 1941
"""The first common year that began for Thais, as พ.ศ. 2484, on 1 January; before, on 1 April."""
_RANGE = re.compile(r"([0-9]{1,4})(?:[–-]([0-9]{1,4}))?")
_BUDDHIST_YEARS = range(2200, 2700)
_COMMON_YEARS = range(1000, 2100)


def to_common(year: int, era: Era) -> int:
    """The common year in which a year of `era` begins (ค.ศ.)."""
    return year + _TO_COMMON[era]


def to_buddhist(year: int, era: Era) -> int:
    """The Buddhist year of most of a year of `era` (พ.ศ.)."""
    return to_common(year, era) + 543


def year_notes(digits: str, era: Era | None) -> tuple[Note, ...]:
    """What is said of a number that stands where a year stands; `digits` are Arabic.

    Without an era the number itself tells it: Thai texts of our time write 2464 or 1921. Nothing
    is said of what is no year.
    """
    match = _RANGE.fullmatch(digits)
    if match is None:
        return ()
    first = int(match[1])
    guessed = era is None
    era = era or _era_of(first)
    if era is None or not 0 < first < 9999:
        return ()
    other = _converted(match[1], era)
    if match[2]:
        other += f"–{_converted(_completed(match[1], match[2]), era)}"
    kind = NoteKind.YEAR_GUESSED if guessed else NoteKind.YEAR
    notes = [Note(kind, (digits, era.value, other))]
    common = to_common(first, era)
    # A year of the common era may lie in two Thai years, and the other way round.
    if era in (Era.BUDDHIST, Era.RATTANAKOSIN) and common < _JANUARY_FIRST and not match[2]:
        notes.append(Note(NoteKind.OLD_YEAR, (str(common + 1),)))
    return tuple(notes)


def _converted(digits: str, era: Era) -> str:
    """A year in the other era, with that era's abbreviation in English."""
    year = int(digits)
    return str(year + 543) if era is Era.COMMON else str(to_common(year, era))


def _completed(first: str, last: str) -> str:
    """1921–8 is 1921–1928."""
    return last if len(last) >= len(first) else first[: len(first) - len(last)] + last


def _era_of(year: int) -> Era | None:
    if year in _BUDDHIST_YEARS:
        return Era.BUDDHIST
    return Era.COMMON if year in _COMMON_YEARS else None
