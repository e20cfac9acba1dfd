"""What people read: the source with edits applied, and the map between the two."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from nepreader.text.blocks import Blocks
from nepreader.text.offset_map import Edit, OffsetMap
from nepreader.text.paragraphs import Paragraphs
from nepreader.text.span import Span


class ReadingMode(StrEnum):
    """How the corrections of a text are shown."""

    PRINTED = "printed"
    CORRECTED = "corrected"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is to be read.

    Attributes:
        hides_furniture: whether page numbers and running heads are left out.
        hides_notes: whether the marks of footnotes are left out.
    """

    mode: ReadingMode = ReadingMode.PRINTED
    hides_furniture: bool = True
    hides_notes: bool = False


class Reading:
    """A text derived from a source by edits that do not overlap.

    Words are cut, glossed and searched in `text`; annotations are anchored in `source`.
    """

    def __init__(self, source: str, edits: Iterable[Edit] = (), seams: Iterable[int] = ()) -> None:
        """`seams` are positions in `text` that no word reaches over."""
        self.source = source
        self.seams = tuple(sorted(seams))
        self.edits = tuple(sorted(edits, key=lambda edit: edit.span))
        self.offsets = OffsetMap(self.edits)
        self.text = apply_edits(source, self.edits)

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The paragraphs of `text`."""
        return Paragraphs(self.text)

    @cached_property
    def blocks(self) -> Blocks:
        """What is cut and laid out at once."""
        return Blocks(self.text, self.paragraphs)

    def to_source(self, span: Span) -> Span:
        """A span of `text` in the source."""
        return self.offsets.span_to_source(span)

    def from_source(self, span: Span) -> Span:
        """A span of the source in `text`."""
        return self.offsets.span_to_reading(span)

    def from_reading(self, other: "Reading", span: Span) -> Span:
        """A span of another reading of the same source in this one."""
        return span if other is self else self.from_source(other.to_source(span))

    def whole(self, span: Span) -> Span:
        """A span of `text` grown until it cuts through no replacement."""
        return self.from_source(self.to_source(span)) if self.edits else span


def apply_edits(source: str, edits: Iterable[Edit]) -> str:
    """The source with sorted edits applied."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (source[at : edit.span.start], edit.replacement)
        at = edit.span.end
    return "".join([*pieces, source[at:]]) if pieces else source
