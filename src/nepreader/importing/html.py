"""HTML pages."""

import re
from pathlib import Path

from nepreader.errors import SourceDamaged
from nepreader.importing.html_text import HtmlTooDeep, html_to_text
from nepreader.importing.importer import ImportedText
from nepreader.importing.plain import decode_source

_SUFFIXES = frozenset((".html", ".htm", ".xhtml"))
_START = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_DECLARED_WITHIN = 4096  # bytes; a page must say its charset near its start
_SAME = {"windows-874": "cp874", "x-windows-874": "cp874"}


class HtmlImporter:
    """Reads the words of a page; scripts, styles and pictures are left where they are."""

    format = "html"

    def recognises(self, data: bytes, path: Path) -> bool:
        """See `Importer`."""
        head = data[:_DECLARED_WITHIN].removeprefix(b"\xef\xbb\xbf")
        return path.suffix.lower() in _SUFFIXES or _START.match(head) is not None

    def read(self, data: bytes, path: Path, encoding: str | None) -> ImportedText:
        """See `Importer`."""
        page = decode_source(data, path, encoding or _declared_encoding(data))
        return ImportedText(page_text(page.text, path, "HTML"), page.encoding, page.replaced)


def page_text(html: str, path: Path, format_name: str, part: str = "") -> str:
    """The words of one page of `path`.

    Raises:
        SourceDamaged: it nests too deeply to be read whole.
    """
    try:
        return html_to_text(html)
    except HtmlTooDeep as error:
        raise SourceDamaged(path, format_name, part) from error


def _declared_encoding(data: bytes) -> str | None:
    """The charset a page declares, where the bytes do fit it."""
    found = _CHARSET.search(data, 0, _DECLARED_WITHIN)
    if not found:
        return None
    name = found[1].decode("ascii").lower()
    name = _SAME.get(name, name)
    try:
        data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None
    return name
