"""Glossaries: what the terms of a text mean."""

from nepreader.glossary.entry import Entry, Kind, Years
from nepreader.glossary.glossary import Glossary, Termbase
from nepreader.glossary.json_format import dump_glossary, load_glossary
from nepreader.glossary.occurrences import Occurrence, TermParts

__all__ = [
    "Entry",
    "Glossary",
    "Kind",
    "Occurrence",
    "TermParts",
    "Termbase",
    "Years",
    "dump_glossary",
    "load_glossary",
]
