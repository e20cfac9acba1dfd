"""The scans of a text: PDFs and picture files, their pages counted through."""

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from nepreader.errors import (
    ScanDamaged,
    ScanNotPicture,
    ScanPageMissing,
    ScanTooLarge,
    ScanUnreadable,
)
from nepreader.scans.pdf import PdfScan
from nepreader.scans.pictures import EncodedPage, PageImage, PictureFormat
from nepreader.scans.tiff import count_frames

MOST_PICTURE_BYTES = 400_000_000
MOST_PDF_BYTES = 4_000_000_000  # read in parts, never whole
SCREEN_DPI = 150
_PDF_WITHIN = 1024  # bytes; readers forgive what stands before the header
_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", PictureFormat.PNG),
    (b"\xff\xd8\xff", PictureFormat.JPEG),
    (b"II*\0", PictureFormat.TIFF),
    (b"MM\0*", PictureFormat.TIFF),
    (b"II+\0", PictureFormat.TIFF),
    (b"MM\0+", PictureFormat.TIFF),
)


class Scan(Protocol):
    """One file of scanned pages."""

    path: Path
    page_count: int

    def image(self, index: int, *, dpi: float, width: int, grey: bool) -> PageImage:
        """The page of an index from 0. Raises ScanError."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page in its own file: `index` counts from 0."""

    scan: Scan
    index: int


class Scans:
    """Some files as one pile of pages, numbered from 1. Pages may be asked for in any thread."""

    def __init__(self, scans: Sequence[Scan]) -> None:
        self._scans = tuple(scans)
        self._pages = [
            PagePlace(scan, index) for scan in self._scans for index in range(scan.page_count)
        ]

    @property
    def paths(self) -> list[Path]:
        """The files."""
        return [scan.path for scan in self._scans]

    @property
    def page_counts(self) -> list[int]:
        """How many pages each file has."""
        return [scan.page_count for scan in self._scans]

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def place_of(self, number: int) -> PagePlace:
        """The file of a page and where it is in it.

        Raises:
            ScanPageMissing: there is no such page.
        """
        if not 1 <= number <= len(self._pages):
            raise ScanPageMissing(self._scans[-1].path if self._scans else Path(), number)
        return self._pages[number - 1]

    def page_image(
        self, number: int, *, dpi: float = SCREEN_DPI, width: int = 0, grey: bool = False
    ) -> PageImage:
        """The picture of a page.

        A page of a PDF is drawn at `dpi`, or `width` pixels wide; a picture file comes as it is,
        for the caller to decode and to scale.

        Raises:
            ScanError: it cannot be had.
        """
        place = self.place_of(number)
        return place.scan.image(place.index, dpi=dpi, width=width, grey=grey)

    def close(self) -> None:
        """Let go of all files."""
        for scan in self._scans:
            scan.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_scans(paths: Sequence[Path]) -> Scans:
    """Open PDFs, PNGs, JPEGs and TIFFs; what a file is, its first bytes tell.

    Raises:
        ScanError: one of them cannot be used; the others are closed again.
    """
    with contextlib.ExitStack() as opened:
        scans = []
        for path in paths:
            scan = _open(path)
            opened.callback(scan.close)
            scans.append(scan)
        opened.pop_all()
    return Scans(scans)


class _Picture:
    """A picture file; it is read anew for each page and never held."""

    def __init__(self, path: Path, picture_format: PictureFormat, page_count: int) -> None:
        self.path, self.page_count = path, page_count
        self._format = picture_format

    def image(self, index: int, *, dpi: float, width: int, grey: bool) -> PageImage:
        """See `Scan`."""
        return EncodedPage(_read(self.path), self._format, index)

    def close(self) -> None:
        """See `Scan`."""


def _open(path: Path) -> Scan:
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise ScanUnreadable(path, "not a regular file")
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    with contextlib.ExitStack() as closing:
        closing.enter_context(file)
        head, size = _head_and_size(path, file)
        if b"%PDF-" in head:
            _check_size(path, size, MOST_PDF_BYTES)
            closing.pop_all()
            return PdfScan(path, file)
    for start, picture_format in _PICTURES:
        if head.startswith(start):
            _check_size(path, size, MOST_PICTURE_BYTES)
            return _opened_picture(path, picture_format)
    raise ScanNotPicture(path)


def _opened_picture(path: Path, picture_format: PictureFormat) -> _Picture:
    if picture_format is not PictureFormat.TIFF:
        return _Picture(path, picture_format, 1)
    count = count_frames(_read(path))
    if not count:
        raise ScanDamaged(path)
    return _Picture(path, picture_format, count)


def _head_and_size(path: Path, file: BinaryIO) -> tuple[bytes, int]:
    try:
        head = file.read(_PDF_WITHIN)
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
    except OSError as error:
        raise _unreadable(path, error) from error
    return head, size


def _check_size(path: Path, size: int, limit: int) -> None:
    if size > limit:
        raise ScanTooLarge(path, size, limit)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ScanUnreadable:
    return ScanUnreadable(path, getattr(error, "strerror", None) or str(error))
