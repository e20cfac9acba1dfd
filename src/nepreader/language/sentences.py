"""Sentences of Thai. A space does not end one, and there is no full stop."""

import re
from functools import cache, lru_cache
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING

from nepreader.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_MAX_LENGTH = 20_000  # code points that the model is given at once
# An end that the model sees inside a phrase is none: it must be followed by a blank, or by the
# end, and abbreviations (ค.ศ.) are taken for full stops.
_END = re.compile(r"(?<![ก-ฮ]\.)(?=\s)|$")
_loading = Lock()
_segmenting = Lock()  # the model keeps what it was given last


def sentences(paragraph: str) -> list[Span]:
    """Cut a paragraph into sentences that tile it; blanks between two belong to the first.

    By PyThaiNLP's CRF model, trained on talks (it finds some four ends in five); the first call
    loads it, which takes a second, and any thread may make it.
    """
    if len(paragraph) > _MAX_LENGTH or not paragraph.strip():
        return [Span(0, len(paragraph))]
    bounds = [0, *_ends(paragraph)]
    if bounds[-1] != len(paragraph):
        bounds.append(len(paragraph))
    return [Span(start, end) for start, end in pairwise(bounds) if end > start]


def sentence_at(paragraph: str, position: int) -> Span:
    """The sentence that holds `position`, without the blanks after it."""
    found = next((s for s in sentences(paragraph) if position < s.end), Span(0, len(paragraph)))
    text = found.of(paragraph)
    return Span(found.start, found.start + len(text.rstrip()))


@lru_cache(maxsize=8)  # many words of one paragraph are asked for, one after the other
def _ends(paragraph: str) -> tuple[int, ...]:
    """Where sentences end: after the blanks that follow them."""
    ends: list[int] = []
    at = 0
    with _segmenting:
        pieces = _segment()(paragraph)
    for piece in pieces:
        at += len(piece)
        end = at - (len(piece) - len(piece.rstrip()))
        if at < len(paragraph) and _END.match(paragraph, end):
            ends.append(_after_blanks(paragraph, end))
    return tuple(ends)


def _after_blanks(paragraph: str, position: int) -> int:
    while position < len(paragraph) and paragraph[position].isspace():
        position += 1
    return position


@cache
def _segment() -> "Callable[[str], list[str]]":
    with _loading:
        from pythainlp.tokenize import crfcut

        segment: Callable[[str], list[str]] = crfcut.segment
        return segment
