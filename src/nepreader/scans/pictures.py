"""One page as a picture: rendered from a PDF, or as a file has it, for another to decode."""

from dataclasses import dataclass
from enum import StrEnum


class PictureFormat(StrEnum):
    """Formats of picture files that scanners write; the names are Qt's."""

    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """Pixels, from the upper left: `channels` bytes each, grey (1) or red, green, blue (3).

    Attributes:
        stride: bytes from one row to the next, at least `width * channels`.
    """

    width: int
    height: int
    stride: int
    channels: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class EncodedPage:
    """A picture file as it is; of a TIFF with many pages, `frame` counts from 0."""

    data: bytes
    format: PictureFormat
    frame: int = 0


PageImage = RenderedPage | EncodedPage


def to_pgm(page: RenderedPage) -> bytes:
    """A grey page as Portable GrayMap: what every program reads and no library need write.

    Raises:
        ValueError: the page is not grey.
    """
    if page.channels != 1:
        raise ValueError("only grey pages are written")
    rows = memoryview(page.pixels)
    starts = range(0, page.stride * page.height, page.stride)
    body = b"".join(rows[start : start + page.width] for start in starts)
    return b"P5\n%d %d\n255\n" % (page.width, page.height) + body
