"""The part of the W3C Web Annotation Data Model that we use, as frozen records.

Names are those of the Recommendation of 23 February 2017: an annotation has bodies and a target;
the target selects a part of a source; a motivation says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from nepreader.text import Span

Extra = Mapping[str, Any]
"""JSON fields that we do not know, kept to be written back."""
NOTHING: Extra = MappingProxyType({})
TAGGING = "tagging"


class Kind(StrEnum):
    """What an annotation is to us; W3C motivations are too coarse (three kinds are `editing`)."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    TAG = "tag"
    BOOKMARK = "bookmark"
    POSITION = "position"  # where the reader stopped
    CORRECTION = "correction"
    TRANSLATION = "translation"
    TERM = "term"
    RECUT = "recut"
    SEGMENT = "segment"  # a passage for translation, as a person cut it
    LESSON = "lesson"  # a passage of the lesson plan
    FOREIGN = "foreign"  # somebody else's, of no kind we know


MOTIVATIONS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.HIGHLIGHT: "highlighting",
        Kind.NOTE: "commenting",
        Kind.TAG: "tagging",
        Kind.BOOKMARK: "bookmarking",
        Kind.POSITION: "bookmarking",
        Kind.CORRECTION: "editing",
        Kind.TRANSLATION: "describing",
        Kind.TERM: "identifying",
        Kind.RECUT: "editing",
        Kind.SEGMENT: "identifying",
        Kind.LESSON: "bookmarking",
        Kind.FOREIGN: "",
    }
)


class TextQuoteSelector(NamedTuple):
    """The words themselves and those around them, verbatim."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    extra: Extra = NOTHING


class TextPositionSelector(NamedTuple):
    """Where the words stood, in code points; `end` is exclusive."""

    start: int
    end: int
    extra: Extra = NOTHING

    @property
    def span(self) -> Span:
        """The same as a span."""
        return Span(self.start, self.end)


class Target(NamedTuple):
    """A part of a text.

    Attributes:
        source: IRI of the text.
        quote, position: the selectors; either may be missing in foreign annotations.
        snapshot: digest of the text that `position` counts in.
    """

    source: str
    quote: TextQuoteSelector | None = None
    position: TextPositionSelector | None = None
    snapshot: str = ""
    extra: Extra = NOTHING


class TextualBody(NamedTuple):
    """Something said: a note, a tag, a correction, a translation."""

    value: str
    purpose: str = ""
    language: str = ""
    format: str = "text/plain"
    extra: Extra = NOTHING


class Revision(NamedTuple):
    """Orders changes without a clock: `counter` is higher than any the writer had seen."""

    counter: int = 0
    writer: str = ""


UNBORN = Revision()
"""Of annotations that no program numbered."""


class Superseded(NamedTuple):
    """What a field held on one side of a merge, when the other side won.

    Attributes:
        field: one of `fields.FIELDS`.
        value: as JSON.
        revision: of the change that had set it.
    """

    field: str
    value: Any
    revision: Revision


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something a person added to a text.

    Attributes:
        id: an IRI, `urn:uuid:…` for our own.
        created, modified: UTC, as `2026-11-22T09:30:00Z`.
        creator: the person's name, or empty.
        colour: a name from the palette, or empty.
        status: for corrections and translations.
        scope: for re-cuts: "here" or "everywhere".
        order: for passages of a lesson plan: a key that sorts; see `order_keys`.
        revision: of its creation.
        stamps: of each field that was changed since, the revision that did.
        history: what lost in merges, in the order of `fields.in_order`.
        seen: the highest revision of each writer that went into it, where no stamp shows it.
        survived: the highest revision of each writer that was removed before it came back.
        extra: everything in the JSON that has no field above.
    """

    id: str
    kind: Kind
    target: Target
    bodies: tuple[TextualBody, ...] = ()
    motivation: str = ""
    created: str = ""
    modified: str = ""
    creator: str = ""
    colour: str = ""
    status: str = ""
    scope: str = ""
    order: str = ""
    revision: Revision = UNBORN
    stamps: Mapping[str, Revision] = field(default_factory=dict)
    history: tuple[Superseded, ...] = ()
    seen: Mapping[str, int] = field(default_factory=dict)
    survived: Mapping[str, int] = field(default_factory=dict)
    extra: Extra = field(default_factory=lambda: NOTHING)

    @property
    def text(self) -> str:
        """The value of the first body that is no tag."""
        return next((body.value for body in self.bodies if body.purpose != TAGGING), "")

    @property
    def language(self) -> str:
        """The language of `text`, or empty."""
        return next((body.language for body in self.bodies if body.purpose != TAGGING), "")

    @property
    def tags(self) -> tuple[str, ...]:
        """The values of the bodies that are tags."""
        return tuple(body.value for body in self.bodies if body.purpose == TAGGING)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """An annotation that was removed, kept so that no older copy brings it back.

    Attributes:
        of: the highest revision of each writer that was removed.
        annotation: as it was, to be restored; None where that was forgotten.
        time: UTC, when it was removed; tells when it may be forgotten, and no more than that.
    """

    id: str
    of: Mapping[str, int]
    annotation: Annotation | None = None
    time: str = field(default="", compare=False)
    extra: Extra = field(default_factory=lambda: NOTHING)


Record = Annotation | Tombstone

COLOURS = ("yellow", "green", "blue", "pink", "purple")
"""Names of the colours of highlights; each theme shows them in its own way."""
