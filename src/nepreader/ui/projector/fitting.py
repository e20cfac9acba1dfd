"""The largest type in which words fill a rectangle without being cut. Knows widths, not fonts."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nepreader.ui.projector.typecase import GAP_AFTER, REFERENCE, leading
from nepreader.ui.reading.line_breaking import fill_lines


class Measured(NamedTuple):
    """A paragraph in the type of reference.

    Attributes:
        words, widths: its tokens, and how wide each is with what stands under it, in pixels.
        glosses: how many lines of gloss stand under each.
    """

    words: Sequence[str]
    widths: Sequence[float]
    glosses: Sequence[int]

    def height(self, column: float, size: int) -> float:
        """How high it stands in a size; `column` in pixels of the type of reference."""
        filled = fill_lines(self.widths, self.words, column)
        return sum(round(leading(max(self.glosses[a:b], default=0)) * size) for a, b in filled)


def largest_size(
    paragraphs: Sequence[Measured],
    width: float,
    height: float,
    limits: tuple[int, int],
    step: int = 1,
) -> int:
    """The largest size in pixels within `limits` at which all stands in a rectangle of pixels.

    Sizes are the least one and `step` more each: letters that were drawn in a size are drawn again
    at once, while each new size takes some 20 ms. The least size where it fits at none: then it
    goes on other pages. No word is wider than the column, unless it is at the least size, too.
    """
    least, most = limits
    widest = max((max(p.widths, default=0.0) for p in paragraphs), default=0.0)
    if widest:
        most = min(most, int(width * REFERENCE / widest))

    def fits(steps: int) -> bool:
        return height_of(paragraphs, width, least + steps * step) <= height

    return least + step * _last_that(fits, max(0, most - least) // step)


def height_of(paragraphs: Sequence[Measured], width: float, size: int) -> float:
    """How high paragraphs stand in a size, in pixels."""
    column = width * REFERENCE / size
    lines = sum(paragraph.height(column, size) for paragraph in paragraphs)
    return lines + max(0, len(paragraphs) - 1) * GAP_AFTER * size


def _last_that(fits: Callable[[int], bool], most: int) -> int:
    """The largest number up to `most` that fits; 0 where none above it does."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if fits(middle):
            least = middle
        else:
            most = middle - 1
    return least
