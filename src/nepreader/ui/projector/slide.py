"""What an audience sees, as a value.

The audience's window is painted from this and from nothing else. It has no place for the notes of a
presenter, so they cannot get there.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from nepreader.language import Tokens
from nepreader.text import Span
from nepreader.ui.reading.marks import Mark
from nepreader.workspace.shown_passages import Piece

LAST_PAGE = -1


class Band(NamedTuple):
    """A word and its gloss at the foot; `word` is where the word stands in `tokens`."""

    tokens: Tokens
    word: Span


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture. Spans are code points of the reading, except in a quiz, which has its own.

    Attributes:
        key: the same for pictures of the same place: what was drawn with the pen belongs to it.
        pieces: what is written.
        lit: the sentence that is lit, the rest being dimmed; None where nothing is dimmed.
        is_running: whether the type has one size and the text runs on around what is lit.
        page: which page of it, from 0; `LAST_PAGE` for the last.
        marks: highlights and corrections.
        glosses: what stands under the word that starts at a position; empty for none.
        blanks: words that are hidden.
        shown: the word that the band is about.
        translation: of what is shown, to stand below it.
        accented: pieces, by number, that are answers.
    """

    key: Hashable = None
    pieces: tuple[Piece, ...] = ()
    lit: Span | None = None
    is_running: bool = False
    page: int = 0
    marks: tuple[Mark, ...] = ()
    glosses: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    blanks: tuple[Span, ...] = ()
    shown: Span | None = None
    band: Band | None = None
    translation: Tokens | None = None
    accented: frozenset[int] = frozenset()
