"""Finding the words of an annotation again in a text that may have changed.

Four ways, in this order: the position where the text is the same; an alignment of the text with
the snapshot that the annotation was made on; the exact words; words much like them. Each has a
floor; what reaches none has no place, and is kept as an orphan. A place that is less than sure is
to be checked by a person. The same input gives the same answer, whatever was anchored before.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from nepreader.annotation.alignment import Alignment, Mapped
from nepreader.annotation.describe import Selectors
from nepreader.annotation.model import TextQuoteSelector
from nepreader.annotation.quotes import Found, QuoteFinder
from nepreader.text import Document, Span
from nepreader.text.folding import fold
from nepreader.text.graphemes import ceiling, floor, is_boundary, snapped

SURE = 0.75
"""The confidence below which a person is asked to check."""
_UNVERIFIED = 0.5  # a position with no quote to prove it
_LEAST_SCORE = 0.62
_LEAST_MOVED_SCORE = 0.78  # where the alignment says that the words are gone
_LEAST_CONTEXT = 0.5
_SHORT = 8  # characters; so short a quote says little without its context
_SHORT_CONTEXT = 0.75
_LONG_CONTEXT = 0.35
_TELLING = 6  # characters that, exact and new to the text, say enough by themselves
_SAME_CONTEXT = 0.6
_TIE = 0.02
_MOST_CANDIDATES = 5


class How(StrEnum):
    """How a place was found."""

    POSITION = "position"
    ALIGNMENT = "alignment"
    QUOTE = "quote"
    SIMILAR = "similar"
    NOWHERE = "nowhere"


class Anchor(NamedTuple):
    """Where an annotation stands now.

    Attributes:
        span: in code points of the text, whole grapheme clusters if the annotated words were such;
            None for an orphan.
        confidence: from 0 to 1.
        how: the way it was found.
        candidates: for an orphan, places a person may choose from, best first.
    """

    span: Span | None
    confidence: float = 0.0
    how: How = How.NOWHERE
    candidates: tuple[Span, ...] = ()

    @property
    def needs_check(self) -> bool:
        """Whether a person should look at the place."""
        return self.span is not None and self.confidence < SURE


def anchor(document: Document, selectors: Selectors, snapshot: str | None = None) -> Anchor:
    """Find the span that `selectors` mean in `document`.

    Args:
        document: the text as it is now.
        selectors: what `describe` returned once; the quote or the position may be missing.
        snapshot: the text that `selectors.position` counts in; None where it is unknown.
    """
    text = document.text
    if snapshot == text and (span := _verified(text, selectors)) is not None:
        return Anchor(span, 1.0, How.POSITION)
    alignment = None if snapshot is None or snapshot == text else _alignment(snapshot, text)
    mapped = _mapped(alignment, selectors)
    if mapped and mapped.kept >= SURE:
        return Anchor(_snapped(text, mapped.span, selectors), mapped.kept, How.ALIGNMENT)
    by_quote = _by_quote(text, selectors, alignment)
    if mapped and not (by_quote.how is How.QUOTE and by_quote.confidence > mapped.kept):
        return Anchor(_snapped(text, mapped.span, selectors), mapped.kept, How.ALIGNMENT)
    return by_quote


def _snapped(text: str, span: Span, selectors: Selectors) -> Span:
    """`span` of whole clusters, but for an end that cut one when the annotation was made."""
    if span.start == span.end:  # a place between characters never grows to be one
        return Span(floor(text, span.start), floor(text, span.start))
    if not (quote := selectors.quote):
        return snapped(text, span)
    start, end = len(quote.prefix), len(quote.prefix) + len(quote.exact)
    words = quote.prefix + quote.exact + quote.suffix
    return Span(
        floor(text, span.start) if is_boundary(words, start) else span.start,
        ceiling(text, span.end) if is_boundary(words, end) else span.end,
    )


def _verified(text: str, selectors: Selectors) -> Span | None:
    """The position, if it lies in the text and the quote stands there."""
    position, quote = selectors.position, selectors.quote
    if position is None or not 0 <= position.start <= position.end <= len(text):
        return None
    right = quote is None or position.span.of(text) == quote.exact
    return position.span if right else None


def _mapped(alignment: Alignment | None, selectors: Selectors) -> Mapped | None:
    if alignment is None:
        return None
    span = _verified(alignment.old_text, selectors)
    return None if span is None else alignment.map_span(span)


def _by_quote(text: str, selectors: Selectors, alignment: Alignment | None) -> Anchor:
    if not selectors.quote or not selectors.quote.exact.strip():
        return _unverified(text, selectors, alignment)
    quote, finder = selectors.quote, _finder(text)
    near = _expected(selectors, alignment, text)
    exact = _without_claimed(finder.exact(quote, near), selectors, alignment)
    likely = [place for place in exact if _is_likely(quote, place, alignment)]
    if likely and likely[0].context >= _SAME_CONTEXT:
        return _decided(text, selectors, likely, How.QUOTE)
    similar = _without_claimed(finder.similar(quote, near), selectors, alignment)
    least = _LEAST_SCORE if alignment is None else _LEAST_MOVED_SCORE
    close = [p for p in similar if p.score >= least and p.context >= _LEAST_CONTEXT]
    if close and (not likely or close[0].score > likely[0].score):
        return _decided(text, selectors, close, How.SIMILAR)
    if likely:
        return _decided(text, selectors, likely, How.QUOTE)
    return Anchor(None, candidates=_spans(text, exact or similar))


def _unverified(text: str, selectors: Selectors, alignment: Alignment | None) -> Anchor:
    """Somebody else's annotation may have no quote: its position is taken, and to be checked."""
    span = _verified(text, Selectors(None, selectors.position))
    if span is None or alignment is not None:
        return Anchor(None)
    return Anchor(snapped(text, span), _UNVERIFIED, How.POSITION)


