"""What may stand between the lines: a reading above a word, a gloss below it."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class TokenNotes(NamedTuple):
    """What stands above and below a word, empty where nothing does.

    `tokens` counts the tokens that it is said of, this one and those after it: a phrase, a name.
    """

    above: str = ""
    below: str = ""
    tokens: int = 1


class NoteRows(NamedTuple):
    """The rows that a line has, and the size of their type in sizes of the text's."""

    above: bool
    below: bool
    size: float


BlockNotes = Sequence[TokenNotes | None]
"""One for each token of a block; None where nothing stands, and for further tokens of a note."""


class Interlinear(Protocol):
    """Knows what stands between the lines of the text that is shown."""

    @property
    def rows(self) -> NoteRows:
        """The rows of every line, so that lines are equally far apart."""

    def notes_of(self, block_index: int) -> BlockNotes | None:
        """The notes of a block; None while they are not there yet.

        Whoever answers None calls `ReadingView.refresh_block` when they are.
        """
