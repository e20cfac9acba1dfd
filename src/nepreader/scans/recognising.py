"""From scans to a text: page after page through Tesseract."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from nepreader.errors import PageWordsError, RecognitionFailed, ScanError
from nepreader.scans.hocr import parse_hocr
from nepreader.scans.model import ScannedPage, Size
from nepreader.scans.pages import Scans
from nepreader.scans.pictures import EncodedPage, PageImage, to_pgm
from nepreader.scans.tesseract import Picture, PictureFailed, Tesseract

PAGE_END = "\f"
_DPI = 300  # what Tesseract's letters were trained at


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page's text and boxes; both are empty where it failed, and `failure` says why."""

    page: ScannedPage
    text: str
    failure: RecognitionFailed | ScanError | None = None


def recognise(
    scans: Scans,
    tesseract: Tesseract,
    languages: str,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Iterator[RecognisedPage]:
    """Read the pages one by one; each is given as soon as it is read.

    A page that fails does not end the others.

    Raises:
        TesseractLanguageMissing: there are no data of one of `languages`.
        Stopped: `is_stopped` said so; it is asked ten times a second.
    """
    tesseract.check_languages(languages)
    for number in range(1, scans.page_count + 1):
        try:
            yield _recognised(scans, number, tesseract, languages, is_stopped)
        except (RecognitionFailed, ScanError) as failure:
            yield RecognisedPage(ScannedPage(number, Size(1, 1)), "", failure)


def joined(pages: list[RecognisedPage]) -> str:
    """The text of all pages, a form feed between two, a newline at the end."""
    return PAGE_END.join(page.text for page in pages).rstrip("\n") + "\n"


def _recognised(
    scans: Scans,
    number: int,
    tesseract: Tesseract,
    languages: str,
    is_stopped: Callable[[], bool],
) -> RecognisedPage:
    picture = _picture(scans.page_image(number, dpi=_DPI, grey=True))
    path = scans.place_of(number).scan.path
    try:
        output = tesseract.read(picture, languages, is_stopped)
        pages = parse_hocr(output.hocr, path)
    except PictureFailed as error:
        raise RecognitionFailed(path, number, str(error)) from error
    except PageWordsError as error:
        raise RecognitionFailed(path, number, error.problem) from error
    return RecognisedPage(replace(pages[0], number=number), _lines(output.text))


def _picture(image: PageImage) -> Picture:
    if isinstance(image, EncodedPage):
        return Picture(image.data, image.frame)
    return Picture(to_pgm(image), dpi=_DPI)


def _lines(text: str) -> str:
    """The page's own lines, without the form feed that Tesseract puts after them."""
    lines = text.replace(PAGE_END, "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")
