"""The gloss of a word at its place: what a card, an interlinear line or a script shows."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from nepreader.lexicon import Band, LexicalEntry, Sense
from nepreader.pronunciation import Reading
from nepreader.text import Span


class Source(StrEnum):
    """Where senses come from, besides the names of lexica (`core`, `wordnet`, a dictionary's)."""

    GLOSSARY = "glossary"
    NAME = "name"  # told to be a name; what it names is not known
    NUMBER = "number"
    PARTS = "parts"  # put together of the parts of an unknown compound
    UNKNOWN = "unknown"


class NameKind(StrEnum):
    """What a name names, as far as the text shows."""

    PERSON = "person"
    PLACE = "place"
    OTHER = "other"


class NoteKind(StrEnum):
    """What is said beside the senses; the values of a note are in the order given here."""

    NAME = "name"  # kind of name
    YEAR = "year"  # year as written, its era, the same year in the other era
    YEAR_GUESSED = "year-guessed"  # as above; the text names no era
    OLD_YEAR = "old-year"  # the common year in which this Thai year, begun in April, ended
    NUMBER = "number"  # in Arabic digits
    REPEATED = "repeated"  # the word is doubled (ๆ)
    PHRASE = "phrase"  # the words of the phrase


class Note(NamedTuple):
    """Something that is said beside the senses; worded in `nepreader.wording.glosses`."""

    kind: NoteKind
    values: tuple[str, ...] = ()


class Part(NamedTuple):
    """A part of a compound with its first meaning."""

    headword: str
    gloss: str


@dataclass(frozen=True, slots=True)
class WordGloss:
    """What a word means where it stands.

    Attributes:
        span: where the headword stands, in code points of the paragraph; several tokens where
            they make up one phrase or name.
        headword: what was looked up.
        source: a `Source`, or the name of the lexicon.
        senses: the best for this place first; none for names and for what is unknown.
        usage: how a function word is used, or a glossary's one line; else empty.
        parts: of a compound.
        band: how common the word is; None where nobody counted it.
        term: the id of the glossary entry, or None.
        others: what further lexica say, in order.
    """

    span: Span
    headword: str
    source: str
    senses: tuple[Sense, ...] = ()
    reading: Reading | None = None
    usage: str = ""
    parts: tuple[Part, ...] = ()
    band: Band | None = None
    notes: tuple[Note, ...] = ()
    term: str | None = None
    others: tuple[LexicalEntry, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether anything can be said: a meaning, or what sort of name it is."""
        return self.source != Source.UNKNOWN
