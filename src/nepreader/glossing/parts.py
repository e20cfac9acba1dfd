"""Unknown compounds: cut into words that are known, so that they can be understood and said."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from nepreader.glossing.gloss import Part
from nepreader.language.phrases import is_edge
from nepreader.lexicon import LexicalEntry, PartOfSpeech, Sense

_MOST_PARTS = 5
_LONGEST = 48

# What a first part makes of the rest. The rest keeps its own gloss.
_PATTERNS = {
    "การ": ("the act of: {}", PartOfSpeech.NOUN),
    "ความ": ("being or feeling: {}", PartOfSpeech.NOUN),
    "ผู้": ("one who: {}", PartOfSpeech.NOUN),
    "นัก": ("one skilled in: {}", PartOfSpeech.NOUN),
    "ชาว": ("people of: {}", PartOfSpeech.NOUN),
    "ช่าง": ("craftsman of: {}", PartOfSpeech.NOUN),
    "น่า": ("worth it to: {}", PartOfSpeech.ADJECTIVE),
    "อย่าง": ("in this way: {}", PartOfSpeech.ADVERB),
    "โดย": ("in this way: {}", PartOfSpeech.ADVERB),
    "ไม่": ("not: {}", None),
}

LookUp = Callable[[str], LexicalEntry | None]


class Decomposer:
    """Cuts unknown words into known ones.

    The cut with the fewest and longest parts wins. A word is left whole where a part would be of
    one or two letters, unless that part is one that makes words: foreign names fall into such
    shards, and their glosses would mislead.
    """

    def __init__(self, look_up: LookUp) -> None:
        self._look_up = look_up
        self.split: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=8192)(self._split)

    def _split(self, word: str) -> tuple[str, ...]:
        if not 3 < len(word) <= _LONGEST:
            return ()
        best: list[tuple[float, tuple[str, ...]] | None] = [(0.0, ())]
        for end in range(1, len(word) + 1):
            best.append(self._best_to(word, end, best))
        found = best[len(word)]
        return found[1] if found and 1 < len(found[1]) <= _MOST_PARTS else ()

    def _best_to(
        self, word: str, end: int, best: list[tuple[float, tuple[str, ...]] | None]
    ) -> tuple[float, tuple[str, ...]] | None:
        if not is_edge(word, end):
            return None
        chosen: tuple[float, tuple[str, ...]] | None = None
        for start in range(end):
            before, part = best[start], word[start:end]
            if before is None or not self._serves(part, at_start=start == 0):
                continue
            cost = before[0] + 10 + 6 / len(part)
            if chosen is None or cost < chosen[0]:
                chosen = (cost, (*before[1], part))
        return chosen

    def _serves(self, part: str, *, at_start: bool) -> bool:
        """Whether a stretch may be a part of a compound."""
        if len(part) < 3 and not (at_start and part in _PATTERNS):
            return False
        entry = self._look_up(part)
        return entry is not None and entry.senses[0].pos is not PartOfSpeech.NAME


def senses_of(parts: Sequence[Part]) -> tuple[Sense, ...]:
    """What a compound of these parts must mean, or else its parts in a row."""
    if not parts:
        return ()
    pattern, pos = _PATTERNS.get(parts[0].headword, ("", None))
    if pattern:
        rest = " + ".join(part.gloss for part in parts[1:])
        return (Sense(pattern.format(rest), pos),)
    return (Sense(" + ".join(part.gloss for part in parts), None),)
