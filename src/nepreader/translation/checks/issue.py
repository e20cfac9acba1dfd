"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum

from nepreader.text import Span


class IssueKind(StrEnum):
    """What is wrong."""

    EMPTY = "empty"  # confirmed, and says nothing
    TERM = "term"  # a glossary term has none of its renderings
    FORBIDDEN = "forbidden"  # a rendering that the glossary forbids
    NUMBER_MISSING = "number-missing"  # a number or year of the source is not in the translation
    NUMBER_ADDED = "number-added"  # a number of the translation is not in the source
    BLANKS = "blanks"  # doubled blanks
    QUOTES = "quotes"  # a quotation mark without its partner
    BRACKETS = "brackets"
    UNEVEN = "uneven"  # the same words are translated otherwise elsewhere
    CHANGED = "changed"  # the source was edited after it was translated


@dataclass(frozen=True, slots=True)
class Issue:
    """One finding.

    Attributes:
        index: of the unit.
        source: in code points of the unit's source; None where it is about the whole.
        target: in code points of its translation; None where it is about the whole.
        found: the words that are wrong, or what is missing.
        expected: what would be right, best first; empty where that is not known.
        entry_id: of the glossary entry.
    """

    kind: IssueKind
    index: int
    source: Span | None = None
    target: Span | None = None
    found: str = ""
    expected: tuple[str, ...] = ()
    entry_id: str = ""
