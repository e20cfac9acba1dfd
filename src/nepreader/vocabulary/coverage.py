"""How much of a text a person knows."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nepreader.language import Token
from nepreader.vocabulary.counting import Occurring, count_words
from nepreader.vocabulary.model import WordStatus


@dataclass(frozen=True, slots=True)
class Tally:
    """Words by status."""

    new: int = 0
    learning: int = 0
    known: int = 0
    ignored: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.new + self.learning + self.known + self.ignored

    @property
    def known_share(self) -> float:
        """Known ones among those that are not ignored, from 0 to 1; 1 where there is none."""
        counting = self.total - self.ignored
        return self.known / counting if counting else 1.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """Running words (every occurrence) and unique ones (each word once), by status."""

    running: Tally
    unique: Tally

    @property
    def known_share(self) -> float:
        """“You know 87 % of the running words”, as 0.87; ignored words are left out."""
        return self.running.known_share


def coverage(tokens: Iterable[Token], statuses: Mapping[str, WordStatus]) -> Coverage:
    """Count the Thai words of a text by status.

    Args:
        tokens: the text's; what is no Thai word is passed over.
        statuses: by key, as `VocabularyStore.statuses`; a word that is not there is new.
    """
    return coverage_of(count_words(tokens), statuses)


def coverage_of(counts: Mapping[str, Occurring], statuses: Mapping[str, WordStatus]) -> Coverage:
    """The same of words that were counted already (`count_words`)."""
    running: Counter[str] = Counter()
    unique: Counter[str] = Counter()
    for word, occurring in counts.items():
        status = statuses.get(word, WordStatus.NEW).value
        running[status] += occurring.count
        unique[status] += 1
    return Coverage(Tally(**running), Tally(**unique))
