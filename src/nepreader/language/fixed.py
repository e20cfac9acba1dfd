"""Stretches that an engine must not cut: numbers, Latin words, years, abbreviations."""

import re
from collections.abc import Iterator

# A run that may hold one. A single class to start with lets the search skip Thai at C speed.
_RUN = re.compile(
    r"[0-9๐-๙A-Za-zÀ-\u0dff\u0e80-\u1fff\u2c00-\U0010ffff.\0]"
    r"[0-9๐-๙A-Za-zÀ-\u0dff\u0e80-\u1fff\u2c00-\U0010ffff.\0,:/'’&\-–]*"
)
# In a run: numbers with their separators, dotted and hyphenated Latin words, any other script.
_WHOLE = re.compile(
    r"[0-9๐-๙]+(?:[.,:/\-–][0-9๐-๙]+)*"
    r"|[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9]|[.'’&\-](?=[A-Za-zÀ-ɏ0-9]))*(?:(?<=\.[A-Za-z])\.)?"
    r"|[\u0250-\u0dff\u0e80-\u1fff\u2c00-\U0010ffff]+"
    r"|\.|\0+"
)
# White space other than a single blank.
_BLANKS = re.compile(r"\s{2,}|[^\S ]")
_UNUSUAL_BLANKS = ("  ", "\t", "\u00a0", "\u3000")
# ค.ศ. พ.ศ. ร.ศ. may follow a word without a space: ปลายค.ศ.1921.
_ERA = re.compile(r"[คพรจม]\.ศ\.")
# ส.ส. ก.พ. น.ส.พ.: one letter each where a word stands before, up to two where none does.
_DOTTED = re.compile(r"[ก-ฮ](?:\.[ก-ฮ]{1,2})+\.")
_DOTTED_ALONE = re.compile(r"[ก-ฮ]{1,3}(?:\.[ก-ฮ]{1,3})*\.")
_CONSONANTS = frozenset(map(chr, range(0x0E01, 0x0E2F)))


def fixed_stretches(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each stretch that is a token whatever an engine says, in order."""
    found: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        if run.group().isalnum():
            found.append(run.span())
        else:
            found += _in_run(text, *run.span(), found[-1][1] if found else 0)
    if any(blanks in text for blanks in _UNUSUAL_BLANKS):
        found += (match.span() for match in _BLANKS.finditer(text))
        found.sort()
    return found


def _in_run(text: str, at: int, end: int, floor: int) -> Iterator[tuple[int, int]]:
    """The stretches of text[at:end]; abbreviations may reach out of it, not before `floor`."""
    while match := _WHOLE.search(text, at, end):
        start, at = match.span()
        if text[start] == ".":
            start, at = _abbreviation(text, start, floor)
        if at > start:
            yield start, at
            floor = at
        at = max(at, match.end())


def _abbreviation(text: str, dot: int, floor: int) -> tuple[int, int]:
    """The abbreviation whose first dot stands at `dot`; empty where it is only a full stop."""
    if dot <= floor or text[dot - 1] not in _CONSONANTS:
        return dot, dot
    start = dot - 1
    while start > floor and dot - start < 3 and text[start - 1] in _CONSONANTS:
        start -= 1
    if not start or not "\u0e01" <= text[start - 1] <= "\u0e4e":
        match = _DOTTED_ALONE.match(text, start)
    else:
        start = dot - 1
        match = _ERA.match(text, start) or _DOTTED.match(text, start)
    return match.span() if match else (dot, dot)
