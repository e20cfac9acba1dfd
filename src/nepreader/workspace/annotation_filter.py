"""Which annotations a list shows, and in which order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from nepreader.annotation import Annotation, Kind
from nepreader.annotation.ordering import Ordered
from nepreader.language import collation_key
from nepreader.text.folding import fold
from nepreader.workspace.open_text import OpenText

ELSEWHERE = frozenset((Kind.POSITION, Kind.CORRECTION, Kind.SEGMENT, Kind.TRANSLATION))
"""Kinds that a list of notes shows only if it is asked for them: a review has hundreds, and the
desk one for each passage."""


class PlaceState(StrEnum):
    """Whether an annotation is where it should be."""

    CHECK = "check"
    UNPLACED = "unplaced"


class SortBy(StrEnum):
    """Orders of a list."""

    PLACE = "place"
    NEWEST = "newest"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """What must hold of an annotation to be shown; what is empty is not asked.

    Attributes:
        text: stands in the quote, the note or a tag, folded as in search.
    """

    kind: Kind | None = None
    tag: str = ""
    colour: str = ""
    author: str = ""
    state: PlaceState | None = None
    text: str = ""

    def accepts(self, text: OpenText, annotation: Annotation) -> bool:
        """Whether an annotation is shown; some kinds have a place of their own elsewhere."""
        if annotation.kind is Kind.POSITION or not self._has_kind(annotation):
            return False
        if self.colour and annotation.colour != self.colour:
            return False
        if self.author and annotation.creator != self.author:
            return False
        if self.tag and self.tag not in annotation.tags:
            return False
        return self._has_state(text, annotation) and self._has_text(annotation)

    def _has_kind(self, annotation: Annotation) -> bool:
        if self.kind is None:
            return self.state is not None or annotation.kind not in ELSEWHERE
        return annotation.kind is self.kind

    def _has_state(self, text: OpenText, annotation: Annotation) -> bool:
        if self.state is None:
            return True
        return state_of(text, annotation) is self.state

    def _has_text(self, annotation: Annotation) -> bool:
        wanted = fold(self.text.strip()).text
        return not wanted or any(wanted in fold(said).text for said in _said(annotation))


class Listing(NamedTuple):
    """What a list shows, and what it could be narrowed to.

    Attributes:
        order: the annotations that are accepted, in their order.
        tags, authors: of all annotations.
    """

    order: Ordered
    tags: tuple[str, ...]
    authors: tuple[str, ...]


def listing(text: OpenText, wanted: AnnotationFilter, sort: SortBy) -> Listing:
    """List the annotations of a text; a hundred thousand take a second: not on the GUI thread."""
    entries: list[tuple[tuple[Any, ...], str]] = []
    tags: set[str] = set()
    authors: set[str] = set()
    for annotation in list(text.annotations) if text.has_annotations else ():
        tags.update(annotation.tags)
        authors.add(annotation.creator)
        if wanted.accepts(text, annotation):
            entries.append((sort_key(text, annotation, sort), annotation.id))
    names = (tuple(sorted(found, key=collation_key)) for found in (tags, authors - {""}))
    return Listing(Ordered(entries), *names)


def state_of(text: OpenText, annotation: Annotation) -> PlaceState | None:
    """What a person should look at, if anything."""
    place = text.placements.of(annotation)
    if place.span is None:
        return PlaceState.UNPLACED
    return PlaceState.CHECK if place.needs_check else None


def quote_of(annotation: Annotation) -> str:
    """The words it was made on, in one line."""
    quote = annotation.target.quote
    return " ".join(quote.exact.split()) if quote else ""


def sort_key(text: OpenText, annotation: Annotation, order: SortBy) -> tuple[Any, ...]:
    """Sorts as a list in `order` stands; unplaced ones come before all others."""
    return _KEYS[order](text, annotation)


def _by_place(text: OpenText, annotation: Annotation) -> tuple[Any, ...]:
    span = text.span_of(annotation)
    return (-1, -1) if span is None else (span.start, span.end)


def _by_newest(_: OpenText, annotation: Annotation) -> tuple[Any, ...]:
    return (tuple(-ord(char) for char in annotation.modified), annotation.id)


def _by_kind(text: OpenText, annotation: Annotation) -> tuple[Any, ...]:
    return (annotation.kind.value, *_by_place(text, annotation))


_KEYS: Mapping[SortBy, Callable[[OpenText, Annotation], tuple[Any, ...]]] = MappingProxyType(
    {SortBy.PLACE: _by_place, SortBy.NEWEST: _by_newest, SortBy.KIND: _by_kind}
)


def _said(annotation: Annotation) -> tuple[str, ...]:
    return (quote_of(annotation), *(body.value for body in annotation.bodies))
