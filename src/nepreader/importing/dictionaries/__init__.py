"""Dictionaries that people have, read with readers of our own (docs/decisions/0014)."""

from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.reading import SUFFIXES, read_dictionary

__all__ = ["SUFFIXES", "Dictionary", "read_dictionary"]
