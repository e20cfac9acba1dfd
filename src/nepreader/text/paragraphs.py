"""Where the paragraphs of a text begin and end."""

import re

from nepreader.text.spans import Spans

# A form feed is a page break in OCR output; U+2028 and U+2029 are Unicode's own separators.
_TERMINATOR = re.compile("\r\n|[\n\r\f\x85\u2028\u2029]")
_RARE_TERMINATORS = "\r\f\x85\u2028\u2029"


class Paragraphs(Spans):
    """The paragraphs of one text, blank ones included, without their terminators.

    A text of n terminators has n + 1 paragraphs, the last one perhaps empty. A terminator belongs
    to the paragraph it ends.
    """

    __slots__ = ()

    def __init__(self, text: str) -> None:
        terminators = _terminators(text)
        starts = [0, *(end for _, end in terminators)]
        super().__init__(starts, [*(start for start, _ in terminators), len(text)])


def _terminators(text: str) -> list[tuple[int, int]]:
    if any(terminator in text for terminator in _RARE_TERMINATORS):
        return [match.span() for match in _TERMINATOR.finditer(text)]
    found, at = [], text.find("\n")
    while at >= 0:
        found.append((at, at + 1))
        at = text.find("\n", at + 1)
    return found
