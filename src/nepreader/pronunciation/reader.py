"""Reading words aloud, on paper: corrections, then lexica, then parts, then rules."""

from collections.abc import Callable, Mapping, Sequence

from nepreader.errors import ReadingUnusable
from nepreader.pronunciation.engine import Engine
from nepreader.pronunciation.reading import Reading, ReadingSource
from nepreader.pronunciation.respelling import known_respellings, split_respelling

_LONGEST = 80
"""Code points: no word is longer, and what is longer would take long to derive."""
_REMEMBERED = 20_000

Split = Callable[[str], Sequence[str]]
"""A word → the known words that it is made of, or nothing."""


class Reader:
    """Reads words; answers are remembered.

    Order of authority: the person's corrections, our own list of words that are misread elsewhere,
    the VOLUBILIS lexicon (unless the parts of a compound explain its tones better), the parts, the
    rules of the script. Nothing is loaded
    before the first word is read.
    """

    def __init__(self, corrections: Mapping[str, str] | None = None) -> None:
        """`corrections` maps words to respellings in Thai."""
        self._corrections = dict(corrections or {})
        self._engine: Engine | None = None
        self._known: dict[str, Reading | None] = {}

    @property
    def corrections(self) -> Mapping[str, str]:
        """The person's corrections."""
        return self._corrections

    def read(self, word: str, split: Split | None = None) -> Reading | None:
        """How a word is said; None for what is no Thai word.

        `split` gives the parts of a compound that no lexicon knows.
        """
        if word not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[word] = self._read(word, split) if len(word) <= _LONGEST else None
        return self._known[word]

    def correct(self, word: str, respelling: str) -> Reading:
        """Take a person's reading of a word, written in Thai syllables: ประ-หวัด-ติ-สาด.

        Raises:
            ReadingUnusable: a syllable of it cannot be read.
        """
        reading = self._respelt(respelling, ReadingSource.CORRECTED)
        if reading is None:
            raise ReadingUnusable(word, respelling)
        self._corrections[word] = respelling
        self._known.clear()  # compounds may hold the word
        return reading

    def forget(self, word: str) -> str | None:
        """Take back a correction; returns what it was."""
        self._known.clear()
        return self._corrections.pop(word, None)

    def _read(self, word: str, split: Split | None) -> Reading | None:
        if (correction := self._corrections.get(word)) and (
            reading := self._respelt(correction, ReadingSource.CORRECTED)
        ):
            return reading
        if respelling := known_respellings().get(word):
            return self._respelt(respelling, ReadingSource.LEXICON)
        reading = self.engine.read(word)
        if reading and _unexplained(reading) == 0 and reading.source is ReadingSource.LEXICON:
            return reading
        parts = self._of_parts(word, split)
        if reading and (parts is None or _unexplained(parts) > _unexplained(reading)):
            return reading
        return parts

    def _of_parts(self, word: str, split: Split | None) -> Reading | None:
        parts = split(word) if split else ()
        if len(parts) < 2:
            return None
        readings = [self.read(part) for part in parts]
        found = [reading.syllables for reading in readings if reading]
        if len(found) < len(readings):
            return None
        return Reading(sum(found, ()), ReadingSource.PARTS)

    def _respelt(self, respelling: str, source: ReadingSource) -> Reading | None:
        readings = [self.engine.read(piece) for piece in split_respelling(respelling)]
        found = [reading.syllables for reading in readings if reading]
        if not found or len(found) < len(readings):
            return None
        return Reading(sum(found, ()), source)

    @property
    def engine(self) -> Engine:
        """thaiphon, started when it is first needed."""
        if self._engine is None:
            self._engine = Engine()
        return self._engine


def _unexplained(reading: Reading) -> int:
    """How many syllables have a tone against the rules: exceptions, and mistakes of a lexicon."""
    return sum(syllable.rule is None for syllable in reading.syllables)
