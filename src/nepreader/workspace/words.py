"""The words of one reading: each block cut when it is first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nepreader.glossary import Occurrence
from nepreader.language import PlacedRecut, Token, TokenKind, Tokens, WordCutter, joined
from nepreader.text import Reading, Span


class Words:
    """Tokens by block, relative to it, and by position in the whole text."""

    def __init__(
        self, reading: Reading, cutter: WordCutter, recuts: Sequence[PlacedRecut] = ()
    ) -> None:
        """`recuts` are those of one place, in code points of the reading, in order."""
        self.reading = reading
        self.cutter = cutter
        self._recuts = recuts
        self._recut_starts = [recut.start for recut in recuts]

    def of_block(self, index: int) -> Tokens:
        """The tokens of a block; positions count from the block's start."""
        pieces = self._pieces(self.reading.blocks[index])
        cut = [self.cutter.cut(p.of(self.reading.text), self._recuts_in(p)) for p in pieces]
        return cut[0] if len(cut) == 1 else joined(cut)

    def cut(self, paragraph: str) -> Tokens:
        """Cut any other paragraph with the same terms and rules."""
        return self.cutter.cut(paragraph)

    def at(self, position: int) -> Token | None:
        """The token that holds a position of the text; None between paragraphs."""
        index = self.reading.blocks.index_at(position)
        span = self.reading.blocks[index]
        if position not in span:
            return None
        return _shifted(self.of_block(index).at(position - span.start), span.start)

    def touching(self, span: Span) -> list[Token]:
        """The tokens that `span` reaches into, blanks and punctuation included."""
        found: list[Token] = []
        for index in self.reading.blocks.touching(span):
            block = self.reading.blocks[index]
            inner = span.clipped(block).shifted(-block.start)
            if inner:
                tokens = self.of_block(index)
                touched = slice(tokens.index_at(inner.start), tokens.index_at(inner.end - 1) + 1)
                found += (_shifted(token, block.start) for token in tokens[touched])
        return found

    def absolute(self, index: int) -> Iterator[Token]:
        """The tokens of a block; positions count from the start of the text."""
        start = self.reading.blocks[index].start
        return (_shifted(token, start) for token in self.of_block(index))

    def __iter__(self) -> Iterator[Token]:
        """Every token of the text; line ends are tokens of kind space."""
        reached = 0
        text = self.reading.text
        for index, span in enumerate(self.reading.blocks):
            if span.start > reached:
                yield Token(reached, span.start, text[reached : span.start], TokenKind.SPACE)
            yield from self.absolute(index)
            reached = span.end

    def occurrences(self) -> Iterator[Occurrence]:
        """Where terms stand, in order, longest first, not overlapping; cuts nothing else."""
        for block in self.reading.blocks:
            for span in self._pieces(block):
                for match in self.cutter.terms_in(span.of(self.reading.text)):
                    entry_id = self.cutter.terms[match.phrase]
                    place = Span(match.start, match.end).shifted(span.start)
                    yield Occurrence(place, entry_id, match.phrase)

    def _pieces(self, block: Span) -> list[Span]:
        """A block parted at the seams of the reading."""
        seams = self.reading.seams
        inner = seams[bisect_right(seams, block.start) : bisect_left(seams, block.end)]
        edges = [block.start, *inner, block.end]
        return [Span(start, end) for start, end in pairwise(edges)]

    def _recuts_in(self, span: Span) -> tuple[PlacedRecut, ...]:
        first = bisect_left(self._recut_starts, span.start)
        last = bisect_left(self._recut_starts, span.end)
        return tuple(
            PlacedRecut(recut.start - span.start, recut.recut) for recut in self._recuts[first:last]
        )


def _shifted(token: Token, by: int) -> Token:
    return Token(token.start + by, token.end + by, token.text, token.kind, token.term)
