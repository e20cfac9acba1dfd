"""XML files of strangers: read without their entities, without the network, within a limit."""

from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import TranslationUnreadable

if TYPE_CHECKING:
    from lxml import etree

MAX_BYTES = 200_000_000


def read_xml(path: Path) -> "etree._Element":
    """The root element of a file.

    Raises:
        TranslationUnreadable: it cannot be read, is too large, or is no XML.
    """
    from lxml import etree

    # Nothing outside the file is read, and what entities stand for is left out.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TranslationUnreadable(path, "", f"the file is larger than {MAX_BYTES:,} bytes")
        return etree.fromstring(path.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        raise TranslationUnreadable(path, f"line {error.lineno}", error.msg or "") from error
    except OSError as error:
        raise TranslationUnreadable(path, "", error.strerror or str(error)) from error


def local_name(element: "etree._Element") -> str:
    """The name without its namespace; empty for what is no element."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def named(element: "etree._Element", *names: str) -> list["etree._Element"]:
    """The children of some names, in any namespace."""
    return [child for child in element if local_name(child) in names]
