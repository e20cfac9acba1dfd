"""The formats that a text and its translation are written in."""

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from nepreader.exporting.document import Side
from nepreader.progress import Checkpoint
from nepreader.translation import BilingualText

Exporter = Callable[[BilingualText, Side, Checkpoint], bytes]
"""Writes a text in one format. Formats for programs have both languages, whatever the side.

It raises whatever the checkpoint raises.
"""


class Format(NamedTuple):
    """A format: the ending of its files, and where what writes it is found when it is needed."""

    suffix: str
    module: str
    function: str

    def exporter(self) -> Exporter:
        """What writes it."""
        module = import_module(f"nepreader.exporting.{self.module}")
        exporter: Exporter = getattr(module, self.function)
        return exporter


FORMATS = MappingProxyType(
    {
        "xliff2": Format(".xlf", "xliff2", "xliff2"),
        "xliff1": Format(".xlf", "xliff1", "xliff1"),
        "tmx": Format(".tmx", "tmx", "tmx"),
        "po": Format(".po", "po", "po"),
        "docx": Format(".docx", "docx", "docx"),
        "html": Format(".html", "html_page", "html_page"),
        "md": Format(".md", "markdown", "markdown"),
        "epub": Format(".epub", "epub", "epub"),
        "text": Format(".txt", "plain_text", "plain_text"),
        "csv": Format(".csv", "tables", "passages_csv"),
    }
)
"""By name, as the command line has them."""
