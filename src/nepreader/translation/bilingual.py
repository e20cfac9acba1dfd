"""A text and its translation as other programs are given them."""

import re
from typing import NamedTuple

from nepreader.text import Span
from nepreader.translation.status import Status

_ID = re.compile("s([0-9]{1,12})-([0-9]{1,12})")


class Gloss(NamedTuple):
    """A glossary term in a passage; `span` in code points of the passage."""

    span: Span
    entry_id: str
    english: str
    gloss: str = ""


class Comment(NamedTuple):
    """What somebody said about a passage; `time` in UTC, as W3C has it, or empty."""

    text: str
    author: str = ""
    time: str = ""


class TranslationUnit(NamedTuple):
    """One passage.

    Attributes:
        span: in code points of the source.
        paragraph: the number of its paragraph; those of one stand together.
        source, target: the words, in the two languages.
        gap: the blanks that follow in the same paragraph of the source.
        author, time: of the translation.
    """

    span: Span
    paragraph: int
    source: str
    target: str = ""
    status: Status = Status.UNTRANSLATED
    comments: tuple[Comment, ...] = ()
    glosses: tuple[Gloss, ...] = ()
    gap: str = ""
    author: str = ""
    time: str = ""

    @property
    def id(self) -> str:
        """Names the passage within its text; an XML name."""
        return f"s{self.span.start}-{self.span.end}"


class BilingualText(NamedTuple):
    """A whole text.

    Attributes:
        name: of the file.
        digest: SHA-256 of the text that positions count in.
        target_language: a BCP 47 tag; so is `source_language`.
    """

    name: str
    digest: str
    units: tuple[TranslationUnit, ...]
    target_language: str = "en"
    source_language: str = "th"

    @property
    def time(self) -> str:
        """Of the latest change of a translation, in UTC, or empty."""
        return max((unit.time for unit in self.units), default="")

    @property
    def paragraphs(self) -> list[list[TranslationUnit]]:
        """The units of each paragraph."""
        found: list[list[TranslationUnit]] = []
        for unit in self.units:
            if not found or found[-1][0].paragraph != unit.paragraph:
                found.append([])
            found[-1].append(unit)
        return found


def span_of_id(name: str) -> Span | None:
    """The place that the id of a unit names, or None where it is none of ours."""
    found = _ID.fullmatch(name)
    if not found or int(found[1]) >= int(found[2]):
        return None
    return Span(int(found[1]), int(found[2]))
