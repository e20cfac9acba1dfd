"""The scans of a text: kept beside it, found again with it."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath, PureWindowsPath

from nepreader.errors import ExportFailed, NepreaderError, PagesFileDamaged, ScanUnreadable
from nepreader.scans.model import PlacedWord, ScannedPage, Size
from nepreader.scans.page_marks import PageMark, page_marks
from nepreader.scans.pages import Scans, open_scans
from nepreader.scans.pages_file import MOST_BYTES, KeptScan, PagesFile, dump_pages, load_pages
from nepreader.scans.word_files import WORD_SUFFIXES, read_page_words
from nepreader.storage.atomic import write_atomically
from nepreader.storage.sidecar.places import beside
from nepreader.text import Document

SUFFIX = ".pages.json"


@dataclass(frozen=True, slots=True)
class PageScans:
    """The scans of an open text; spans are code points of its source.

    Attributes:
        sizes: of the pages, by number, in the pixels that the boxes are counted in.
        placed: words with their boxes, where the text came from a machine that told them.
        marks: where the text itself says that pages begin.
        faults: what of the scans could not be had; the rest is there.
    """

    scans: Scans | None
    placed: tuple[PlacedWord, ...] = ()
    sizes: Mapping[int, Size] = field(default_factory=dict)
    marks: tuple[PageMark, ...] = ()
    faults: tuple[NepreaderError, ...] = ()


def pages_path(text: Path) -> Path:
    """`chapter.txt` → `chapter.txt.pages.json`, beside the file that a link leads to."""
    return beside(text, SUFFIX)


def load_page_scans(text: Path, document: Document) -> PageScans:
    """The scans that are kept of a text. May take half a second: call it in the background.

    Never raises: what fails is among the faults, and the words are there without the pictures.
    """
    marks = tuple(page_marks(document.text))
    path = pages_path(text)
    try:
        kept = read_pages_file(path)
    except NepreaderError as fault:
        return PageScans(None, marks=marks, faults=(fault,))
    if kept is None:
        return PageScans(None, marks=marks)
    placed = tuple(kept.placed_words(document.text, document.text_digest))
    try:
        scans = open_scans([_found(scan.path, path.parent) for scan in kept.scans])
    except NepreaderError as fault:
        return PageScans(None, placed, _sizes(kept.pages), marks, (fault,))
    return PageScans(scans if scans.page_count else None, placed, _sizes(kept.pages), marks)


def attach_scans(
    text: Path, document: Document, paths: Sequence[Path], pages: Sequence[ScannedPage] = ()
) -> PageScans:
    """Keep which scans belong to a text, with the word boxes of its pages if there are any.

    Boxes that were kept before stay if `pages` is empty: the scans may only have been moved. A
    file that is damaged is set aside, as `….damaged-1`.

    Raises:
        ScanError: a scan cannot be opened; nothing was written.
        PagesFileTooNew: a later program wrote what was kept before; nothing was written.
        ExportFailed: it could not be written.
    """
    scans = open_scans(paths)
    try:
        pages = pages or _pages_before(pages_path(text))
        placed = keep_pages(text, document, scans, pages)
    except BaseException:
        scans.close()
        raise
    return PageScans(scans, tuple(placed), _sizes(pages), tuple(page_marks(document.text)))


def attach_files(text: Path, document: Document, paths: Sequence[Path]) -> PageScans:
    """As `attach_scans`, of files as a person chooses them: scans, with hOCR or ALTO if any.

    Raises:
        PageWordsError: one of the files of words cannot be used; nothing was written.
        ScanError, PagesFileTooNew, ExportFailed: as `attach_scans`.
    """
    words = [path for path in paths if path.suffix.lower() in WORD_SUFFIXES]
    scans = [path for path in paths if path not in words]
    return attach_scans(text, document, scans, read_page_words(words))


def keep_pages(
    text: Path, document: Document, scans: Scans, pages: Sequence[ScannedPage]
) -> list[PlacedWord]:
    """Write the file of a text's pages; returns where their words stand in it.

    Raises:
        ExportFailed: it could not be written; what was there is whole.
    """
    path = pages_path(text)
    kept = [
        KeptScan(_kept(scan, path.parent), count)
        for scan, count in zip(scans.paths, scans.page_counts, strict=True)
    ]
    file = PagesFile.of(kept, pages, document.text, document.text_digest)
    try:
        write_atomically(path, dump_pages(file), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return file.placed_words(document.text, document.text_digest)


def read_pages_file(path: Path) -> PagesFile | None:
    """What is kept at `path`; None if there is no such file.

    Raises:
        PagesFileError: it cannot be used.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PagesFileDamaged(path, "$", f"has more than {MOST_BYTES:,} bytes")
        return load_pages(path.read_bytes(), path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise PagesFileDamaged(path, "$", error.strerror or str(error)) from error


def _pages_before(path: Path) -> Sequence[ScannedPage]:
    try:
        before = read_pages_file(path)
    except PagesFileDamaged:
        _set_aside(path)
        return ()
    return before.pages if before else ()


def _set_aside(path: Path) -> None:
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in count(1))
    aside = next(name for name in names if not name.exists())
    try:
        path.rename(aside)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def _sizes(pages: Iterable[ScannedPage]) -> dict[int, Size]:
    return {page.number: page.size for page in pages}


def _kept(scan: Path, folder: Path) -> str:
    """The path to write: relative where it can be, so that both may be moved together."""
    real = os.path.realpath(scan)
    try:
        return Path(os.path.relpath(real, folder)).as_posix()
    except ValueError:  # on another drive
        return Path(real).as_posix()


def _found(kept: str, folder: Path) -> Path:
    """Where a kept scan should be.

    Raises:
        ScanUnreadable: it names another computer. To open that, for a file that may have come from
            anybody, would tell it who is reading, and on Windows hand it a hash of the password.
    """
    if kept.replace("\\", "/").startswith("//"):
        raise ScanUnreadable(Path(kept), "it is on another computer; attach it again")
    if PureWindowsPath(kept).is_absolute() or PurePosixPath(kept).is_absolute():
        return Path(kept)
    return folder / PurePosixPath(kept)
