"""Lexica: what the words of the language mean, whatever the text."""

from nepreader.lexicon.core import CORE, CoreLexicon, load_core
from nepreader.lexicon.entry import Domain, LexicalEntry, Lexicon, PartOfSpeech, Sense
from nepreader.lexicon.frequency import Band, Frequencies, load_frequencies
from nepreader.lexicon.index import DictionaryIndex

__all__ = [
    "CORE",
    "Band",
    "CoreLexicon",
    "DictionaryIndex",
    "Domain",
    "Frequencies",
    "LexicalEntry",
    "Lexicon",
    "PartOfSpeech",
    "Sense",
    "load_core",
    "load_frequencies",
]
