"""What one paragraph offers by itself: other readings, and stretches that are no words."""

from typing import NamedTuple

from nepreader.correction.candidates import Candidate, candidates
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import make_lattice
from nepreader.correction.runs import Run
from nepreader.correction.segmenting import Piece, segmented
from nepreader.text import Span

LEAST = -6.5
"""The least gain of a reading that is looked at, in nats."""
_FRAGMENT = 11.5  # the cost of a rare short word, which may be a part of a broken one


class Unknown(NamedTuple):
    """A stretch that is no word, in code points of its paragraph, and its cost in nats."""

    span: Span
    cost: float


class Readings(NamedTuple):
    """What a paragraph may have read; places are those of the paragraph."""

    candidates: tuple[Candidate, ...]
    unknown: tuple[Unknown, ...]


def readings_of(runs: list[Run], lexicon: DocumentLexicon) -> Readings:
    """Look at every stretch of Thai of a paragraph."""
    found: list[Candidate] = []
    unknown: list[Unknown] = []
    for run in runs:
        for candidate in candidates(make_lattice(run.text, lexicon), lexicon, LEAST):
            span = run.span(candidate.start, candidate.end)
            found.append(candidate._replace(start=span.start, end=span.end))
        unknown += _unknown(run, segmented(run.text, lexicon))
    return Readings(tuple(found), tuple(unknown))


def _unknown(run: Run, pieces: list[Piece]) -> list[Unknown]:
    """Unknown pieces with the rare short words beside them."""
    odd = [
        not piece.is_known or (piece.cost > _FRAGMENT and piece.end - piece.start <= 3)
        for piece in pieces
    ]
    found = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and odd[end]:
            end += 1
        if any(not piece.is_known for piece in pieces[at:end]):
            span = run.span(pieces[at].start, pieces[end - 1].end)
            if span.end - span.start > 1:
                found.append(Unknown(span, sum(piece.cost for piece in pieces[at:end])))
        at = end + 1
    return found
