"""All blocks of a text as one page: laid out where somebody looks, estimated elsewhere."""

from collections import OrderedDict
from math import ceil

from nepreader.text import Blocks
from nepreader.ui.reading.block_layout import BlockLayout
from nepreader.ui.reading.heights import HeightIndex
from nepreader.ui.reading.typesetting import Measurer, Typesetting
from nepreader.workspace import Words

_KEPT = 400
"""Laid-out blocks that are kept; a screen shows some ten."""


class Page:
    """Geometry of a text: y in pixels from the top of the first block."""

    def __init__(self, words: Words, setting: Typesetting, measurer: Measurer) -> None:
        self.words = words
        self.setting = setting
        self.measurer = measurer
        self._layouts: OrderedDict[int, BlockLayout] = OrderedDict()
        self.heights = HeightIndex(_estimates(words.reading.blocks, setting, measurer))

    @property
    def blocks(self) -> Blocks:
        """The blocks."""
        return self.words.reading.blocks

    @property
    def height(self) -> float:
        """Of the whole, as far as it is known."""
        return self.heights.total

    def layout(self, index: int) -> BlockLayout:
        """A block laid out; its true height takes the place of the estimate."""
        layout = self._layouts.get(index)
        if layout is None:
            layout = BlockLayout(self.words.of_block(index), self.setting, self.measurer)
            self._layouts[index] = layout
            self.heights[index] = self._height_of(index, layout)
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return layout

    def forget(self, index: int) -> None:
        """Lay a block out anew when it is next needed: its words changed."""
        self._layouts.pop(index, None)

    def is_laid_out(self, index: int) -> bool:
        """Whether a block has been laid out and kept."""
        return index in self._layouts

    def _height_of(self, index: int, layout: BlockLayout) -> float:
        if not layout.tokens.text:
            return _blank_height(self.setting)
        return layout.height + self._gap_after(index)

    def _gap_after(self, index: int) -> float:
        last = index + 1 >= len(self.blocks)
        return 0.0 if last or self.blocks.continues(index + 1) else self.setting.paragraph_gap


def _blank_height(setting: Typesetting) -> float:
    """A blank line parts paragraphs; it need not be as high as a line of text."""
    return setting.paragraph_gap


def _estimates(blocks: Blocks, setting: Typesetting, measurer: Measurer) -> list[float]:
    # Marks above and below take no width: some four in five code points do.
    per_line = max(1.0, setting.column / (0.8 * measurer.average))
    line, gap, blank = setting.line_height, setting.paragraph_gap, _blank_height(setting)
    return [
        ceil(length / per_line) * line + gap if length else blank for length in blocks.lengths()
    ]