def _expected(selectors: Selectors, alignment: Alignment | None, text: str) -> int:
    """About where the words should stand now."""
    start = selectors.position.start if selectors.position else 0
    if alignment is None:
        return min(start, len(text))
    return alignment.nearest(start)


def _without_claimed(
    places: list[Found], selectors: Selectors, alignment: Alignment | None
) -> list[Found]:
    """Without those that stood in the old text already, as other words than the annotated."""
    if alignment is None or selectors.position is None:
        return places
    own = selectors.position.span
    return [place for place in places if not alignment.is_of_others(place.span, own)]


def _is_likely(quote: TextQuoteSelector, place: Found, alignment: Alignment | None) -> bool:
    """Whether exact words are the ones meant: short ones stand in many places."""
    length = len(quote.exact.strip())
    if alignment and length >= _TELLING:
        return True  # what had been there before is ruled out already
    least = _SHORT_CONTEXT if length < _SHORT else _LONG_CONTEXT
    return place.context >= least or not fold(quote.prefix + quote.suffix).text


def _decided(text: str, selectors: Selectors, places: list[Found], how: How) -> Anchor:
    """The best place, unless another is as good."""
    best, *others = places
    if others and others[0].score > best.score - _TIE:
        return Anchor(None, candidates=_spans(text, places))
    confidence = best.words * (0.5 + 0.5 * best.context)
    return Anchor(_snapped(text, best.span, selectors), confidence, how)


def _spans(text: str, places: Iterable[Found]) -> tuple[Span, ...]:
    return tuple(snapped(text, place.span) for place in places)[:_MOST_CANDIDATES]


@lru_cache(maxsize=2)
def _alignment(snapshot: str, text: str) -> Alignment:
    return Alignment(snapshot, text)


@lru_cache(maxsize=2)
def _finder(text: str) -> QuoteFinder:
    return QuoteFinder(text)
