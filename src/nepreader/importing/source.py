"""A path to a `Document`: which importer reads it, and what may go wrong."""

from pathlib import Path

from nepreader.errors import (
    SourceEmpty,
    SourceForbidden,
    SourceFormatUnknown,
    SourceIsFolder,
    SourceMissing,
    SourceNotText,
    SourceTooLarge,
    SourceUnreadable,
)
from nepreader.importing.importer import Importer
from nepreader.importing.plain import PlainTextImporter
from nepreader.text import Document

MAX_BYTES = 200_000_000

# Formats that people try and that hold no text we can read, by their first bytes.
_UNREADABLE = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Word 97–2003"),
    (b"AT&TFORM", "DjVu"),
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")


def read_source(path: Path, encoding: str | None = None) -> Document:
    """Read a text; `encoding` is a person's choice, else it is found out.

    Raises:
        SourceError: one of its kinds says why it cannot be read.
    """
    data = _bytes_of(path)
    importer = _importer_of(data, path)
    imported = importer.read(data, path, encoding)
    if not imported.text.strip():
        raise SourceEmpty(path)
    return Document(
        text=imported.text,
        name=path.name,
        encoding=imported.encoding,
        format=importer.format,
        replaced=imported.replaced,
    )


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise SourceIsFolder(path)
        if size > MAX_BYTES:
            raise SourceTooLarge(path, size, MAX_BYTES)
        if not path.is_file():
            raise SourceUnreadable(path, "not a regular file")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceMissing(path) from error
    except PermissionError as error:
        raise SourceForbidden(path) from error
    except (OSError, ValueError) as error:
        raise SourceUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
    if not data:
        raise SourceEmpty(path)
    return data


def _importer_of(data: bytes, path: Path) -> Importer:
    for start, format_name in _UNREADABLE:
        if data.startswith(start):
            raise SourceFormatUnknown(path, format_name)
    if data.startswith(_PICTURES):
        raise SourceNotText(path)
    if not _may_be_plain(data, path):
        for importer in _containers():
            if importer.recognises(data, path):
                return importer
    if data.startswith(b"PK\x03\x04"):
        raise SourceFormatUnknown(path, "ZIP")
    return PlainTextImporter()


def _may_be_plain(data: bytes, path: Path) -> bool:
    """Whether no other importer need be asked, nor loaded."""
    return path.suffix.lower() == ".txt" and not data.lstrip()[:4].startswith(
        (b"PK", b"<", b"\xef")
    )


def _containers() -> tuple[Importer, ...]:
    from nepreader.importing.docx import DocxImporter
    from nepreader.importing.epub import EpubImporter
    from nepreader.importing.html import HtmlImporter

    return EpubImporter(), DocxImporter(), HtmlImporter()
