"""Which part of a page is in sight.

The place is kept as a block and an offset into it, because the heights of blocks out of sight are
estimates: what stands at the top of the window never jumps when an estimate is corrected.
"""

from typing import NamedTuple

from nepreader.ui.reading.page import Page

TOP_MARGIN = 28.0
BOTTOM_MARGIN = 56.0


class Placed(NamedTuple):
    """A block and the y of its top in the window, in pixels."""

    block: int
    top: float


class PlacedLine(NamedTuple):
    """The first code point of a line and the y of its top in the window, in pixels."""

    position: int
    top: float


class Scroller:
    """Moves a window of some height over a page."""

    def __init__(self, page: Page, height: float) -> None:
        self.page = page
        self.height = height
        self._index = 0
        self._offset = -TOP_MARGIN

    @property
    def value(self) -> float:
        """How far the window is down the page, as far as heights are known."""
        return self.page.heights.top_of(self._index) + self._offset + TOP_MARGIN

    @property
    def maximum(self) -> float:
        """The value at the end of the page."""
        return max(0.0, self.page.height + TOP_MARGIN + BOTTOM_MARGIN - self.height)

    def visible(self) -> list[Placed]:
        """The blocks in sight, laid out."""
        placed = []
        index, top = self._index, -self._offset
        while index < len(self.page.blocks) and top < self.height:
            self.page.layout(index)
            placed.append(Placed(index, top))
            top += self.page.heights[index]
            index += 1
        return placed

    def scroll_by(self, distance: float) -> None:
        """Move over laid-out blocks only, so that the distance is exact."""
        heights = self.page.heights
        self._offset += distance
        while self._offset < 0 and self._index > 0:
            self._index -= 1
            self.page.layout(self._index)
            self._offset += heights[self._index]
        self.page.layout(self._index)
        while self._offset >= heights[self._index] and self._index < len(heights) - 1:
            self._offset -= heights[self._index]
            self._index += 1
            self.page.layout(self._index)
        self._keep_within()

    def jump_to_value(self, value: float) -> None:
        """Go to where the scroll bar was dragged."""
        y = min(max(0.0, value), self.maximum) - TOP_MARGIN
        self._index = self.page.heights.index_at(max(0.0, y))
        self._offset = y - self.page.heights.top_of(self._index)
        self.scroll_by(0)

    def put(self, position: int, top: float) -> None:
        """Bring the line of a position to `top` pixels in the window."""
        self.jump_to(position)
        self.scroll_by(-top)

    def jump_to(self, position: int, ratio: float = 0.0) -> None:
        """Bring the line of a position to `ratio` of the window's height."""
        self._index = self.page.blocks.index_at(position)
        layout = self.page.layout(self._index)
        line = layout.line_index(position - self.page.blocks[self._index].start)
        self._offset = layout.top_of(line)
        self.scroll_by(-ratio * self.height)

    def first_position(self) -> int:
        """The first code point of the line at the top."""
        return self.first_line().position

    def first_line(self) -> PlacedLine:
        """The line at the top."""
        block = self.page.blocks[self._index]
        layout = self.page.layout(self._index)
        half_line = self.page.setting.line_height / 2
        line = layout.line_index_at(max(0.0, self._offset + half_line))
        top = layout.top_of(line) - self._offset
        return PlacedLine(block.start + layout.lines[line].start, top)

    def top_of(self, index: int) -> float | None:
        """The y of a block in the window; None where it is not in sight."""
        return next((placed.top for placed in self.visible() if placed.block == index), None)

    def _keep_within(self) -> None:
        if self._index == 0:
            self._offset = max(self._offset, -TOP_MARGIN)
        if self.value > self.maximum:
            self._settle_at_end()

    def _settle_at_end(self) -> None:
        """Put the end of the page at the foot of the window."""
        remaining = self.height - BOTTOM_MARGIN
        index = len(self.page.blocks)
        while index > 0 and remaining > 0:
            index -= 1
            self.page.layout(index)
            remaining -= self.page.heights[index]
        self._index = index
        self._offset = max(-remaining, -TOP_MARGIN) if index == 0 else -remaining
