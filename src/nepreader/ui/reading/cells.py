"""The room that notes need around words, and where they stand in it."""

from collections.abc import Sequence
from typing import NamedTuple

from nepreader.ui.reading.interlinear import BlockNotes, TokenNotes
from nepreader.ui.reading.typesetting import Measurer, NoteType, Typesetting

_LONGEST = 1.8
"""A gloss is at most so many times as wide as its word, and `_LEAST` more. The card has it all."""
_LEAST = 3.0  # in sizes of the notes' type
_APART = 0.5  # the blank between neighbours, in the same


class PlacedNote(NamedTuple):
    """A note of a line: its left end, in pixels from the left of the line."""

    x: float
    text: str
    is_below: bool


class Cells(NamedTuple):
    """Pixels left free before and after each token of a block, and the notes they are for."""

    notes: BlockNotes
    leads: Sequence[float]
    trails: Sequence[float]

    def around(self, index: int) -> tuple[float, float]:
        """What is left free before and after a token."""
        return self.leads[index], self.trails[index]

    def widened(self, widths: Sequence[float]) -> list[float]:
        """The widths of the tokens with what is left free around them."""
        triples = zip(self.leads, widths, self.trails, strict=True)
        return [lead + width + trail for lead, width, trail in triples]


def make_cells(
    widths: Sequence[float], notes: BlockNotes, setting: Typesetting, measurer: Measurer
) -> Cells:
    """Give each note its room: half before the words it is said of, half after them.

    `widths` are those of the tokens, `measurer` is of the notes' type. A word keeps a room of its
    own where its note is shorter.
    """
    leads, trails = [0.0] * len(widths), [0.0] * len(widths)
    for index, note in enumerate(notes):
        if note is None:
            continue
        end = min(index + note.tokens, len(widths))
        own = sum(widths[index:end])
        spare = min(_room(note, own, setting.notes, measurer), setting.column) - own
        if spare > 0:
            leads[index] += spare / 2
            trails[end - 1] += spare / 2
    return Cells(notes, leads, trails)


def _room(note: TokenNotes, own: float, kind: NoteType | None, measurer: Measurer) -> float:
    """The width that a note wants for itself, beside words that are `own` wide."""
    above = measurer.width(note.above) if kind and kind.above else 0.0
    below = measurer.width(note.below) if kind and kind.below else 0.0
    # A gloss that is longer is cut short, lest one of them tear the line apart.
    widest = max(above, min(below, _LONGEST * own + _LEAST * measurer.size))
    return widest + _APART * measurer.size if widest else 0.0


def place_notes(
    cells: Cells, tokens: range, edges: Sequence[float], kind: NoteType, measurer: Measurer
) -> list[PlacedNote]:
    """Centre the notes of a line over and under their words, cut short to the room they have.

    `tokens` are those of the line; `edges` tells where the cell of each begins, and the last ends.
    A phrase that a line parts has its note on the first.
    """
    placed = []
    for at, index in enumerate(tokens):
        note = cells.notes[index]
        if note is None:
            continue
        end = min(at + note.tokens, len(tokens))
        left, right = edges[at], edges[end]
        rows = ((note.above, kind.above, False), (note.below, kind.below, True))
        for text, row, is_below in rows:
            if text and row:
                room = right - left - _APART / 2 * measurer.size
                short = measurer.shortened(text, room)
                x = (left + right - measurer.width(short)) / 2
                placed.append(PlacedNote(x, short, is_below))
    return placed
