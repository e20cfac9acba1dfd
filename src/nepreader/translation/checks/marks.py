"""Doubled blanks, and quotation marks and brackets without their partner."""

import re
from collections.abc import Iterator

from nepreader.text import Span
from nepreader.translation.checks.issue import Issue, IssueKind

_BLANKS = re.compile(r"[ \u00a0\u2000-\u200a]{2,}")
_PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»"}
_QUOTES = '“”«»"‘’'
_OPENING, _CLOSING = frozenset(_PAIRS), {end: start for start, end in _PAIRS.items()}


def mark_issues(index: int, words: str) -> Iterator[Issue]:
    """What is wrong with the marks of one translation."""
    for match in _BLANKS.finditer(words):
        yield Issue(IssueKind.BLANKS, index, target=Span(*match.span()), found=match.group())
    for position in sorted(
        (*_unpaired(words), *_unpaired_straight(words), *_unpaired_single(words))
    ):
        mark = words[position]
        kind = IssueKind.QUOTES if mark in _QUOTES else IssueKind.BRACKETS
        yield Issue(kind, index, target=Span(position, position + 1), found=mark)


def _unpaired(words: str) -> list[int]:
    """Brackets and double quotation marks that do not nest. A list's “a)” needs no partner."""
    waiting: list[int] = []
    lost: list[int] = []
    for position, char in enumerate(words):
        if char in _OPENING:
            waiting.append(position)
        elif char in _CLOSING:
            if waiting and words[waiting[-1]] == _CLOSING[char]:
                waiting.pop()
            elif any(words[at] == _CLOSING[char] for at in waiting):
                while words[waiting[-1]] != _CLOSING[char]:
                    lost.append(waiting.pop())
                waiting.pop()
            elif not _numbers_an_item(words, position):
                lost.append(position)
    return [*lost, *waiting]


def _unpaired_straight(words: str) -> list[int]:
    """The last straight quotation mark where their number is odd; after a digit it is inches."""
    marks = [
        match.start()
        for match in re.finditer('"', words)
        if not words[: match.start()][-1:].isdigit()
    ]
    inches = words.count('"') - len(marks)
    return marks[-1:] if (len(marks) + inches) % 2 else []


def _unpaired_single(words: str) -> list[int]:
    """Opening single quotation marks that nothing closes; a closing one may be an apostrophe."""
    opened = [match.start() for match in re.finditer("‘", words)]
    closed = [match.start() for match in re.finditer(r"’(?!\w)", words)]
    lost = []
    for position in reversed(opened):
        end = next((at for at in closed if at > position), None)
        if end is None:
            lost.append(position)
        else:
            closed.remove(end)
    return lost


def _numbers_an_item(words: str, position: int) -> bool:
    """Whether a closing bracket is that of “1)” or “a)” at the head of a line or after a blank."""
    return words[position] == ")" and bool(re.search(r"(?:^|\s)\w{1,3}$", words[:position][-5:]))
