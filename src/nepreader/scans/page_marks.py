"""Where the pages of a book begin in a plain text: form feeds, “--- page 3 ---”, “หน้า ๓”, “12”."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from nepreader.text import Span

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_NUMBER = "[0-9๐-๙]{1,4}"
# Possessive (*+): a line of ten thousand blanks must not be tried in every way.
_BLANK = r"[ \t\u00a0]*+"
_RULE = r"[-–—=_*~•.]*+"
_NAME = r"(?:page|pg\.?|pp?\.|หน้าที่|หน้า|น\.)"
_OF = rf"(?:(?:of|/|จาก){_BLANK}{_NUMBER}{_BLANK})?"
_NAMED = re.compile(
    rf"^{_BLANK}{_RULE}{_BLANK}[\[(<{{]?{_BLANK}{_NAME}{_BLANK}({_NUMBER}){_BLANK}{_OF}"
    rf"[\])>}}]?{_BLANK}{_RULE}{_BLANK}\r?$",
    re.IGNORECASE | re.MULTILINE,
)
_LONE = re.compile(
    rf"^{_BLANK}(?:[-–—\[(]{_BLANK})?({_NUMBER})(?:{_BLANK}[-–—\])])?{_BLANK}\r?$", re.MULTILINE
)
_FEED = re.compile("\f")
_FEWEST_LONE = 3
_LONGEST_STEP = 3  # pages whose number was not read may lie between two that were


class PageMark(NamedTuple):
    """`span`, in code points, marks that page `number` begins; it is empty where nothing stands."""

    span: Span
    number: int

    @property
    def start(self) -> int:
        """Where the page's own words begin."""
        return self.span.end


def page_marks(text: str) -> list[PageMark]:
    """The marks of one kind, in order: form feeds, else names with numbers, else lone numbers.

    Form feeds come from programs, so that pages are counted from 1; numbers are those printed.
    Named marks must not repeat or fall. Lone numbers count only if there are three or more and they
    rise by one to three; if the last of them closes the text, they stand at the foot of a page,
    and the next page begins after them.
    """
    if feeds := list(_FEED.finditer(text)):
        return list(_of_feeds(text, feeds))
    named = [PageMark(Span(*m.span()), _value(m[1])) for m in _NAMED.finditer(text)]
    if named:
        return named if all(a.number < b.number for a, b in pairwise(named)) else []
    return _of_lone_numbers(text)


def _of_feeds(text: str, feeds: list[re.Match[str]]) -> Iterator[PageMark]:
    yield PageMark(Span(0, 0), 1)
    for number, feed in enumerate(feeds, start=2):
        if text[feed.end() :].strip():  # a feed may end the last page, too
            yield PageMark(Span(*feed.span()), number)


def _of_lone_numbers(text: str) -> list[PageMark]:
    marks = [PageMark(Span(*m.span()), _value(m[1])) for m in _LONE.finditer(text)]
    steps = [b.number - a.number for a, b in pairwise(marks)]
    if len(marks) < _FEWEST_LONE or not all(1 <= step <= _LONGEST_STEP for step in steps):
        return []
    at_foot = not text[marks[-1].span.end :].strip() and text[: marks[0].span.start].strip()
    if not at_foot:
        return marks
    first = PageMark(Span(0, 0), marks[0].number)
    return [first, *(PageMark(mark.span, mark.number + 1) for mark in marks[:-1])]


def _value(digits: str) -> int:
    return int(digits.translate(_THAI_DIGITS))
