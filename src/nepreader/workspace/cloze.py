"""Cloze: terms of a passage hidden as blanks, revealed one by one."""

from collections.abc import Iterable

from nepreader.text import Span
from nepreader.workspace.shown_passages import Piece


class Cloze:
    """Which words are hidden. Spans are code points of the reading."""

    def __init__(self) -> None:
        self.is_on = False
        self._revealed: set[Span] = set()

    def hidden(self, pieces: Iterable[Piece]) -> list[Span]:
        """The blanks of a passage that nobody has filled yet, in order."""
        if not self.is_on:
            return []
        return [span for span in terms_in(pieces) if span not in self._revealed]

    def reveal(self, span: Span) -> None:
        """Show a word."""
        self._revealed.add(span)

    def hide_all(self) -> None:
        """Hide every word again."""
        self._revealed.clear()


def terms_in(pieces: Iterable[Piece]) -> list[Span]:
    """Where the terms of a passage stand, in order."""
    return [
        piece.tokens.at(start).span.shifted(piece.start)
        for piece in pieces
        for start in sorted(piece.tokens.terms)
    ]
