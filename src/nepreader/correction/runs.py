"""Stretches of Thai letters, which words are looked for in."""

import re
from typing import NamedTuple

from nepreader.text import Span

THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
_ODD = "[A-Za-z0-9\u0e4f-\u0e59\\[\\]{}|;:!~^*_=<>\\\\/]"
_RUN = re.compile(f"[{THAI}]+(?:{_ODD}{{1,2}}[{THAI}]+)*")
_ABBREVIATION = re.compile("(?:[ก-ฮ]\\.){2,}|(?<![\u0e00-\u0e7f])[ก-ฮ]{1,2}\\.")
_ODD_ONE = re.compile(_ODD)


class Run(NamedTuple):
    """A stretch of Thai and where it begins; one or two odd signs may stand between letters."""

    text: str
    start: int

    def span(self, start: int, end: int) -> Span:
        """Where a part of it stands in the text that it is of."""
        return Span(self.start + start, self.start + end)


def thai_runs(text: str) -> list[Run]:
    """The stretches of Thai in a text; abbreviations are none."""
    masked = _ABBREVIATION.sub(lambda match: "." * len(match.group()), text)
    return [Run(match.group(), match.start()) for match in _RUN.finditer(masked)]


def has_odd_signs(text: str) -> bool:
    """Whether there is more than Thai letters in it."""
    return _ODD_ONE.search(text) is not None
