"""Word boxes from files: one or many, each in the format it turns out to be in."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from nepreader.errors import PageWordsError
from nepreader.scans.alto import parse_alto
from nepreader.scans.hocr import parse_hocr
from nepreader.scans.markup import MOST_BYTES
from nepreader.scans.model import ScannedPage

WORD_SUFFIXES = frozenset((".hocr", ".html", ".htm", ".xhtml", ".xml", ".alto"))
_HEAD = 4096  # bytes, in which ALTO names itself


def read_page_words(paths: Iterable[Path]) -> list[ScannedPage]:
    """The pages of hOCR and ALTO files, numbered from 1 through all of them.

    Raises:
        PageWordsError: one of them cannot be used.
    """
    pages = [page for path in paths for page in _pages_of(path)]
    return [replace(page, number=number) for number, page in enumerate(pages, start=1)]


def _pages_of(path: Path) -> list[ScannedPage]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PageWordsError(path, 0, f"it has more than {MOST_BYTES:,} bytes")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise PageWordsError(path, 0, getattr(error, "strerror", None) or str(error)) from error
    is_alto = b"<alto" in data[:_HEAD].lower() or b":alto" in data[:_HEAD].lower()
    return parse_alto(data, path) if is_alto else parse_hocr(data, path)
