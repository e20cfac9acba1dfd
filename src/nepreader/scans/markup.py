"""Markup from strangers: nothing outside the file is read, and nothing in it expands."""

from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import PageWordsError
from nepreader.scans.model import Box, Size

if TYPE_CHECKING:
    from lxml import etree

MOST_BYTES = 200_000_000
"""Of one file; a page of Tesseract's hOCR has some 0.3 MB."""


def parse_markup(data: bytes, path: Path, *, may_be_html: bool = False) -> "etree._Element":
    """The root element.

    With `may_be_html`, what is no XML is read as the HTML that browsers forgive.

    Raises:
        PageWordsError: it is neither, or too large.
    """
    from lxml import etree

    if len(data) > MOST_BYTES:
        raise PageWordsError(path, 0, f"it has more than {MOST_BYTES:,} bytes")
    strict = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, strict)
    except etree.XMLSyntaxError as error:
        fault = PageWordsError(path, error.lineno or 0, error.msg or "it is no XML")
        if not may_be_html:
            raise fault from error
    try:
        root = etree.fromstring(data, etree.HTMLParser(no_network=True, encoding="utf-8"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise fault from error
    if root is None:  # of an empty file
        raise fault
    return root


def local_name(element: "etree._Element") -> str:
    """The name without its namespace; empty for a comment or an instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def line_of(element: "etree._Element") -> int:
    """The line where it begins, from 1; 0 where the parser did not count."""
    line: object = element.sourceline  # the stubs take it for something else
    return line if isinstance(line, int) else 0


def checked_box(box: Box, size: Size) -> Box | None:
    """The part of a box that is on the page; None where there is none."""
    left, right = sorted((box.left, box.right))
    top, bottom = sorted((box.top, box.bottom))
    inside = Box(max(0, left), max(0, top), min(right, size.width), min(bottom, size.height))
    return inside if inside.left < inside.right and inside.top < inside.bottom else None
