"""Heights of very many blocks, most of them estimated, and the sums of them."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_GROUP = 256


class HeightIndex:
    """A list of heights, in pixels, that sums any prefix in a few microseconds."""

    def __init__(self, heights: Iterable[float]) -> None:
        self._heights = list(heights)
        self._groups = [
            sum(self._heights[at : at + _GROUP]) for at in range(0, len(self._heights), _GROUP)
        ]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    def __setitem__(self, index: int, height: float) -> None:
        self._groups[index // _GROUP] += height - self._heights[index]
        self._heights[index] = height

    @property
    def total(self) -> float:
        """The height of all."""
        return sum(self._groups)

    def top_of(self, index: int) -> float:
        """The height of all before `index`."""
        group = index // _GROUP
        return sum(self._groups[:group]) + sum(self._heights[group * _GROUP : index])

    def index_at(self, y: float) -> int:
        """The block that covers `y`; the first or last one where `y` is outside."""
        ends = list(accumulate(self._groups))
        group = min(bisect_right(ends, y), len(ends) - 1)
        above = ends[group] - self._groups[group]
        members = self._heights[group * _GROUP : (group + 1) * _GROUP]
        inside = bisect_right(list(accumulate(members)), y - above)
        return group * _GROUP + max(0, min(inside, len(members) - 1))
