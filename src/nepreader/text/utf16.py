"""The one place where code points meet Qt's UTF-16 units."""

from bisect import bisect_left

_BMP_END = "\uffff"


class Utf16Index:
    """Converts positions in one string between code points and UTF-16 units.

    Costs next to nothing for text within the Basic Multilingual Plane: nearly all Thai text.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        within_bmp = text.isascii() or max(text) <= _BMP_END
        self._points = [] if within_bmp else [i for i, c in enumerate(text) if c > _BMP_END]
        # Each astral character takes two units, so it shifts all that follow by one.
        self._units = [point + rank for rank, point in enumerate(self._points)]

    def unit(self, point: int) -> int:
        """Code point position to UTF-16 position."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """UTF-16 position to code point position; inside a pair, the position of the pair."""
        rank = bisect_left(self._units, unit)
        if rank and unit == self._units[rank - 1] + 1:
            return self._points[rank - 1]
        return unit - rank
