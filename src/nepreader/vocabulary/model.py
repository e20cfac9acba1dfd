"""What is kept about a word: how well a person knows it, and where they met it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from nepreader.text import Span
from nepreader.text.folding import folded


class WordStatus(StrEnum):
    """How well a person knows a word; one that they said nothing about is new."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    IGNORED = "ignored"  # names, slips: neither known nor to be learnt


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where a word was met.

    Attributes:
        sentence: the sentence it stood in.
        start, end: its place in the sentence, in code points.
        source: the text, as a person calls it.

    Raises:
        ValueError: there is nothing in that place of the sentence.
    """

    sentence: str
    start: int
    end: int
    source: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.sentence):
            raise ValueError(f"{self.start}–{self.end} is no place in the sentence")

    @property
    def span(self) -> Span:
        """The word's place in the sentence."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class WordRecord:
    """One word.

    Attributes:
        word: its key (`word_key`), the same for all spellings that look alike.
        changed: when anything was said about it last (`clock.timestamp`).
        meeting: where it was met first, if that is known.
        reading: the person's own reading, where they corrected ours.
        note: the person's own words about it.
    """

    word: str
    status: WordStatus = WordStatus.NEW
    changed: str = ""
    meeting: Meeting | None = None
    reading: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One word before and after; None where it is not recorded."""

    before: WordRecord | None
    after: WordRecord | None

    @property
    def word(self) -> str:
        """The word it is about.

        Raises:
            ValueError: it is about none.
        """
        record = self.after or self.before
        if record is None:
            raise ValueError("an edit of no word")
        return record.word


@dataclass(frozen=True, slots=True)
class VocabularyChange:
    """What a mutation did; its inverse, applied, undoes it."""

    edits: tuple[Edit, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edits)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that changed."""
        return tuple(edit.word for edit in self.edits)

    def inverse(self) -> "VocabularyChange":
        """What undoes it."""
        return VocabularyChange(tuple(Edit(edit.after, edit.before) for edit in self.edits))


@lru_cache(maxsize=1 << 16)
def word_key(text: str) -> str:
    """What a word is filed under: spellings that look alike (เเ and แ, ํา and ำ) are one word.

    What no database can hold, halves of surrogate pairs, becomes a question mark.
    """
    return storable(folded(text).strip())


def storable(text: str) -> str:
    """The text with halves of surrogate pairs replaced; positions hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
