"""Other readings of a stretch of Thai: words of nearly its shape that make it far likelier."""

from collections.abc import Iterator
from typing import NamedTuple

from nepreader.correction.channel import channel_cost
from nepreader.correction.lattice import Lattice
from nepreader.correction.lexicon import SlipLexicon

SLIP = 3.0
"""The cost of there being a slip at all, in nats."""
_LEAST_CHANNEL = 3.4  # of any slip: below, nothing can be likely enough
_LEAST_WORD = 3.4  # of the commonest word
_SHORTEST, _LONGEST = 2, 17  # code points


class Candidate(NamedTuple):
    """A word that [start, end) may have read; `gain` in nats, positive where it is likelier."""

    gain: float
    start: int
    end: int
    word: str


def candidates(lattice: Lattice, lexicon: SlipLexicon, least: float) -> Iterator[Candidate]:
    """Every other reading whose gain is `least` or more."""
    text = lattice.text
    for start, end in _spans(lattice):
        saved = lattice.cost_between(start, end)
        if saved < SLIP + _LEAST_CHANNEL + _LEAST_WORD + least:
            continue
        printed = text[start:end]
        for word, cost in lexicon.like(printed):
            left = saved - SLIP - cost - least
            if left < _LEAST_CHANNEL:
                continue
            gain = saved - SLIP - cost - channel_cost(word, printed, left)
            if gain >= least:
                yield Candidate(gain, start, end, word)


def _spans(lattice: Lattice) -> Iterator[tuple[int, int]]:
    size, able = len(lattice.text), lattice.can_part
    for start in range(size):
        if able[start]:
            for end in range(start + _SHORTEST, min(size, start + _LONGEST) + 1):
                if able[end]:
                    yield start, end
