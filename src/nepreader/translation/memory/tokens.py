"""The tokens by which passages are compared: words, numbers, marks; no blanks."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from nepreader.language import Tokenizer, make_tokenizer
from nepreader.text import Span
from nepreader.text.folding import folded

_PIECE = re.compile(r"([ก-ฺเ-๎]+)|[0-9๐-๙]+|[^\W\d_ก-ฺเ-๎]+|\S")
_MOST = 2000
"""Code points of Thai that the engine is given at once; more are cut there."""


class MemoryToken(NamedTuple):
    """A token, folded so that ๑ and 1 are alike, and its place in code points."""

    text: str
    span: Span


class MemoryTokens:
    """Cuts passages into tokens, the same way for ever: the memory's index is made of them.

    The engine is given runs of Thai alone. Glossaries and re-cuts have no say, since they change.
    """

    def __init__(self, tokenizer: Tokenizer | None = None) -> None:
        self._given = tokenizer

    def of(self, text: str) -> list[MemoryToken]:
        """The tokens of a passage, in order."""
        return list(self._tokens(text))

    def texts(self, text: str) -> list[str]:
        """Their folded texts alone."""
        return [token.text for token in self._tokens(text)]

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return self._given or make_tokenizer()

    def _tokens(self, text: str) -> Iterator[MemoryToken]:
        for match in _PIECE.finditer(text):
            if match[1] is None:
                yield from _token(match.group(), match.start())
                continue
            for start in range(match.start(), match.end(), _MOST):
                at = start
                for word in self._tokenizer.words(text[start : min(start + _MOST, match.end())]):
                    yield from _token(word, at)
                    at += len(word)


def _token(words: str, start: int) -> Iterator[MemoryToken]:
    if key := _folded(words):
        yield MemoryToken(key, Span(start, start + len(words)))


@lru_cache(maxsize=1 << 16)
def _folded(words: str) -> str:
    return folded(words)
