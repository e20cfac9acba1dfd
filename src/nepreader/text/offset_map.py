"""Positions through a set of edits, both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from nepreader.text.span import Span


class Edit(NamedTuple):
    """`span` of the source is read as `replacement`."""

    span: Span
    replacement: str


class OffsetMap:
    """Maps code point positions between a source and its edited reading.

    Inside a replaced stretch the characters have no counterpart: a span's start goes to the
    stretch's start and its end to the stretch's end, so that a span never loses its words. Text
    that is inserted between two characters belongs to the spans that reach over both.
    """

    __slots__ = ("_reading_ends", "_reading_starts", "_source_ends", "_source_starts")

    def __init__(self, edits: Sequence[Edit] = ()) -> None:
        """Take edits sorted by position that do not overlap.

        Raises:
            ValueError: they overlap or are out of order.
        """
        self._source_starts: list[int] = []
        self._source_ends: list[int] = []
        self._reading_starts: list[int] = []
        self._reading_ends: list[int] = []
        shift = reached = 0
        for edit in edits:
            if edit.span.start < reached:
                raise ValueError(f"edits overlap at {edit.span.start}")
            reached = edit.span.end
            self._source_starts.append(edit.span.start)
            self._source_ends.append(edit.span.end)
            self._reading_starts.append(edit.span.start + shift)
            self._reading_ends.append(edit.span.start + shift + len(edit.replacement))
            shift += len(edit.replacement) - len(edit.span)

    def reading_spans(self) -> list[Span]:
        """Where the replacement of each edit stands in the reading, in order."""
        return list(map(Span, self._reading_starts, self._reading_ends))

    def span_to_reading(self, span: Span) -> Span:
        """A source span in the reading; it grows to whole replacements."""
        return _mapped(
            span, self._source_starts, self._source_ends, self._reading_starts, self._reading_ends
        )

    def span_to_source(self, span: Span) -> Span:
        """A reading span in the source; it grows to whole replaced stretches."""
        return _mapped(
            span, self._reading_starts, self._reading_ends, self._source_starts, self._source_ends
        )

    def to_source(self, position: int) -> int:
        """A reading position in the source; inside a replacement, the stretch's start."""
        return self.span_to_source(Span(position, position)).start


def _mapped(
    span: Span,
    from_starts: list[int],
    from_ends: list[int],
    to_starts: list[int],
    to_ends: list[int],
) -> Span:
    # The start sits after every edit that ends at or before it; an edit it falls in takes it whole.
    before = bisect_right(from_ends, span.start)
    if before < len(from_starts) and from_starts[before] < span.start:
        start = to_starts[before]
    else:
        start = span.start + (to_ends[before - 1] - from_ends[before - 1] if before else 0)
    # The end sits after every edit that starts before it.
    begun = bisect_left(from_starts, span.end)
    if begun and from_ends[begun - 1] > span.end:
        end = to_ends[begun - 1]
    else:
        end = span.end + (to_ends[begun - 1] - from_ends[begun - 1] if begun else 0)
    return Span(start, max(start, end))
