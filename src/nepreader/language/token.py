"""A token: the unit that is glossed, marked and moved over."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload
from unicodedata import category

from nepreader.text import Span


class TokenKind(StrEnum):
    """What a token is made of, told by its first character."""

    WORD = "word"  # Thai letters
    NUMBER = "number"
    LATIN = "latin"
    PUNCTUATION = "punctuation"
    SPACE = "space"
    OTHER = "other"  # letters of another script, emoji


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of text, in code points; `term` is the id of the glossary entry it is, or None."""

    start: int
    end: int
    text: str
    kind: TokenKind
    term: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Tokens(Sequence[Token]):
    """The tokens of one text: they tile it, in order, without gaps.

    Holds boundaries only and makes each `Token` when asked: a chapter has ten thousand.
    """

    __slots__ = ("boundaries", "terms", "text")

    def __init__(self, text: str, boundaries: list[int], terms: Mapping[int, str]) -> None:
        """`boundaries` rise from 0 to len(text); `terms` maps a token's start to an entry id."""
        self.text = text
        self.boundaries = boundaries
        self.terms = terms

    def __len__(self) -> int:
        return len(self.boundaries) - 1

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> list[Token]: ...
    def __getitem__(self, index: int | slice) -> Token | list[Token]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        start, end = self.boundaries[index], self.boundaries[index + 1]
        text = self.text[start:end]
        return Token(start, end, text, kind_of(text), self.terms.get(start))

    def __iter__(self) -> Iterator[Token]:
        return (self[index] for index in range(len(self)))

    def index_at(self, position: int) -> int:
        """The token that holds `position`; at the very end of the text, the last one.

        Raises:
            IndexError: the text is empty.
        """
        if not self.text:
            raise IndexError("an empty text has no tokens")
        index = bisect_right(self.boundaries, position) - 1
        return max(0, min(index, len(self) - 1))

    def at(self, position: int) -> Token:
        """The token that holds `position`. Raises as `index_at`."""
        return self[self.index_at(position)]


def joined(parts: Sequence[Tokens]) -> Tokens:
    """The tokens of texts that follow each other, as those of one text."""
    boundaries, terms = [0], dict[int, str]()
    for part in parts:
        start = boundaries[-1]
        boundaries += (start + at for at in part.boundaries[1:])
        terms |= {start + at: term for at, term in part.terms.items()}
    return Tokens("".join(part.text for part in parts), boundaries, terms)


def is_thai(char: str) -> bool:
    """Whether a character is a Thai letter, mark or vowel (not a digit or a sign like ฿ or ๛)."""
    return "\u0e01" <= char <= "\u0e3a" or "\u0e40" <= char <= "\u0e4e"


def kind_of(text: str) -> TokenKind:
    """The kind of a token that is not empty."""
    first = text[0]
    if first in "ๆฯ":
        return TokenKind.PUNCTUATION if len(text) == 1 else TokenKind.WORD
    if is_thai(first):
        return TokenKind.WORD
    if first.isspace() or first in "\u200b\ufeff":
        return TokenKind.SPACE
    if first.isdecimal():
        return TokenKind.NUMBER
    return _kind_of_foreign(first)


def _kind_of_foreign(first: str) -> TokenKind:
    major = category(first)[0]
    if major == "L":
        return TokenKind.LATIN if first <= "\u024f" else TokenKind.OTHER
    if major == "P" or (major == "S" and first < "\u2600"):
        return TokenKind.PUNCTUATION
    return TokenKind.OTHER
