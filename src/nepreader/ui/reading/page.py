"""All blocks of a text as one page: laid out where somebody looks, estimated elsewhere."""

from collections import OrderedDict
from math import ceil

from nepreader.text import Blocks
from nepreader.ui.reading.block_layout import BlockLayout, Notes
from nepreader.ui.reading.heights import HeightIndex
from nepreader.ui.reading.interlinear import Interlinear
from nepreader.ui.reading.typesetting import Measurer, Typesetting
from nepreader.workspace import Words

_KEPT = 400
"""Laid-out blocks that are kept; a screen shows some ten."""
_KEPT_WITH_NOTES = 12_000
"""Code points in blocks that are kept with notes: each word is shaped by itself and takes 4 kB.

The largest screens show some 4,000.
"""
_WIDENED = 1.15
"""How much wider words are with their notes: of a chapter, with readings and glosses."""


class Page:
    """Geometry of a text: y in pixels from the top of the first block."""

    def __init__(
        self,
        words: Words,
        setting: Typesetting,
        measurer: Measurer,
        interlinear: Interlinear | None = None,
    ) -> None:
        """`interlinear` is asked where the setting has room for notes."""
        self.words = words
        self.setting = setting
        self.measurer = measurer
        self._interlinear = interlinear
        self._note_measurer = Measurer(setting.notes.font) if setting.notes else None
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
            tokens = self.words.of_block(index)
            notes = self._notes_of(index, len(tokens))
            layout = BlockLayout(tokens, self.setting, self.measurer, notes)
            self._layouts[index] = layout
            self.heights[index] = self._height_of(index, layout)
            self._keep_few()
        else:
            self._layouts.move_to_end(index)
        return layout

    def awaits_notes(self, index: int) -> bool:
        """Whether a block would be laid out without notes that are still to come."""
        if self._interlinear is None or self._note_measurer is None:
            return False
        return self._interlinear.notes_of(index) is None

    def forget(self, index: int) -> None:
        """Lay a block out anew when it is next needed: its words changed."""
        self._layouts.pop(index, None)

    def is_laid_out(self, index: int) -> bool:
        """Whether a block has been laid out and kept."""
        return index in self._layouts

    def _keep_few(self) -> None:
        if len(self._layouts) > _KEPT:
            self._layouts.popitem(last=False)
        if self.setting.notes is None:
            return
        held = sum(len(layout.tokens.text) for layout in self._layouts.values())
        while held > _KEPT_WITH_NOTES and len(self._layouts) > 1:
            _, layout = self._layouts.popitem(last=False)
            held -= len(layout.tokens.text)

    def _notes_of(self, index: int, tokens: int) -> Notes | None:
        if self._interlinear is None or self._note_measurer is None:
            return None
        notes = self._interlinear.notes_of(index)
        # Notes of other words are not there yet for these: the text was cut anew meanwhile.
        if notes is None or len(notes) != tokens:
            return None
        return Notes(notes, self._note_measurer)

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
    widened = _WIDENED if setting.notes else 1.0
    per_line = max(1.0, setting.column / (0.8 * measurer.average * widened))
    line, gap, blank = setting.line_height, setting.paragraph_gap, _blank_height(setting)
    return [
        ceil(length / per_line) * line + gap if length else blank for length in blocks.lengths()
    ]
