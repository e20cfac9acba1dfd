"""Text in XML, which cannot hold every character that a text can.

XML 1.0 has no control characters but tab, line feed and carriage return, no halves of surrogate
pairs, and no U+FFFE and U+FFFF. Where a format has an element that names a character, it stands for
them; else U+FFFD does.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml import etree

_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

StandIn = Callable[["etree._Element", str], "etree._Element"]
"""Adds an element to its first argument that stands for a character."""


def valid(text: str) -> str:
    """The text with U+FFFD for each character that XML cannot hold."""
    return _INVALID.sub("\ufffd", text)


def fill(element: "etree._Element", text: str, stand_in: StandIn) -> None:
    """Put text into an empty element, with elements for the characters that XML cannot hold."""
    at, last = 0, None
    for match in _INVALID.finditer(text):
        _append(element, last, text[at : match.start()])
        last = stand_in(element, match.group())
        at = match.end()
    _append(element, last, text[at:])


def root_element(
    name: str, fields: dict[str, str], namespace: str, **prefixes: str
) -> "etree._Element":
    """The root of a document in `namespace`, if any, which is written without a prefix."""
    from lxml import etree

    if not namespace:
        return etree.Element(name, fields)
    names: dict[Any, str] = {None: namespace, **prefixes}
    return etree.Element(f"{{{namespace}}}{name}", fields, nsmap=names)


def serialised(root: "etree._Element", doctype: str = "") -> bytes:
    """A document in UTF-8 with its declaration; blanks are as they are."""
    from lxml import etree

    written = etree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return f"{head}{written}\n".encode()


def _append(element: "etree._Element", last: "etree._Element | None", words: str) -> None:
    if last is None:
        element.text = words
    else:
        last.tail = words
