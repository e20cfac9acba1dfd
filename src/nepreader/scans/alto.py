"""Word boxes in ALTO 2, 3 and 4, as libraries and Tesseract write it."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import PageWordsError
from nepreader.scans.markup import checked_box, line_of, local_name, parse_markup
from nepreader.scans.model import Box, ScannedPage, Size, WordBox

if TYPE_CHECKING:
    from lxml import etree

_DPI = 300  # at which measures of paper are counted in pixels: what libraries scan with
_PIXELS = {"pixel": 1.0, "mm10": _DPI / 254, "inch1200": _DPI / 1200}
_MOST = 9_999_999  # pixels; beyond is no page


def parse_alto(data: bytes, path: Path) -> list[ScannedPage]:
    """The pages of an ALTO file, numbered from 1 in the order they stand.

    Tenths of millimetres and 1200ths of an inch become pixels at 300 dpi. A String without a
    place is passed over; `path` is for messages only.

    Raises:
        PageWordsError: it is no ALTO, too large, or its unit is unknown.
    """
    root = parse_markup(data, path)
    if local_name(root).lower() != "alto":
        raise PageWordsError(path, line_of(root), "it is no ALTO")
    scale = _scale(root, path)
    pages = [element for element in root.iter() if local_name(element) == "Page"]
    if not pages:
        raise PageWordsError(path, 0, "there is no Page")
    return [_page(page, number, scale) for number, page in enumerate(pages, start=1)]


def _scale(root: "etree._Element", path: Path) -> float:
    for element in root.iter():
        if local_name(element) == "MeasurementUnit":
            unit = (element.text or "").strip()
            if unit not in _PIXELS:
                problem = f"the MeasurementUnit {unit[:40]!r} is unknown"
                raise PageWordsError(path, line_of(element), problem)
            return _PIXELS[unit]
    return 1.0


def _page(page: "etree._Element", number: int, scale: float) -> ScannedPage:
    words = list(_words(page, scale))
    size = _size(page, scale) or _extent(words)
    placed = [(word, checked_box(word.box, size)) for word in words]
    return ScannedPage(number, size, tuple(word._replace(box=box) for word, box in placed if box))


def _words(page: "etree._Element", scale: float) -> Iterator[WordBox]:
    for element in page.iter():
        if local_name(element) != "String":
            continue
        text = (element.get("CONTENT") or "").strip()
        box = _box(element, scale)
        if text and box:
            yield WordBox(text, box, _confidence(element))


def _box(element: "etree._Element", scale: float) -> Box | None:
    measures = [_number(element, name) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")]
    if None in measures:
        return None
    left, top, width, height = (measure * scale for measure in measures if measure is not None)
    return Box(round(left), round(top), round(left + width), round(top + height))


def _size(page: "etree._Element", scale: float) -> Size | None:
    """Of the page, or of its print space and where that begins."""
    width, height = _number(page, "WIDTH"), _number(page, "HEIGHT")
    if width and height and width > 0 and height > 0:
        return Size(max(1, round(width * scale)), max(1, round(height * scale)))
    for element in page.iter():
        if local_name(element) == "PrintSpace" and (box := _box(element, scale)):
            return Size(max(1, box.right), max(1, box.bottom))
    return None


def _extent(words: list[WordBox]) -> Size:
    right = max((word.box.right for word in words), default=1)
    return Size(max(1, right), max(1, max((word.box.bottom for word in words), default=1)))


def _confidence(element: "etree._Element") -> float | None:
    value = _number(element, "WC")
    return None if value is None else min(1.0, max(0.0, value))


def _number(element: "etree._Element", name: str) -> float | None:
    try:
        value = float(element.get(name) or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= _MOST else None
