"""A glossary entry: what a term is, how it is written, what it is called in English."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What sort of thing a term names."""

    PERSON = "person"
    GROUP = "group"
    INSTITUTION = "institution"
    PLACE = "place"
    EVENT = "event"
    POLICY = "policy"
    MONEY = "money"
    CONCEPT = "concept"
    ART = "art"
    WORK = "work"
    PUBLICATION = "publication"
    LAW = "law"
    OTHER = "other"


class Years(NamedTuple):
    """When someone lived or something existed; `to` is None for one year or an open end."""

    start: int
    to: int | None = None

    def __str__(self) -> str:
        if self.to is None or self.to == self.start:
            return str(self.start)
        return f"{self.start}–{self.to}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One term.

    Attributes:
        id: unique in its glossary, stable; links and annotations name it.
        thai: the Thai forms, the preferred one first.
        english: the preferred rendering.
        gloss: one line of English.
        misspelt: Thai forms that texts carry and that are wrong.
        latin: forms in Latin letters as they stand in Thai texts (LEF, N.E.P.).
        russian: the original, or empty.
        renderings: other English renderings that are accepted.
        forbidden: English renderings that are not to be used.
        description: a paragraph, by language ("en", "th").
        see_also: ids of related entries.
    """

    id: str
    thai: tuple[str, ...]
    english: str
    gloss: str = ""
    kind: Kind = Kind.OTHER
    misspelt: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()
    russian: str = ""
    renderings: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    description_en: str = ""
    description_th: str = ""
    years: Years | None = None
    see_also: tuple[str, ...] = ()

    @property
    def headword(self) -> str:
        """The form that names the entry."""
        return (*self.thai, *self.latin, self.english)[0]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form that a text may carry, right or wrong."""
        return (*self.thai, *self.misspelt, *self.latin)
