"""How wide a page is shown: as the pane, as the passage asks, or as chosen."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRectF, QSize

_STEP = 1.25
_LEAST, _MOST = 0.25, 8.0  # times the width of the pane
_AROUND = 0.06  # of the page's width, left free beside a passage


class Fit(Enum):
    """What decides the width."""

    WIDTH = "width"
    PASSAGE = "passage"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Zoom:
    """`factor` holds for `Fit.CHOSEN`: times the width of the pane."""

    fit: Fit = Fit.WIDTH
    factor: float = 1.0

    def page_width(self, room: QSize, passage: QRectF | None) -> int:
        """The width of the page in a pane, in its pixels.

        `passage` is where the passage stands, in widths of the page on both axes.
        """
        factor = self.factor if self.fit is Fit.CHOSEN else 1.0
        if self.fit is Fit.PASSAGE and passage is not None:
            across = 1 / min(1.0, passage.width() + 2 * _AROUND)
            down = room.height() / (room.width() * (passage.height() + 2 * _AROUND))
            factor = max(1.0, min(across, down, _MOST))
        return max(1, round(room.width() * factor))

    def stepped(self, steps: float, shown: float) -> "Zoom":
        """Larger by some steps, or smaller, than the factor that is `shown`."""
        factor = min(_MOST, max(_LEAST, shown * _STEP**steps))
        return replace(self, fit=Fit.CHOSEN, factor=factor)
