"""A text on the desk: what the window and the command line both need to open one."""

from nepreader.workspace.engines import warm_up
from nepreader.workspace.glossaries import load_termbase
from nepreader.workspace.open_text import OpenText, cut_words, open_text
from nepreader.workspace.words import Words, make_cutter, placed_recuts

__all__ = [
    "OpenText",
    "Words",
    "cut_words",
    "load_termbase",
    "make_cutter",
    "open_text",
    "placed_recuts",
    "warm_up",
]
