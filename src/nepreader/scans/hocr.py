"""Word boxes in hOCR, as Tesseract, OCRopus, Kraken and others write it (hOCR 1.2)."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import PageWordsError
from nepreader.scans.markup import checked_box, line_of, local_name, parse_markup
from nepreader.scans.model import Box, ScannedPage, Size, WordBox

if TYPE_CHECKING:
    from lxml import etree

_NUMBER = r"(-?\d{1,7})(?:\.\d*)?"
_BBOX = re.compile(rf"(?:^|;)\s*bbox\s+{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s*(?:;|$)")
_CONFIDENCE = re.compile(r"(?:^|;)\s*x_wconf\s+(\d{1,3}(?:\.\d*)?)")
_QUOTED = re.compile(r'"[^"]*"')
_PAGE, _WORD = "ocr_page", "ocrx_word"


def parse_hocr(data: bytes, path: Path) -> list[ScannedPage]:
    """The pages of an hOCR file, numbered from 1 in the order they stand.

    A word without a box is passed over; `path` is for messages only.

    Raises:
        PageWordsError: it is no hOCR, too large, or a page says no size.
    """
    root = parse_markup(data, path, may_be_html=True)
    pages = [element for element in root.iter() if _PAGE in _classes(element)]
    if not pages:
        raise PageWordsError(path, 0, "there is no ocr_page")
    return [_page(element, number, path) for number, element in enumerate(pages, start=1)]


def _page(element: "etree._Element", number: int, path: Path) -> ScannedPage:
    box = _box(element)
    if box is None or box.right <= 0 or box.bottom <= 0:
        raise PageWordsError(path, line_of(element), "an ocr_page has no bbox")
    size = Size(box.right, box.bottom)
    return ScannedPage(number, size, tuple(_words(element, size)))


def _words(page: "etree._Element", size: Size) -> Iterator[WordBox]:
    for element in page.iter():
        if _WORD not in _classes(element):
            continue
        box = _box(element)
        text = "".join(map(str, element.itertext())).strip()
        if text and box and (inside := checked_box(box, size)):
            yield WordBox(text, inside, _confidence(element))


def _classes(element: "etree._Element") -> list[str]:
    return (element.get("class") or "").split() if local_name(element) else []


def _properties(element: "etree._Element") -> str:
    """The properties without what is quoted: file names may hold semicolons and anything else."""
    return _QUOTED.sub('""', element.get("title") or "")


def _box(element: "etree._Element") -> Box | None:
    found = _BBOX.search(_properties(element))
    return Box(*map(int, found.groups())) if found else None


def _confidence(element: "etree._Element") -> float | None:
    found = _CONFIDENCE.search(_properties(element))
    return min(1.0, float(found[1]) / 100) if found else None
