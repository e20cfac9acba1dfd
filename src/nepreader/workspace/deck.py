"""Where a class is: passage and sentence, and the steps between them."""

from collections.abc import Callable, Sequence

from nepreader.text import Span
from nepreader.workspace.shown_passages import Passage

SentencesOf = Callable[[Span], Sequence[Span]]


class Deck:
    """Passages in order, and the one a class is at; by sentences where that is wished."""

    def __init__(self, passages: Sequence[Passage], sentences_of: SentencesOf) -> None:
        """There is at least one passage."""
        self.passages = passages
        self.index = 0
        self.sentence = 0
        self._sentences_of = sentences_of

    @property
    def passage(self) -> Passage:
        """Where the class is."""
        return self.passages[self.index]

    @property
    def following(self) -> Passage | None:
        """The next passage."""
        after = self.index + 1
        return self.passages[after] if after < len(self.passages) else None

    @property
    def sentences(self) -> Sequence[Span]:
        """Those of the passage; one at least."""
        return self._sentences_of(self.passage.span) or (self.passage.span,)

    @property
    def current_sentence(self) -> Span:
        """The sentence the class is at."""
        found = self.sentences
        return found[min(self.sentence, len(found) - 1)]

    def step(self, by: int, *, by_sentence: bool = False) -> bool:
        """Go on, or back (`by` is 1 or -1); whether there was anywhere to go."""
        if by_sentence:
            wanted = self.sentence + by
            if 0 <= wanted < len(self.sentences):
                self.sentence = wanted
                return True
        if not 0 <= self.index + by < len(self.passages):
            return False
        self.index += by
        self.sentence = len(self.sentences) - 1 if by_sentence and by < 0 else 0
        return True

    def go(self, index: int) -> None:
        """Go to a passage, to the nearest there is."""
        self.index = max(0, min(index, len(self.passages) - 1))
        self.sentence = 0

    def go_to_sentence_at(self, position: int) -> None:
        """Be at the sentence of the passage that holds a position."""
        for number, span in enumerate(self.sentences):
            if span.start <= position:
                self.sentence = number
