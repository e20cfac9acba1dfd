"""Pages of a PDF as pixels, by PDFium; nothing in the PDF is run, and no link followed."""

import math
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from nepreader.errors import ScanDamaged, ScanLocked, ScanTooLarge
from nepreader.scans.pictures import RenderedPage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 10_000
MOST_PIXELS = 40_000_000
"""Of one rendering: A3 at 400 dpi. A larger page is rendered smaller."""
_POINTS = 72  # an inch
_LARGEST = 200 * _POINTS  # a side of a page, by the PDF standard
_PDFIUM = threading.RLock()  # PDFium holds one state for the whole process, and is not thread-safe


class PdfScan:
    """An open PDF. Every method may be called from any thread; they wait for each other."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        """Open it; `file` is closed with it, or if it cannot be opened.

        The file is read by Python, since PDFium takes names of files in the system's own code.

        Raises:
            ScanLocked: it asks for a password.
            ScanDamaged: it does not open.
            ScanTooLarge: it has too many pages.
        """
        self.path = path
        with _PDFIUM:
            try:
                self._document: PdfDocument | None = _opened(path, file)
                self.page_count = len(self._document)
            except BaseException:
                file.close()
                raise
        if not 1 <= self.page_count <= MOST_PAGES:
            self.close()
            if self.page_count < 1:
                raise ScanDamaged(path)
            raise ScanTooLarge(path, self.page_count, MOST_PAGES)

    def image(
        self, index: int, *, dpi: float = 0, width: int = 0, grey: bool = False
    ) -> RenderedPage:
        """Draw the page of an index from 0, at `dpi`, or `width` pixels wide.

        Raises:
            ScanDamaged: the page cannot be drawn, or the PDF was closed.
        """
        from pypdfium2 import PdfiumError

        with _PDFIUM:
            if self._document is None:
                raise ScanDamaged(self.path, index + 1)
            try:
                page = self._document[index]
            except PdfiumError as error:
                raise ScanDamaged(self.path, index + 1) from error
            try:
                scale = _scale(*page.get_size(), dpi=dpi, width=width)
                return _rendered(page, scale, grey=grey)
            except (PdfiumError, ValueError, MemoryError) as error:
                raise ScanDamaged(self.path, index + 1) from error
            finally:
                page.close()

    def close(self) -> None:
        """Let go of the file."""
        with _PDFIUM:
            if self._document is not None:
                self._document.close()
                self._document = None


def _opened(path: Path, file: BinaryIO) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        return PdfDocument(file, autoclose=True)
    except PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise ScanLocked(path) from error
        raise ScanDamaged(path) from error


def _scale(page_width: float, page_height: float, *, dpi: float, width: int) -> float:
    """Pixels for each point, as wished or as many as are allowed.

    Raises:
        ValueError: the page has no size, or one beyond the standard.
    """
    if not (0 < page_width <= _LARGEST and 0 < page_height <= _LARGEST):
        raise ValueError("a page of no size")
    wished = width / page_width if width else dpi / _POINTS
    most = math.sqrt(MOST_PIXELS / (page_width * page_height))
    return min(wished, most)


def _rendered(page: Any, scale: float, *, grey: bool) -> RenderedPage:
    bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=True)
    try:
        return RenderedPage(
            bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels, bytes(bitmap.buffer)
        )
    finally:
        bitmap.close()
