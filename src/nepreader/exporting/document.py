"""What documents for readers are made of: paragraphs and headings, comments, terms."""

from enum import StrEnum
from typing import NamedTuple

from nepreader.translation import BilingualText, Comment, Gloss, TranslationUnit

_HEADING = 80
"""Code points that a heading has at most."""
_FEW = 1 / 3


class Side(StrEnum):
    """Which languages a document is in."""

    BOTH = "both"
    TARGET = "target"
    SOURCE = "source"

    @property
    def has_source(self) -> bool:
        """Whether the Thai is in it."""
        return self is not Side.TARGET

    @property
    def has_target(self) -> bool:
        """Whether the translation is in it."""
        return self is not Side.SOURCE


class Term(NamedTuple):
    """A term for the list at the end: as it first stands in the text."""

    form: str
    english: str
    gloss: str
    entry_id: str


class Block(NamedTuple):
    """A paragraph as a document has it."""

    units: list[TranslationUnit]
    is_heading: bool = False

    @property
    def source(self) -> str:
        """The Thai, with the blanks between its passages."""
        return "".join(unit.source + unit.gap for unit in self.units).strip()

    @property
    def target(self) -> str:
        """The translation; a passage without one stands there in Thai."""
        return " ".join(unit.target.strip() or unit.source.strip() for unit in self.units)

    @property
    def comments(self) -> list[Comment]:
        """What was said about its passages."""
        return [comment for unit in self.units for comment in unit.comments if comment.text]


def blocks_of(text: BilingualText) -> list[Block]:
    """The paragraphs of a text.

    A short line, or two, before a longer paragraph are headings, if such lines are few: in a
    dialogue they are not.
    """
    blocks = [Block(units) for units in text.paragraphs]
    short = [len(block.source) <= _HEADING and "\n" not in block.source for block in blocks]
    if sum(short) > _FEW * len(blocks):
        return blocks
    return [
        block._replace(is_heading=is_short and False in short[index + 1 : index + 3])
        for index, (block, is_short) in enumerate(zip(blocks, short, strict=True))
    ]


def terms_in(text: BilingualText) -> list[Term]:
    """The glossary terms of a text, each once, by their English."""
    found: dict[str, Term] = {}
    for unit in text.units:
        for gloss in unit.glosses:
            term = Term(gloss.span.of(unit.source), gloss.english, gloss.gloss, gloss.entry_id)
            found.setdefault(gloss.entry_id, term)
    return sorted(found.values(), key=lambda term: (term.english.casefold(), term.form))


def with_glosses(unit: TranslationUnit) -> list[tuple[str, Gloss | None]]:
    """The Thai of a passage in pieces, each with its gloss if it is a term."""
    pieces: list[tuple[str, Gloss | None]] = []
    at = 0
    for gloss in unit.glosses:
        pieces += ((unit.source[at : gloss.span.start], None), (gloss.span.of(unit.source), gloss))
        at = gloss.span.end
    return [piece for piece in (*pieces, (unit.source[at:], None)) if piece[0]]
