"""A stretch that was probably misread."""

import math
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from nepreader.text import Span


class SuspectKind(StrEnum):
    """Why a stretch is suspected."""

    SHAPE = "shape"  # another word of nearly this shape is far likelier here
    SCRIPT = "script"  # letters of another script stand inside Thai
    UNKNOWN = "unknown"  # no word, and it stands here alone
    DOUBLED = "doubled"  # the same letters twice


class Suggestion(NamedTuple):
    """What the stretch may have read, and how likely that is, from 0 to 1."""

    text: str
    score: float


class Suspect(NamedTuple):
    """A suspected stretch, in code points of the text it was found in.

    Attributes:
        gain: by how many nats the best suggestion is likelier than what is printed.
        suggestions: best first; may be none.
    """

    span: Span
    text: str
    kind: SuspectKind
    gain: float
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def score(self) -> float:
        """The probability that it was misread, from 0 to 1."""
        return probability(self.gain)

    def slips(self) -> list[tuple[str, str]]:
        """(meant, printed) of the letters in which the best suggestion differs from what stands."""
        if not self.suggestions:
            return []
        meant = self.suggestions[0].text
        codes = Levenshtein.opcodes(meant, self.text)
        return [
            (meant[code.src_start : code.src_end], self.text[code.dest_start : code.dest_end])
            for code in codes
            if code.tag != "equal"
        ]


_MIDDLE, _STEEPNESS = -4.0, 0.55
"""Where half of the suspects are slips, and how soon that changes; fitted on rendered pages."""


def probability(gain: float) -> float:
    """The share of suspects of such a gain that are slips."""
    return 1 / (1 + math.exp(-_STEEPNESS * (gain - _MIDDLE)))
