"""A text on the desk: what the window and the command line both need to open one."""

from nepreader.workspace.cutting import cut_words, terms_of
from nepreader.workspace.glossaries import load_termbase
from nepreader.workspace.open_text import OpenText, open_text
from nepreader.workspace.words import Words

__all__ = [
    "OpenText",
    "Words",
    "cut_words",
    "load_termbase",
    "open_text",
    "terms_of",
]
