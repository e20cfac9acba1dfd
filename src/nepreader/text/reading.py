"""What people read: the source with edits applied, and the map between the two."""

from collections.abc import Iterable
from functools import cached_property

from nepreader.text.blocks import Blocks
from nepreader.text.offset_map import Edit, OffsetMap
from nepreader.text.paragraphs import Paragraphs
from nepreader.text.span import Span


class Reading:
    """A text derived from a source by edits that do not overlap.

    Words are cut, glossed and searched in `text`; annotations are anchored in `source`.
    """

    def __init__(self, source: str, edits: Iterable[Edit] = ()) -> None:
        self.source = source
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


def apply_edits(source: str, edits: Iterable[Edit]) -> str:
    """The source with sorted edits applied."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (source[at : edit.span.start], edit.replacement)
        at = edit.span.end
    return "".join([*pieces, source[at:]]) if pieces else source
