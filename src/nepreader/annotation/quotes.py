"""Finding a quote in a text: its exact words, or words much like them."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from nepreader.annotation.edges import GONE, drawn_together
from nepreader.annotation.model import TextQuoteSelector
from nepreader.text import Span
from nepreader.text.folding import Folded, fold, folded

MOST_ERRORS = 0.3
"""The share of a quote's characters that may differ from what is found."""
LEAST_FUZZY = 8
"""Characters; a shorter quote is found exactly or not at all."""
MOST_EXACT = 1000
_GRAM = 3
_MOST_GRAMS = 400
_WINDOWS = 4
_REACH = 200_000
"""Characters on either side of the old place that an approximate search looks at."""
# Weights of Hypothesis' anchoring (match-quote.ts): words, prefix, suffix, nearness.
_WEIGHTS = (50, 20, 20, 2)


class Found(NamedTuple):
    """A place where a quote may stand.

    Attributes:
        span: in code points of the text.
        words, context: how much alike the words and their surroundings are, from 0 to 1.
        score: both and nearness in one figure, from 0 to 1.
    """

    span: Span
    words: float
    context: float
    score: float


class QuoteFinder:
    """Looks for quotes in one text, folded."""

    def __init__(self, text: str) -> None:
        self._folded: Folded = fold(text)

    def exact(self, quote: TextQuoteSelector, near: int) -> list[Found]:
        """Every place of the very words, best first; `near` is the place once known."""
        words = folded(quote.exact)
        places = self._occurrences(words) if words.strip() else ()
        return self._ranked(quote, near, [(at, at + len(words)) for at in places], words)

    def similar(self, quote: TextQuoteSelector, near: int) -> list[Found]:
        """Places of words much like these, best first."""
        words = folded(quote.exact)
        if len(words) < LEAST_FUZZY:
            return []
        spans = {self._fitted(words, at) for at in self._windows(words, near)}
        allowed = MOST_ERRORS * len(words)
        close = [
            span for span in spans
            if span and Levenshtein.distance(words, self._folded.text[slice(*span)]) <= allowed
        ]  # fmt: skip
        return self._ranked(quote, near, close, words)

    def _occurrences(self, words: str) -> Iterator[int]:
        at = self._folded.text.find(words)
        count = 0
        while at >= 0 and count < MOST_EXACT:
            yield at
            count += 1
            at = self._folded.text.find(words, at + 1)

    def _ranked(
        self, quote: TextQuoteSelector, near: int, spans: list[tuple[int, int]], words: str
    ) -> list[Found]:
        prefix, suffix = folded(quote.prefix), folded(quote.suffix)
        hint = self._folded.folded_position(near)
        found = [self._judged(words, prefix, suffix, hint, *span) for span in spans]
        return sorted(found, key=lambda place: (-place.score, place.span))

    def _judged(
        self, words: str, prefix: str, suffix: str, hint: int, start: int, end: int
    ) -> Found:
        text = self._folded.text
        alike = Levenshtein.normalized_similarity(words, text[start:end])
        before = _likeness(prefix, text[max(0, start - len(prefix)) : start])
        after = _likeness(suffix, text[end : end + len(suffix)])
        nearness = 1 - abs(start - hint) / max(1, len(text))
        parts = (alike, before, after, nearness)
        score = sum(w * p for w, p in zip(_WEIGHTS, parts, strict=True)) / sum(_WEIGHTS)
        sides = [part for part, context in ((before, prefix), (after, suffix)) if context]
        context = sum(sides) / len(sides) if sides else 0.0
        return Found(self._folded.original_span(start, end), alike, context, score)

    def _windows(self, words: str, near: int) -> list[int]:
        """Where most three-letter runs of the words stand in one line with each other."""
        step = max(1, len(words) // _MOST_GRAMS)
        hint = self._folded.folded_position(near)
        width = max(4, len(words) // 4)
        votes: Counter[int] = Counter()
        for offset in range(0, len(words) - _GRAM + 1, step):
            for at in self._grams.get(words[offset : offset + _GRAM], ()):
                if abs(at - hint) <= _REACH:
                    votes[(at - offset) // width] += 1
        pairs = Counter({line: votes[line] + votes[line + 1] for line in votes})
        best = sorted(pairs.items(), key=lambda item: (-item[1], abs(item[0] * width - hint)))
        return [line * width for line, _ in best[:_WINDOWS]]

    @cached_property
    def _grams(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        text = self._folded.text
        for at in range(len(text) - _GRAM + 1):
            places[text[at : at + _GRAM]].append(at)
        return places

    def _fitted(self, words: str, at: int) -> tuple[int, int] | None:
        """The stretch about `at` that the words fit best."""
        text = self._folded.text
        slack = max(8, len(words) // 2)
        low, high = max(0, at - slack), min(len(text), at + len(words) + 2 * slack)
        places = [GONE] * len(words)
        for code in Levenshtein.opcodes(words, text[low:high]):
            if code.tag == "equal":
                same = range(low + code.dest_start, low + code.dest_end)
                places[code.src_start : code.src_end] = same
        kept = [place for place in drawn_together(places, words, text) if place != GONE]
        return (kept[0], kept[-1] + 1) if kept else None


def _likeness(context: str, found: str) -> float:
    """How alike a context and what stands there are; missing context counts as alike."""
    return Levenshtein.normalized_similarity(context, found) if context else 1.0
