"""What is kept of a text's pages, as JSON: where its scans are, and the boxes of its words.

The format is described in docs/pages-format.md. Nothing in such a file is trusted: it may come
from others, together with the text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from nepreader.errors import PagesFileDamaged, PagesFileTooNew
from nepreader.json_text import dumps, loads
from nepreader.scans.alignment import placed, word_spans
from nepreader.scans.model import Box, PlacedWord, ScannedPage, Size, WordBox
from nepreader.text import Span

FORMAT = "nepreader-pages"
VERSION = 1
MOST_BYTES = 500_000_000
_LARGEST = 10_000_000  # of a coordinate, a page's number or a position in the text
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class KeptScan:
    """A file of scans: `path` is relative to the text, with slashes, or absolute."""

    path: str
    page_count: int


@dataclass(frozen=True, slots=True)
class PagesFile:
    """The pages of a text.

    Attributes:
        text_digest: SHA-256 of the text in UTF-8 that the words were placed in.
        spans: of each page, where each of its words stands in that text; None if nowhere.
    """

    text_digest: str
    scans: tuple[KeptScan, ...]
    pages: tuple[ScannedPage, ...]
    spans: tuple[tuple[Span | None, ...], ...]

    @classmethod
    def of(
        cls, scans: Sequence[KeptScan], pages: Sequence[ScannedPage], text: str, digest: str
    ) -> "PagesFile":
        """Place the words of `pages` in `text`, whose digest is given."""
        spans = tuple(map(tuple, word_spans(pages, text)))
        return cls(digest, tuple(scans), tuple(pages), spans)

    def placed_words(self, text: str, digest: str) -> list[PlacedWord]:
        """Where the words stand in `text`; they are placed anew if it was edited since."""
        spans = self.spans
        if digest != self.text_digest or any(_beyond(row, len(text)) for row in spans):
            spans = tuple(map(tuple, word_spans(self.pages, text)))
        return sorted(placed(self.pages, spans), key=lambda word: word.span)


def dump_pages(pages: PagesFile) -> bytes:
    """The file's bytes: a page on a line, so that versions can be compared."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "text": pages.text_digest,
        "scans": [{"path": scan.path, "pages": scan.page_count} for scan in pages.scans],
    }
    rows = [
        dumps(
            {
                "number": page.number,
                "width": page.size.width,
                "height": page.size.height,
                "words": [_word(*pair) for pair in zip(page.words, spans, strict=True)],
            }
        )
        for page, spans in zip(pages.pages, pages.spans, strict=True)
    ]
    return dumps(head)[:-1] + b',"pages":[\n' + b",\n".join(rows) + b"\n]}\n"


def load_pages(data: bytes, path: Path) -> PagesFile:
    """Read a file's bytes; `path` is for messages only.

    Raises:
        PagesFileDamaged: it is not what we write.
        PagesFileTooNew: a later program wrote it.
    """
    try:
        content = loads(data)
    except ValueError as error:
        raise PagesFileDamaged(path, "$", f"is no JSON ({error})") from error
    return _Loader(path).file(content)


def _word(word: WordBox, span: Span | None) -> list[object]:
    place = [None, None] if span is None else [span.start, span.end]
    return [word.text, *word.box, word.confidence, *place]


def _beyond(spans: Sequence[Span | None], length: int) -> bool:
    return any(span is not None and span.end > length for span in spans)


class _Loader:
    """Checks every value on the way in; what fails names its place."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def file(self, content: Any) -> PagesFile:
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            self._fail("$.format", f"is not “{FORMAT}”")
        version = self._number(content.get("version"), "$.version", least=1)
        if version > VERSION:
            raise PagesFileTooNew(self._path)
        digest = content.get("text")
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
            self._fail("$.text", "is no SHA-256")
        scans = self._list(content.get("scans"), "$.scans")
        pages = self._list(content.get("pages"), "$.pages")
        read = [self._page(page, f"$.pages[{at}]") for at, page in enumerate(pages)]
        return PagesFile(
            digest,
            tuple(self._scan(scan, f"$.scans[{at}]") for at, scan in enumerate(scans)),
            tuple(page for page, _ in read),
            tuple(spans for _, spans in read),
        )

    def _scan(self, content: Any, where: str) -> KeptScan:
        path = content.get("path") if isinstance(content, dict) else None
        if not isinstance(path, str) or not path or "\0" in path:
            self._fail(f"{where}.path", "is no path")
        return KeptScan(path, self._number(content.get("pages"), f"{where}.pages", least=1))

    def _page(self, content: Any, where: str) -> tuple[ScannedPage, tuple[Span | None, ...]]:
        if not isinstance(content, dict):
            self._fail(where, "is no page")
        number, width, height = (
            self._number(content.get(name), f"{where}.{name}", least=1)
            for name in ("number", "width", "height")
        )
        rows = self._list(content.get("words"), f"{where}.words")
        words = [self._word(row, f"{where}.words", at) for at, row in enumerate(rows)]
        page = ScannedPage(number, Size(width, height), tuple(word for word, _ in words))
        return page, tuple(span for _, span in words)

    def _word(self, row: Any, within: str, at: int) -> tuple[WordBox, Span | None]:
        """There may be half a million, so that names of places are made only for faults."""
        match row:
            case [str(text), int(left), int(top), int(right), int(bottom), sure, start, end] if (
                text and _are_numbers(row[1:5]) and left <= right and top <= bottom
            ):
                pass
            case _:
                self._fail(f"{within}[{at}]", "is no word in a box")
        if sure is not None and not (_is_real(sure) and 0 <= sure <= 1):
            self._fail(f"{within}[{at}][5]", "is no confidence")
        word = WordBox(text, Box(left, top, right, bottom), None if sure is None else float(sure))
        if start is None and end is None:
            return word, None
        if not _are_numbers((start, end)) or start >= end:
            self._fail(f"{within}[{at}][6]", "is no span")
        return word, Span(start, end)

    def _number(self, value: Any, where: str, *, least: int) -> int:
        if type(value) is not int or not least <= value <= _LARGEST:
            self._fail(where, "is no number, or out of range")
        return value

    def _list(self, value: Any, where: str) -> list[Any]:
        if not isinstance(value, list):
            self._fail(where, "is no list")
        return value

    def _fail(self, where: str, problem: str) -> NoReturn:
        raise PagesFileDamaged(self._path, where, problem)


def _are_numbers(values: Sequence[Any]) -> bool:
    return all(type(value) is int and 0 <= value <= _LARGEST for value in values)


def _is_real(value: Any) -> bool:
    return type(value) in (int, float)
