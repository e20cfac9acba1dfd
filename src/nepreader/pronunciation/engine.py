"""thaiphon behind our own types: it reads by rule, and finds the VOLUBILIS package by itself.

thaiphon is Apache-2.0; the 84,000 readings of thaiphon-data-volubilis are CC BY-SA 4.0 (from the
VOLUBILIS dictionary by Belisan).
"""

from typing import TYPE_CHECKING, Any

from nepreader.language.token import is_thai
from nepreader.pronunciation.initials import initials_of
from nepreader.pronunciation.reading import Reading, ReadingSource, Syllable
from nepreader.pronunciation.tones import Initial, Tone, ToneRule, rule_of

if TYPE_CHECKING:
    from thaiphon.model.syllable import Syllable as Sounded
    from thaiphon.model.word import PhonologicalWord

_SILENT_IN_WORD = "ๆฯ"


class Engine:
    """Reads one word; any text may be given."""

    def __init__(self) -> None:
        """Loads thaiphon (0.1 s)."""
        from thaiphon import list_schemes
        from thaiphon.registry import RENDERERS
        from thaiphon.renderers.base import RenderContext

        list_schemes()  # registers the renderers
        self._context = RenderContext()
        self._renderers: tuple[Any, ...] = tuple(
            RENDERERS.get(scheme) for scheme in ("paiboon", "rtgs", "ipa")
        )

    def read(self, word: str) -> Reading | None:
        """The reading of a word by thaiphon's lexica, or else by the rules of the script.

        None for what is no Thai word, for what the rules cannot read, and where the lexicon holds
        the reading of another word: its sounds are not in the spelling.
        """
        from thaiphon import analyze
        from thaiphon.errors import ThaiphonError

        if not _is_readable(word):
            return None
        try:
            result = analyze(word)
        except (ThaiphonError, LookupError, ValueError, RecursionError):
            return None  # a mark without its letter, half a word …
        known = result.source == "lexicon"
        if known and not all(_is_spelt(_initial_sound(s), word) for s in result.best.syllables):
            return None
        syllables = self._syllables(result.best, word)
        source = ReadingSource.LEXICON if known else ReadingSource.DERIVED
        return Reading(syllables, source) if syllables else None

    def _syllables(self, word: "PhonologicalWord", spelling: str) -> tuple[Syllable, ...]:
        syllables: list[Syllable] = []
        before: Initial | None = None  # of a syllable that may lead the next one
        for sounded in word.syllables:
            syllable = self._syllable(sounded, spelling, before)
            syllables.append(syllable)
            leads = sounded.coda is None and sounded.vowel_length.value == "SHORT"
            before = syllable.rule.initial if leads and syllable.rule else None
        return tuple(syllables)

    def _syllable(self, sounded: "Sounded", spelling: str, before: Initial | None) -> Syllable:
        from thaiphon.model.word import PhonologicalWord

        word = PhonologicalWord(syllables=(sounded,))
        paiboon, rtgs, ipa = (r.render_word(word, self._context) for r in self._renderers)
        tone = Tone(sounded.tone.value.lower())
        live = sounded.syllable_type.value == "LIVE"
        long = sounded.vowel_length.value == "LONG"
        rules = (
            ToneRule(initial, live, long)
            for initial in initials_of(_initial_sound(sounded), spelling, before)
        )
        rule = next(filter(None, (rule_of(tone, rule, spelling) for rule in rules)), None)
        return Syllable(paiboon, rtgs, ipa.strip("/"), tone, rule)


def _initial_sound(sounded: "Sounded") -> str:
    """The first consonant of a syllable in IPA; a bare vowel begins with a glottal stop."""
    onset: Any = sounded.onset
    if onset is None:
        return "ʔ"
    return str(getattr(onset, "first", onset).symbol)  # of a cluster, its first


def _is_readable(word: str) -> bool:
    """Whether a word is all Thai letters; thaiphon makes up sounds for others."""
    return bool(word) and all(is_thai(char) and char not in _SILENT_IN_WORD for char in word)


def _is_spelt(sound: str, spelling: str) -> bool:
    """Whether the letters of a word can spell an initial sound."""
    return sound == "ʔ" or next(initials_of(sound, spelling, None), None) is not None
