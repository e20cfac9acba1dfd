"""How the page is set: type, leading, measure; and the widths of words in that type."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from nepreader.storage import Settings

_REMEMBERED = 50_000  # words; a 10 MB text has some 30,000 different ones


class Typesetting(NamedTuple):
    """Lengths in pixels at 100 %.

    Attributes:
        font: of the text.
        line_height: from baseline to baseline; at least 1.4 times the type clears a tone mark
            over an upper vowel from the vowel below the line above (ปู่ under ญู).
        column: the widest a line may be.
        word_gap: added between words.
        paragraph_gap: added after a paragraph.
    """

    font: QFont
    line_height: float
    column: float
    word_gap: float
    paragraph_gap: float


def typesetting(settings: Settings, font: QFont, available: float) -> Typesetting:
    """The setting for a page of `available` pixels between its margins."""
    size = settings.font_size
    return Typesetting(
        font=font,
        line_height=round(size * settings.line_height),
        column=max(size, min(settings.column_width * size, available)),
        word_gap=round(settings.word_spacing * size),
        paragraph_gap=round(size * 0.6),
    )


class Measurer:
    """Widths of words, each measured once."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self.ascent = self._metrics.ascent()
        self.descent = self._metrics.descent()
        self.average = self._metrics.horizontalAdvance("กขคงจชดตนมรลวสอ") / 15

    def width(self, word: str) -> float:
        """The advance of `word`, in pixels."""
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            width = self._widths[word] = self._metrics.horizontalAdvance(word)
        return width
