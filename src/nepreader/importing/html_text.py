"""The words of an HTML page: text only, a line a block."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

# fmt: off
_SKIPPED = frozenset((
    "head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "rt",
    "rp", "select", "textarea",
))
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
))
# fmt: on
# libxml2 drops what nests deeper than 256 elements, and does not say so.
_MAX_DEPTH = 250
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


class HtmlTooDeep(ValueError):
    """The page nests deeper than its parser follows, so words would be lost."""


def html_to_text(html: str) -> str:
    """Extract the words of a page; blocks are parted by a blank line.

    Raises:
        HtmlTooDeep: elements nest too deeply.
    """
    from lxml import etree

    html = _XML_DECLARATION.sub("", html)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    parser.feed(html.encode("utf-8", "replace") or b" ")
    root = parser.close()
    return "" if root is None else _Blocks().text_of(root)


class _Blocks:
    """Collects text while walking a tree without recursion."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._pieces: list[str] = []
        self._skipping = 0
        self._preformatted = 0

    def text_of(self, root: "etree._Element") -> str:
        """All text below `root`."""
        from lxml import etree

        depth = 0
        for event, element in etree.iterwalk(root, events=("start", "end")):
            depth += 1 if event == "start" else -1
            if depth >= _MAX_DEPTH:
                raise HtmlTooDeep
            if isinstance(element.tag, str):
                (self._start if event == "start" else self._end)(element)
            elif event == "end":
                self._add(element.tail)
        self._break()
        return "\n\n".join(self._done)

    def _start(self, element: "etree._Element") -> None:
        tag = str(element.tag).rpartition("}")[2]
        if tag in _SKIPPED:
            self._skipping += 1
        elif tag == "br":
            self._pieces.append("\n")
        elif tag not in _INLINE:
            self._break()
        self._preformatted += tag == "pre"
        self._add(element.text)

    def _end(self, element: "etree._Element") -> None:
        tag = str(element.tag).rpartition("}")[2]
        if tag in _SKIPPED:
            self._skipping -= 1
        elif tag not in _INLINE and tag != "br":
            self._break()
        self._preformatted -= tag == "pre"
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text and not self._skipping:
            self._pieces.append(text if self._preformatted else _BLANKS.sub(" ", text))

    def _break(self) -> None:
        lines = "".join(self._pieces).split("\n")
        self._pieces.clear()
        block = "\n".join(re.sub(" {2,}", " ", line).strip(" ") for line in lines).strip("\n")
        if block.strip():
            self._done.append(block)
