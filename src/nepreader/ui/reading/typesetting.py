"""How the page is set: type, leading, measure; and the widths of words in that type."""

from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from nepreader.storage import Settings
from nepreader.ui.fonts import note_font
from nepreader.ui.reading.interlinear import NoteRows

_REMEMBERED = 50_000  # words; a 10 MB text has some 30,000 different ones
_LEAST_LEAD = 0.3  # of the type's size: notes belong to the nearer words
_STROKES = 0.1  # of the type's size: lines under words stand so near to them
_STACKED = "อึ้ญู่"


class NoteType(NamedTuple):
    """How notes between the lines are set: lengths in pixels at 100 %.

    Attributes:
        font: of the notes.
        ascent: of that font.
        above, below: heights of the rows; 0 where there is none.
        lead: left free at the top and at the foot of a line with its notes, so that they are nearer
            to their own words than to those of the next line.
    """

    font: QFont
    ascent: float
    above: float
    below: float
    lead: float


class Typesetting(NamedTuple):
    """Lengths in pixels at 100 %.

    Attributes:
        font: of the text.
        line_height: from baseline to baseline; at least 1.4 times the type clears a tone mark
            over an upper vowel from the vowel below the line above (ปู่ under ญู).
        column: the widest a line may be.
        word_gap: added between words.
        paragraph_gap: added after a paragraph.
        notes: how notes between the lines are set, if there are any.
    """

    font: QFont
    line_height: float
    column: float
    word_gap: float
    paragraph_gap: float
    notes: NoteType | None = None

    @property
    def word_top(self) -> float:
        """From the top of a line to the row of its words."""
        return self.notes.lead + self.notes.above if self.notes else 0.0

    @property
    def word_height(self) -> float:
        """Of the row of words, in the middle of which they stand: marks keep within it."""
        if self.notes is None:
            return self.line_height
        return self.line_height - 2 * self.notes.lead - self.notes.above - self.notes.below


def typesetting(
    settings: Settings, font: QFont, available: float, rows: NoteRows | None = None
) -> Typesetting:
    """The setting for a page of `available` pixels between its margins."""
    size = settings.font_size
    line_height = float(round(size * settings.line_height))
    notes = None
    if rows and (rows.above or rows.below):
        words = _row_of_words(font)
        notes = _note_type(rows, font, line_height - words)
        line_height = words + 2 * notes.lead + notes.above + notes.below
    return Typesetting(
        font=font,
        line_height=line_height,
        column=max(size, min(settings.column_width * size, available)),
        word_gap=round(settings.word_spacing * size),
        paragraph_gap=round(size * 0.6),
        notes=notes,
    )


def _row_of_words(font: QFont) -> int:
    """As high as stacked marks, which reach beyond what fonts call their ascent (Sarabun: 0.18)."""
    metrics = QFontMetricsF(font)
    path = QPainterPath()  # the metrics' own tight rectangle misses marks that are moved
    path.addText(0, 0, font, _STACKED)
    ink = path.boundingRect()
    beyond = max(-ink.top() - metrics.ascent(), ink.bottom() - metrics.descent())
    beyond = max(beyond, _STROKES * font.pixelSize())
    return ceil(metrics.ascent() + metrics.descent() + 2 * beyond)


def _note_type(rows: NoteRows, text_font: QFont, slack: float) -> NoteType:
    """`slack` is what the leading leaves free between lines without notes."""
    size = text_font.pixelSize()
    font = note_font(text_font, rows.size * size)
    metrics = QFontMetricsF(font)
    height = ceil(metrics.ascent() + metrics.descent())
    return NoteType(
        font=font,
        ascent=metrics.ascent(),
        above=height if rows.above else 0,
        below=height if rows.below else 0,
        lead=ceil(max(slack / 2, _LEAST_LEAD * size)),
    )


class Measurer:
    """Widths of words, each measured once."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self.ascent = self._metrics.ascent()
        self.descent = self._metrics.descent()
        self.size = font.pixelSize()
        self.average = self._metrics.horizontalAdvance("กขคงจชดตนมรลวสอ") / 15

    def width(self, word: str) -> float:
        """The advance of `word`, in pixels."""
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            width = self._widths[word] = self._metrics.horizontalAdvance(word)
        return width

    def shortened(self, text: str, room: float) -> str:
        """`text`, or what of it fits into `room` pixels with an ellipsis."""
        if self.width(text) <= room:
            return text
        from PySide6.QtCore import Qt  # takes 15 ms to load

        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
