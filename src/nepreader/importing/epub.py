"""EPUB books: the words of the pages in reading order.

Read with zipfile and lxml, because a library that unpacks a whole book cannot be kept from
unpacking a bomb, and the usual one (EbookLib) is under the AGPL: see docs/decisions.
"""

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import SourceDamaged
from nepreader.importing.archive import Archive
from nepreader.importing.html import page_text
from nepreader.importing.importer import ImportedText
from nepreader.importing.plain import decode_source

if TYPE_CHECKING:
    from lxml import etree

_CONTAINER = "META-INF/container.xml"
_NAMESPACES = {
    "container": "urn:oasis:names:tc:opendocument:xmlns:container",
    "opf": "http://www.idpf.org/2007/opf",
}
_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml"))


class EpubImporter:
    """Reads EPUB 2 and 3."""

    format = "epub"

    def recognises(self, data: bytes, path: Path) -> bool:
        """See `Importer`."""
        if not data.startswith(b"PK"):
            return False
        return _CONTAINER.encode() in data or path.suffix.lower() == ".epub"

    def read(self, data: bytes, path: Path, encoding: str | None) -> ImportedText:
        """See `Importer`."""
        archive = Archive(data, path, "EPUB")
        pages = []
        for name in _pages_in_order(archive, path):
            page = decode_source(archive.read(name), path, encoding)
            pages.append(page_text(page.text, path, "EPUB", name))
        return ImportedText("\n\n".join(filter(None, pages)), "utf-8")


def _pages_in_order(archive: Archive, path: Path) -> list[str]:
    """The member names of the pages, in the order of the spine."""
    from urllib.parse import unquote

    container = _xml(archive, _CONTAINER, path)
    package_name = container.find(".//container:rootfile", _NAMESPACES)
    if package_name is None:
        raise SourceDamaged(path, "EPUB", _CONTAINER)
    opf_name = str(package_name.get("full-path", ""))
    package = _xml(archive, opf_name, path)
    folder = posixpath.dirname(opf_name)
    manifest = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in package.iterfind(".//opf:manifest/opf:item", _NAMESPACES)
        if item.get("media-type") in _PAGES
    }
    spine = package.iterfind(".//opf:spine/opf:itemref", _NAMESPACES)
    return [manifest[ref.get("idref")] for ref in spine if ref.get("idref") in manifest]


def _xml(archive: Archive, name: str, path: Path) -> "etree._Element":
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(archive.read(name), parser)
    except etree.XMLSyntaxError as error:
        raise SourceDamaged(path, "EPUB", name) from error
