"""The best way to cut a stretch of Thai by costs alone, slips and all."""

from typing import NamedTuple

from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import UNKNOWN, parting_places, prefixes_at

_FAR = 1e9


class Piece(NamedTuple):
    """A word, or a stretch that is none; `cost` in nats."""

    start: int
    end: int
    cost: float
    is_known: bool


_START = Piece(0, 0, 0.0, is_known=True)


def segmented(text: str, lexicon: DocumentLexicon) -> list[Piece]:
    """Cut `text` the likeliest way; the pieces tile it."""
    size, able = len(text), parting_places(text)
    best = [_START] + [_START._replace(cost=_FAR)] * size
    unknown, begun = _FAR, 0
    for at in range(size):
        here = best[at].cost if able[at] else _FAR
        for length, cost in prefixes_at(text, at, lexicon) if able[at] else ():
            end = at + length
            if able[end] and here + cost < best[end].cost:
                best[end] = Piece(at, end, here + cost, is_known=True)
        if here + UNKNOWN <= unknown:
            unknown, begun = here + UNKNOWN, at
        unknown += lexicon.letter_cost(text, at)
        if able[at + 1] and unknown < best[at + 1].cost:
            best[at + 1] = Piece(begun, at + 1, unknown, is_known=False)
    return _traced(best)


def _traced(best: list[Piece]) -> list[Piece]:
    pieces: list[Piece] = []
    end = len(best) - 1
    while end > 0:
        piece = best[end]
        pieces.append(piece._replace(cost=piece.cost - best[piece.start].cost))
        end = piece.start
    return pieces[::-1]
