"""How well words are known, on the page: a tint for those to be learnt, dashes for new ones."""

from collections.abc import Iterator, Mapping

from nepreader.language import TokenKind
from nepreader.text import Span
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.vocabulary import WordStatus, word_key
from nepreader.workspace import Words

_STYLES = {
    WordStatus.NEW: (MarkStyle.DASHED, "new"),
    WordStatus.LEARNING: (MarkStyle.TINT, "learning"),
}
"""Known and ignored words are quiet."""


class StatusLayer:
    """Marks of the blocks that are asked for; made once for each."""

    def __init__(self, words: Words, statuses: Mapping[str, WordStatus]) -> None:
        """`statuses` by key; a word that is not there is new."""
        self._words, self._statuses = words, statuses
        self._known: dict[int, list[Mark]] = {}

    def touching(self, span: Span) -> Iterator[Mark]:
        """The marks that reach into `span`, in order."""
        blocks = self._words.reading.blocks
        for index in blocks.touching(span):
            if index not in self._known:
                self._known[index] = list(self._marks(index))
            marks = self._known[index]
            whole = span.covers(blocks[index])  # as the page asks
            yield from marks if whole else (mark for mark in marks if mark.span.overlaps(span))

    def _marks(self, index: int) -> Iterator[Mark]:
        for token in self._words.absolute(index):
            if token.kind is TokenKind.WORD:
                status = self._statuses.get(word_key(token.text), WordStatus.NEW)
                if style := _STYLES.get(status):
                    yield Mark(token.span, *style)
