"""A reading: the sounds of a word, written in three schemes."""

from dataclasses import dataclass
from enum import StrEnum

from nepreader.pronunciation.tones import Tone, ToneRule


class Scheme(StrEnum):
    """A way to write Thai sounds in Latin letters."""

    PAIBOON = "paiboon"  # learners' books: tones and lengths shown
    RTGS = "rtgs"  # the Royal Institute's: road signs, maps; no tones
    IPA = "ipa"


class ReadingSource(StrEnum):
    """Where a reading comes from, surest first."""

    CORRECTED = "corrected"  # the person said so
    LEXICON = "lexicon"  # it stands in a lexicon
    PARTS = "parts"  # put together of readings of its parts
    DERIVED = "derived"  # by rule from the spelling


@dataclass(frozen=True, slots=True)
class Syllable:
    """One syllable in every scheme; `rule` is None where its tone goes against the rules."""

    paiboon: str
    rtgs: str
    ipa: str
    tone: Tone
    rule: ToneRule | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How a word is said."""

    syllables: tuple[Syllable, ...]
    source: ReadingSource

    @property
    def paiboon(self) -> str:
        """Syllables parted by hyphens: gam-má-gɔɔn."""
        return "-".join(syllable.paiboon for syllable in self.syllables)

    @property
    def rtgs(self) -> str:
        """In one word, as on a map: kammakon."""
        return "".join(syllable.rtgs for syllable in self.syllables)

    @property
    def ipa(self) -> str:
        """Syllables parted by full stops, without slashes."""
        return ".".join(syllable.ipa for syllable in self.syllables)

    def in_scheme(self, scheme: Scheme) -> str:
        """The reading in a scheme."""
        return {Scheme.PAIBOON: self.paiboon, Scheme.RTGS: self.rtgs, Scheme.IPA: self.ipa}[scheme]

    @property
    def tones(self) -> tuple[Tone, ...]:
        """The tone of each syllable."""
        return tuple(syllable.tone for syllable in self.syllables)
