"""Plain text and positions in it, in Unicode code points."""

from nepreader.text.blocks import Blocks
from nepreader.text.document import Document
from nepreader.text.offset_map import Edit, OffsetMap
from nepreader.text.paragraphs import Paragraphs
from nepreader.text.reading import Manner, Reading, ReadingMode
from nepreader.text.span import Span, union
from nepreader.text.spans import covered

__all__ = [
    "Blocks",
    "Document",
    "Edit",
    "Manner",
    "OffsetMap",
    "Paragraphs",
    "Reading",
    "ReadingMode",
    "Span",
    "covered",
    "union",
]
