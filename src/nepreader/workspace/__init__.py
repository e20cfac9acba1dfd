"""A text on the desk: what the window and the command line both need to open one."""

from nepreader.workspace.glossaries import load_termbase
from nepreader.workspace.open_text import OpenText, cut_words, open_text, terms_of
from nepreader.workspace.words import Words

__all__ = [
    "OpenText",
    "Words",
    "cut_words",
    "load_termbase",
    "open_text",
    "terms_of",
]
