"""Pronunciation: how a Thai word is said."""

from nepreader.pronunciation.reader import Reader
from nepreader.pronunciation.reading import Reading, ReadingSource, Scheme, Syllable
from nepreader.pronunciation.respelling import known_respellings, split_respelling
from nepreader.pronunciation.tones import Initial, Mark, Tone, ToneRule, tone_by_rule

__all__ = [
    "Initial",
    "Mark",
    "Reader",
    "Reading",
    "ReadingSource",
    "Scheme",
    "Syllable",
    "Tone",
    "ToneRule",
    "known_respellings",
    "split_respelling",
    "tone_by_rule",
]
