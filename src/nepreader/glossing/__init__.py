"""Glossing: what each word of a text means where it stands."""

from nepreader.glossing.context import TextDomains, domains_of
from nepreader.glossing.gloss import NameKind, Note, NoteKind, Part, Source, WordGloss
from nepreader.glossing.glosser import Glosser, Resources
from nepreader.glossing.years import Era, to_buddhist, to_common

__all__ = [
    "Era",
    "Glosser",
    "NameKind",
    "Note",
    "NoteKind",
    "Part",
    "Resources",
    "Source",
    "TextDomains",
    "WordGloss",
    "domains_of",
    "to_buddhist",
    "to_common",
]
