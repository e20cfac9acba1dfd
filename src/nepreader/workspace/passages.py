"""The passages of an open text, and the whole of it as other programs are given it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, overload

from nepreader.annotation import Annotation, Kind
from nepreader.glossary import Termbase
from nepreader.text import Reading, Span
from nepreader.translation import (
    BilingualText,
    Comment,
    Gloss,
    Granularity,
    Passage,
    Segmenter,
    TranslationUnit,
    passages_of,
)
from nepreader.translation.checks.terms import FindTerms
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.readings import corrected_manner, make_reading

PASSAGE_KINDS = (Kind.SEGMENT, Kind.TRANSLATION, Kind.CORRECTION)
"""Kinds whose changes may change the passages."""


class Terms(NamedTuple):
    """The terms that hold in a text, and how they are found: by `WordCutter.terms_in`."""

    termbase: Termbase
    find: FindTerms


class Passages(Sequence[Passage]):
    """The passages of a text at one moment, in order."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = list(passages)
        self._starts = [passage.span.start for passage in self._passages]

    def __len__(self) -> int:
        return len(self._passages)

    @overload
    def __getitem__(self, index: int) -> Passage: ...
    @overload
    def __getitem__(self, index: slice) -> list[Passage]: ...
    def __getitem__(self, index: int | slice) -> Passage | list[Passage]:
        return self._passages[index]

    def __iter__(self) -> Iterator[Passage]:
        return iter(self._passages)

    def index_at(self, position: int) -> int:
        """The passage that holds a position of the source, else the one before, else 0."""
        return max(0, bisect_right(self._starts, position) - 1)

    def following(self, index: int, wanted: Callable[[Passage], bool]) -> int | None:
        """The next passage after `index` that is `wanted`, from the start again at the end."""
        count = len(self._passages)
        order = ((index + step) % count for step in range(1, count + 1))
        return next((at for at in order if wanted(self._passages[at])), None)


def passages_in(
    text: OpenText, language: str = "en", segmenter: Segmenter | None = None
) -> Passages:
    """The passages of a text with their translations into a language.

    Keep the `segmenter`: it remembers the sentences of paragraphs that did not change.
    """
    segmenter = segmenter or Segmenter(Granularity.SENTENCE)
    reading = make_reading(text, corrected_manner(text))
    kinds = (Kind.SEGMENT, Kind.TRANSLATION)
    found = text.annotations.of_kind(*kinds) if text.has_annotations else []
    placed = [(text.placements.span_of(a), a) for a in found]
    return Passages(passages_of(segmenter, reading, placed, language))


def comments_on(text: OpenText, passages: Sequence[Passage]) -> dict[int, list[Annotation]]:
    """The notes that begin in each passage, by its index, in the order they were made."""
    if not text.has_annotations:
        return {}
    starts = [passage.span.start for passage in passages]
    found: dict[int, list[Annotation]] = {}
    for note in sorted(text.annotations.of_kind(Kind.NOTE), key=lambda a: (a.created, a.id)):
        span = text.placements.span_of(note)
        index = -1 if span is None else bisect_right(starts, span.start) - 1
        if span and index >= 0 and span.start < passages[index].span.end:
            found.setdefault(index, []).append(note)
    return found


def bilingual(
    text: OpenText,
    passages: Sequence[Passage],
    reading: Reading | None = None,
    terms: Terms | None = None,
    language: str = "en",
) -> BilingualText:
    """A text with its translation, comments and glosses.

    Args:
        text: the text.
        passages: its passages, in order.
        reading: which words they have; as printed where nothing is said.
        terms: what is glossed.
        language: of the translation.
    """
    reading = reading or Reading(text.document.text)
    notes = comments_on(text, passages)
    gaps = _gaps(passages, reading)
    units = []
    for index, (passage, gap) in enumerate(zip(passages, gaps, strict=True)):
        words = reading.from_source(passage.span).of(reading.text)
        current = passage.translation
        units.append(
            TranslationUnit(
                span=passage.span,
                paragraph=passage.segment.paragraph,
                source=words,
                target=passage.text,
                status=passage.status,
                comments=tuple(Comment(n.text, n.creator, n.created) for n in notes.get(index, ())),
                glosses=tuple(_glosses(words, terms)) if terms else (),
                gap=gap,
                author=current.annotation.creator if current else "",
                time=current.annotation.modified if current else "",
            )
        )
    return BilingualText(text.document.name, text.document.text_digest, tuple(units), language)


def _gaps(passages: Sequence[Passage], reading: Reading) -> Iterator[str]:
    """What stands behind each passage, up to the next of its paragraph: blanks."""
    for one, other in pairwise(passages):
        end = reading.from_source(one.span).end
        start = reading.from_source(other.span).start
        yield reading.text[end:start] if one.segment.paragraph == other.segment.paragraph else ""
    if passages:
        yield ""


def _glosses(words: str, terms: Terms) -> Iterator[Gloss]:
    for match in terms.find(words):
        if entry := terms.termbase.entry_of_form(match.phrase):
            yield Gloss(Span(match.start, match.end), entry.id, entry.english, entry.gloss)
