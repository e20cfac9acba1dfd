"""How much there is to translate, and how much is done."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from nepreader.translation.passages import Passage
from nepreader.translation.status import Status

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")


class Counts(NamedTuple):
    """The size of a text; characters are code points, line ends are none."""

    words: int = 0
    characters: int = 0
    without_blanks: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(*(one + more for one, more in zip(self, other, strict=True)))


class Progress(NamedTuple):
    """How many passages are how far."""

    untranslated: int = 0
    draft: int = 0
    done: int = 0
    reviewed: int = 0

    @property
    def total(self) -> int:
        """All passages."""
        return sum(self)

    @property
    def confirmed(self) -> float:
        """The share of passages that are done or reviewed, from 0 to 1."""
        return (self.done + self.reviewed) / self.total if self.total else 0.0


def progress_of(passages: Iterable[Passage]) -> Progress:
    """How many passages are how far."""
    counts = dict.fromkeys(Status, 0)
    for passage in passages:
        counts[passage.status] += 1
    return Progress(*counts.values())


def count_words(text: str) -> Counts:
    """The size of a text whose words are parted by blanks; 1,200 and don't are one word each."""
    return measured(text, len(_WORD.findall(text)))


def measured(text: str, words: int) -> Counts:
    """The size of a text that has so many words; those of Thai are counted by who cuts them."""
    line = text.replace("\r", "").replace("\n", "")
    return Counts(words, len(line), len("".join(line.split())))
