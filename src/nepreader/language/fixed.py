"""Stretches that an engine must not cut: numbers, Latin words, years, abbreviations."""

import re
from collections.abc import Iterator

# Classes are negated throughout: naming what they hold would take Python ten milliseconds more to
# compile, before the first paint.
# What no fixed stretch starts with: Thai, a blank, ASCII marks, typographic marks.
_ORDINARY = r"\u0e01-\u0e4f\u0e5a\u0e5b \xa1-\xbf\u2010-\u2027\u2030-\u205e"
# A run that may hold one. A single class to start with lets the search skip Thai at C speed.
_RUN = re.compile(rf"[^{_ORDINARY}!-\-/:-@\[-`{{-~](?:[^{_ORDINARY}!-%(-+;-@\[-`{{-~]|[–’])*")
# In a run: numbers with their separators, dotted and hyphenated Latin words, white space other
# than a single blank (engines leave it out of their words), NUL, any other script.
_WHOLE = re.compile(
    r"\d+(?:[.,:/\-–]\d+)*"
    r"|[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9]|[.'’&\-](?=[A-Za-zÀ-ɏ0-9]))*(?:(?<=\.[A-Za-z])\.)?"
    r"|[\s\u200b]+|\.|\0+"
    r"|[^\0-\u024f\u0e01-\u0e5b\s\u200b\u2010-\u2027\u2030-\u205e]+"
)
_DOUBLE_BLANK = re.compile(" {2,}")
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
    if "  " in text:
        found += (match.span() for match in _DOUBLE_BLANK.finditer(text))
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
