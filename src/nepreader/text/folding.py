"""Folding: what differs in bytes and looks the same to a reader becomes the same.

Used to search and to find an annotation's words again; what is stored stays verbatim.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from nepreader.text.span import Span

NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Characters that nobody sees; folding drops them."""
_SINGLE = str.maketrans(
    "๐๑๒๓๔๕๖๗๘๙“”„«»‘’‚–—\u00a0\u2007\u202f",
    "0123456789" + '"' * 5 + "'" * 3 + "--" + " " * 3,
)
_FOLDABLE = re.compile(f"[{''.join(map(chr, _SINGLE))}]")
_TONES = "\u0e48-\u0e4b"
# Two sara e typed for sara ae; sara am typed as nikhahit and sara aa, with its tone mark before,
# between or after; marks that have no width; any run of white space.
_SEQUENCE = re.compile(
    f"เเ|([{_TONES}]?)\u0e4d([{_TONES}]?)\u0e32|\u0e33([{_TONES}])"
    f"|[{NO_WIDTH}]+"
    "|[ \t\n\r\f\v\x85\u2028\u2029\u3000]{2,}|[\t\n\r\f\v\x85\u2028\u2029\u3000]"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and the way back.

    `starts[i]` is a folded position from which `shifts[i]` must be added to reach the original.
    """

    text: str
    starts: list[int]
    shifts: list[int]

    def original(self, position: int) -> int:
        """The original position of a folded one, in code points."""
        return position + self.shifts[bisect_right(self.starts, position) - 1]

    def folded_position(self, position: int) -> int:
        """The folded position of an original one; inside a folded sequence, its end."""
        low, high = 0, len(self.starts)
        while low < high:
            middle = (low + high) // 2
            if self.starts[middle] + self.shifts[middle] <= position:
                low = middle + 1
            else:
                high = middle
        at = max(0, low - 1)
        limit = self.starts[low] if low < len(self.starts) else len(self.text)
        return max(self.starts[at], min(position - self.shifts[at], limit))

    def original_span(self, start: int, end: int) -> Span:
        """The original stretch of a folded one that is not empty."""
        return Span(self.original(start), self.original(end - 1) + self._width(end - 1))

    def _width(self, position: int) -> int:
        return max(1, self.original(position + 1) - self.original(position))


def fold(text: str) -> Folded:
    """Fold `text`: case, digits, quotes, dashes, white space, sara am and sara ae."""
    flat = _same_length(text)
    if not _SEQUENCE.search(flat):
        return Folded(flat, [0], [0])
    pieces: list[str] = []
    starts, shifts = [0], [0]
    at = length = 0
    for match in _SEQUENCE.finditer(flat):
        replacement = _replacement(match)
        pieces += (flat[at : match.start()], replacement)
        length += match.start() - at + len(replacement)
        at = match.end()
        if starts[-1] == length:
            shifts[-1] = at - length
        else:
            starts.append(length)
            shifts.append(at - length)
    pieces.append(flat[at:])
    return Folded("".join(pieces), starts, shifts)


def folded(text: str) -> str:
    """Only the folded text."""
    return fold(text).text


def _same_length(text: str) -> str:
    if _FOLDABLE.search(text):
        text = text.translate(_SINGLE) if len(text) < 10_000 else _replace_each(text)
    lowered = text.lower()
    # A few letters (İ) grow when lowered; they are left alone so that positions hold.
    return lowered if len(lowered) == len(text) else "".join(map(_lowered, text))


def _replace_each(text: str) -> str:
    """The same as `translate`, which is slow on long text of which little changes."""
    for source, target in _SINGLE.items():
        text = text.replace(chr(source), chr(target))
    return text


def _lowered(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if found == "เเ":
        return "แ"
    if found[-1] == "\u0e32":
        return f"{match[1]}{match[2]}\u0e33"
    if match[3]:
        return f"{match[3]}\u0e33"
    return " " if found[0].isspace() else ""
