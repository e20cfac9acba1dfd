"""Set phrases: neighbouring words whose union is a headword of the core lexicon."""

from collections.abc import Sequence
from functools import cache

import marisa_trie

from nepreader.language import Headwords, Token, TokenKind
from nepreader.language.joining import join
from nepreader.lexicon import CoreLexicon


class Phrases:
    """Finds phrases, the longest first; a union that another one disputes is none.

    By the rule that joins compounds (`language.joining`), with other headwords.
    """

    def __init__(self, core: CoreLexicon) -> None:
        self._headwords = _headwords_of(core)

    def find(self, tokens: Sequence[Token]) -> list[tuple[int, int]]:
        """The phrases of a paragraph as (first, end) of its tokens, in order."""
        return join([_text(token) for token in tokens], self._headwords)


def _text(token: Token) -> str:
    """What a token adds to a phrase; a blank, a term and a number part phrases."""
    return token.text if token.kind is TokenKind.WORD and token.term is None else "\n"


@cache
def _headwords_of(core: CoreLexicon) -> Headwords:
    return Headwords(marisa_trie.Trie(list(core)))
