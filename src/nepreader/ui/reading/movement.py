"""Where the keyboard goes: by character, word, line's end, paragraph. All in code points."""

from collections.abc import Callable

from nepreader.language import Token, TokenKind
from nepreader.text import Reading, Span
from nepreader.text.graphemes import ceiling, floor
from nepreader.workspace import Words

WALKED = frozenset((TokenKind.WORD, TokenKind.LATIN, TokenKind.NUMBER, TokenKind.OTHER))
"""Tokens that arrow keys stop at."""


def next_character(reading: Reading, position: int) -> int:
    """The end of the character at `position`."""
    return ceiling(reading.text, min(position + 1, len(reading.text)))


def previous_character(reading: Reading, position: int) -> int:
    """The start of the character before `position`."""
    return floor(reading.text, max(position - 1, 0))


def next_word(words: Words, position: int) -> Token | None:
    """The first word that starts at `position` or after it."""
    blocks = words.reading.blocks
    for index in range(blocks.index_at(position), len(blocks)):
        for token in words.absolute(index):
            if token.start >= position and token.kind in WALKED:
                return token
    return None


def previous_word(words: Words, position: int) -> Token | None:
    """The last word that ends at `position` or before it."""
    blocks = words.reading.blocks
    for index in range(blocks.index_at(position), -1, -1):
        found = None
        for token in words.absolute(index):
            if token.end > position:
                break
            found = token if token.kind in WALKED else found
        if found:
            return found
    return None


def word_span(words: Words, position: int) -> Span:
    """The token at `position`; between paragraphs, nothing there."""
    token = words.at(position)
    return token.span if token else Span(position, position)


def paragraph_span(words: Words, position: int) -> Span:
    """The paragraph at `position`."""
    paragraphs = words.reading.paragraphs
    return paragraphs[paragraphs.index_at(position)]


SpanAt = Callable[[Words, int], Span]
"""What a selection grows by: words or paragraphs."""


def character_span(words: Words, position: int) -> Span:
    """Nothing: a selection by character grows by itself."""
    del words
    return Span(position, position)
