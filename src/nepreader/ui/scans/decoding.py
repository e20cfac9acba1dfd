"""Pages as Qt's pictures; runs in any thread."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from nepreader.errors import ScanDamaged, ScanTooLarge
from nepreader.scans.pages import Scans
from nepreader.scans.pictures import EncodedPage, RenderedPage

_MOST_BYTES = 256 * 1024 * 1024  # of a decoded picture: what Qt's own readers allow
_DEEPEST = 4  # bytes a pixel
_FORMATS = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}


def page_picture(scans: Scans, number: int, width: int) -> QImage:
    """The picture of a page, `width` pixels wide; less where the scan has less.

    Raises:
        ScanError: it cannot be had.
    """
    image = scans.page_image(number, width=width)
    if isinstance(image, RenderedPage):
        return _of_pixels(image)
    place = scans.place_of(number)
    return _decoded(image, width, place.scan.path)


def _of_pixels(page: RenderedPage) -> QImage:
    """A copy, since Qt does not keep Python's bytes alive."""
    form = _FORMATS[page.channels]
    return QImage(page.pixels, page.width, page.height, page.stride, form).copy()


def _decoded(page: EncodedPage, width: int, path: Path) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(page.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The format is named, so that no other reader of Qt's gets to see a stranger's file; and the
    # picture is not turned as its camera says, since the boxes are those of the file.
    reader = QImageReader(buffer, QByteArray(page.format.encode()))
    try:
        return _read(reader, page.frame, width, path)
    finally:
        # Python may destroy the buffer first, and the reader of TIFFs would then read freed memory.
        reader.setDevice(None)  # type: ignore[arg-type]  # the stubs know of no None


def _read(reader: QImageReader, frame: int, width: int, path: Path) -> QImage:
    if frame and not reader.jumpToImage(frame):
        raise ScanDamaged(path, frame + 1)
    size = reader.size()
    if size.isValid():
        bytes_decoded = size.width() * size.height() * _DEEPEST
        if bytes_decoded > _MOST_BYTES:
            raise ScanTooLarge(path, bytes_decoded, _MOST_BYTES)
        if width < size.width():
            reader.setScaledSize(QSize(width, max(1, round(width * size.height() / size.width()))))
    picture = reader.read()
    if picture.isNull():
        raise ScanDamaged(path, frame + 1)
    return picture
