"""From the text to the page: which page a passage is on, and which boxes it fills there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from nepreader.scans.model import Box, PlacedWord
from nepreader.scans.page_marks import PageMark
from nepreader.text import Span

_LEAST_SHARED = 0.5  # of the lower box's height, for two to be of one line
_WIDEST_GAP = 2.0  # line heights between two boxes of one line


class PagePlaces:
    """Answers from boxes where there are any, and else from the marks of pages."""

    def __init__(
        self, placed: Iterable[PlacedWord], marks: Iterable[PageMark], page_count: int
    ) -> None:
        """Keep them; marks of pages that are printed numbers are brought to those of the scans."""
        self._placed = sorted(placed, key=lambda word: word.span)
        self._starts = [word.span.start for word in self._placed]
        self._marks = _as_scanned(sorted(marks), page_count)
        self._mark_starts = [mark.start for mark in self._marks]
        self._page_count = page_count

    def page_at(self, position: int) -> int | None:
        """The page that holds a position of the text; None where nothing tells."""
        if self._placed:
            page = self._nearest(position).page
            return page if 1 <= page <= self._page_count else None
        at = bisect_right(self._mark_starts, position) - 1
        return self._marks[at].number if at >= 0 else None

    def words_in(self, span: Span) -> list[PlacedWord]:
        """The boxes whose words share a letter with `span`, in the order of the text."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, max(span.end, span.start + 1))
        return [word for word in self._placed[first:last] if word.span.overlaps(span)]

    def word_at(self, page: int, x: float, y: float) -> PlacedWord | None:
        """The word whose box holds a point of a page; the smallest, where several do."""
        found = [word for word in self._placed if word.page == page and word.box.has(x, y)]
        return min(found, key=lambda word: _area(word.box), default=None)

    def _nearest(self, position: int) -> PlacedWord:
        at = bisect_right(self._starts, position)
        around = self._placed[max(0, at - 1) : at + 1]
        return min(around, key=lambda word: _distance(word.span, position))


def line_boxes(boxes: Sequence[Box]) -> list[Box]:
    """The boxes of one line as one: a Thai word may be many boxes, one for each letter."""
    lines: list[Box] = []
    for box in boxes:
        if lines and _continues(lines[-1], box):
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(box)
    return lines


def _continues(line: Box, box: Box) -> bool:
    heights = (line.bottom - line.top, box.bottom - box.top)
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    gap = max(box.left - line.right, line.left - box.right)
    return shared >= _LEAST_SHARED * min(heights) and gap <= _WIDEST_GAP * max(heights)


def _as_scanned(marks: Sequence[PageMark], page_count: int) -> list[PageMark]:
    """Marks with the numbers of scans: a chapter that is printed on page 245 is scanned on 1."""
    if not marks:
        return []
    fits = all(1 <= mark.number <= page_count for mark in marks)
    shift = 0 if fits else 1 - marks[0].number
    moved = [PageMark(mark.span, mark.number + shift) for mark in marks]
    return [mark for mark in moved if 1 <= mark.number <= page_count]


def _distance(span: Span, position: int) -> int:
    return max(span.start - position, position - span.end + 1, 0)


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)
