"""Where a class is and what was revealed there: what slides are made of."""

from dataclasses import dataclass
from enum import StrEnum

from nepreader.language import Token
from nepreader.storage.state import GlossesShown
from nepreader.text import Span
from nepreader.workspace.cloze import Cloze
from nepreader.workspace.deck import Deck


class Mode(StrEnum):
    """How the text is shown."""

    PASSAGE = "passage"
    SENTENCE = "sentence"
    RUNNING = "running"
    INTERLINEAR = "interlinear"


@dataclass(slots=True)
class Moment:
    """The state of a class.

    Attributes:
        is_zoomed: whether the sentence alone is shown.
        page: of what is shown, from 0; `LAST_PAGE` for the last.
        word: the word whose gloss stands at the foot.
        chosen: the words that were chosen with the pointer.
        has_glosses, has_translation: what was revealed here; gone at the next step.
    """

    deck: Deck
    cloze: Cloze
    mode: Mode = Mode.PASSAGE
    glosses: GlossesShown = GlossesShown.ON_CLICK
    is_zoomed: bool = False
    page: int = 0
    word: Token | None = None
    chosen: Span | None = None
    has_glosses: bool = False
    has_translation: bool = False

    @property
    def is_by_sentence(self) -> bool:
        """Whether a step goes to the next sentence."""
        return self.is_zoomed or self.mode in (Mode.SENTENCE, Mode.RUNNING)

    @property
    def unit(self) -> Span:
        """What is shown at once, or lit, in code points of the reading."""
        return self.deck.current_sentence if self.is_by_sentence else self.deck.passage.span

    @property
    def is_interlinear(self) -> bool:
        """Whether glosses stand under the words."""
        always = self.glosses is GlossesShown.ALWAYS
        return self.has_glosses or always or self.mode is Mode.INTERLINEAR

    def leave(self, page: int = 0) -> None:
        """Forget what was revealed: another place is shown."""
        self.page = page
        self.word = self.chosen = None
        self.has_glosses = self.has_translation = False
