"""The words of a text that count: Thai words, by key, with how often and where first."""

from collections.abc import Iterable
from dataclasses import dataclass

from nepreader.language import Token, TokenKind
from nepreader.vocabulary.model import word_key


@dataclass(frozen=True, slots=True)
class Occurring:
    """How often a word occurs and where it stands first, in code points."""

    count: int
    first: int


def count_words(tokens: Iterable[Token]) -> dict[str, Occurring]:
    """Every Thai word of a text by its key, in order; numbers, signs and Latin do not count."""
    counts: dict[str, int] = {}
    firsts: dict[str, int] = {}
    for token in tokens:
        if token.kind is TokenKind.WORD:
            text = token.text
            if text in counts:
                counts[text] += 1
            else:
                counts[text], firsts[text] = 1, token.start
    merged: dict[str, Occurring] = {}
    for text, count in counts.items():
        key = word_key(text)
        known = merged.get(key)
        first = known.first if known else firsts[text]
        merged[key] = Occurring(count + (known.count if known else 0), first)
    return merged
