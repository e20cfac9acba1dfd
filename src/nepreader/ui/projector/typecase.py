"""The type of the classroom's screen in every size, and how wide words are in it."""

from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QFont

from nepreader.storage import Typeface
from nepreader.ui.fonts import projector_font
from nepreader.ui.projector.glyphs import GlyphPictures
from nepreader.ui.reading.typesetting import Measurer, Typesetting

REFERENCE = 100
"""Pixels; without hinting, words of another size are as much wider as the type is higher."""
LEADING = 1.65
BASELINE = 1.28
"""Of a line: its height, and where the letters stand in it, in sizes of the type.

Measured in Sarabun, the taller of the two: ฟื้ rises 1.27 above the baseline and ญู goes 0.35 below
it, so that marks of two lines never touch. (Its ascent and descent, 1.07 and 0.23, are for Latin.)
"""
GAP_AFTER = 0.45
"""After a paragraph, in sizes of the type."""
GLOSS_SIZE = 0.6
GLOSS_LEADING = 1.3
"""Of the type of glosses: its size in sizes of the text, its lines in sizes of its own."""
_AFTER_GLOSSES = 0.18  # sizes of the text: the marks of the next line stand close below

MakeFont = Callable[[Typeface, float], QFont]


class TypeCase:
    """Fonts and measurers of one typeface by their size in pixels."""

    def __init__(self, typeface: Typeface, make: MakeFont = projector_font) -> None:
        self.typeface = typeface
        self._make = make
        self.pictures = GlyphPictures()
        self._fonts: dict[int, QFont] = {}
        self._measurers: dict[int, Measurer] = {}

    def font(self, size: int) -> QFont:
        """The type, `size` pixels high."""
        if size not in self._fonts:
            self._fonts[size] = self._make(self.typeface, size)
        return self._fonts[size]

    def measurer(self, size: int = REFERENCE) -> Measurer:
        """Measures words in that type."""
        if size not in self._measurers:
            self._measurers[size] = Measurer(self.font(size))
        return self._measurers[size]

    def lift(self, size: int) -> float:
        """How far below the top of a line its type begins, in pixels."""
        return BASELINE * size - self.measurer(size).ascent

    def setting(self, size: int, column: float) -> Typesetting:
        """How plain paragraphs are set."""
        return Typesetting(self.font(size), round(size * LEADING), column, 0.0, 0.0)


def leading(gloss_lines: int) -> float:
    """The height of a line with so many lines of glosses under it, in sizes of its type."""
    glosses = gloss_lines * GLOSS_SIZE * GLOSS_LEADING
    return LEADING + (glosses + _AFTER_GLOSSES if gloss_lines else 0.0)


@cache
def type_case(typeface: Typeface) -> TypeCase:
    """The one case of a typeface: words are measured once for all windows."""
    return TypeCase(typeface)
