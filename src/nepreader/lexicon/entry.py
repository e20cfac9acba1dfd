"""An entry of a lexicon: a headword and its senses."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class PartOfSpeech(StrEnum):
    """Parts of speech, by the abbreviations of the core lexicon."""

    NOUN = "n"
    VERB = "v"
    ADJECTIVE = "adj"
    ADVERB = "adv"
    PRONOUN = "pron"
    PREPOSITION = "prep"
    CONJUNCTION = "conj"
    AUXILIARY = "aux"
    CLASSIFIER = "clf"
    PARTICLE = "part"
    NUMERAL = "num"
    DETERMINER = "det"
    INTERJECTION = "intj"
    NAME = "name"
    PREFIX = "pref"
    SUFFIX = "suf"
    PHRASE = "phr"
    ABBREVIATION = "abbr"


class Domain(StrEnum):
    """Where a sense belongs: a subject, or a register."""

    POLITICS = "politics"
    HISTORY = "history"
    ECONOMICS = "economics"
    MILITARY = "military"
    RELIGION = "religion"
    LAW = "law"
    ART = "art"
    FILM = "film"
    LITERATURE = "literature"
    SCIENCE = "science"
    MEDICINE = "medicine"
    GEOGRAPHY = "geography"
    GRAMMAR = "grammar"
    ROYAL = "royal"
    FORMAL = "formal"
    COLLOQUIAL = "colloquial"
    ARCHAIC = "archaic"


REGISTERS = frozenset((Domain.ROYAL, Domain.FORMAL, Domain.COLLOQUIAL, Domain.ARCHAIC))
"""Domains that say how a word sounds, not what a text is about."""


class Sense(NamedTuple):
    """One meaning in English."""

    gloss: str
    pos: PartOfSpeech | None = None
    domain: Domain | None = None


@dataclass(frozen=True, slots=True)
class LexicalEntry:
    """A headword and what it means.

    Attributes:
        senses: at least one, the most usual first.
        usage: how a function word is used, with an example; else empty.
        source: the name of the lexicon.
    """

    headword: str
    senses: tuple[Sense, ...]
    usage: str = ""
    source: str = ""


class Lexicon(Protocol):
    """Looks words up; `name` is unique among the lexica in use."""

    name: str

    def look_up(self, headword: str) -> LexicalEntry | None:
        """The entry of a headword, exactly as written."""
        ...
