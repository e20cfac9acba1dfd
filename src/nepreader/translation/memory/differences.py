"""In what two passages that are alike differ."""

from collections.abc import Sequence
from typing import NamedTuple

from nepreader.text import Span
from nepreader.translation.memory.tokens import MemoryToken

ROUNDING = 1e-9
"""What floats may be off by."""


class Difference(NamedTuple):
    """A stretch that differs, in code points; either may be empty: left out, or added."""

    wanted: Span
    found: Span


def similarity(wanted: Sequence[object], found: Sequence[object], least: float = 0.0) -> float:
    """How alike two token sequences are, from 0 to 1; 0 where it is less than `least`.

    One less the share of tokens that must be put in, taken out or changed (Levenshtein): the
    measure that translators know as the match per cent.
    """
    from rapidfuzz.distance import Levenshtein

    # Its own cut-off loses what is alike by exactly so much, by the rounding of floats.
    score = Levenshtein.normalized_similarity(wanted, found, score_cutoff=max(0.0, least - 0.001))
    return score if score >= least - ROUNDING else 0.0


def differences(wanted: Sequence[MemoryToken], found: Sequence[MemoryToken]) -> list[Difference]:
    """The stretches of a passage and of one in the memory that differ, in order."""
    from rapidfuzz.distance import Levenshtein

    codes = Levenshtein.opcodes([t.text for t in wanted], [t.text for t in found])
    return [
        Difference(
            _covering(wanted, code.src_start, code.src_end),
            _covering(found, code.dest_start, code.dest_end),
        )
        for code in codes
        if code.tag != "equal"
    ]


def _covering(tokens: Sequence[MemoryToken], start: int, end: int) -> Span:
    """Where tokens [start, end) stand; between two where there is none."""
    if start < end:
        return Span(tokens[start].span.start, tokens[end - 1].span.end)
    at = tokens[start - 1].span.end if start else 0
    return Span(at, at)
