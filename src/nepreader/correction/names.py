"""Names that stand in Latin letters behind the Thai ones: do they sound alike?"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nepreader.correction.channel import channel_cost
from nepreader.correction.lattice import parting_places
from nepreader.correction.rival import Rival
from nepreader.correction.runs import THAI
from nepreader.correction.skeletons import look_alikes
from nepreader.correction.sounds import distance, of_latin, of_thai
from nepreader.correction.suspect import SuspectKind
from nepreader.text import Span

_WORD = "[A-Z][A-Za-z\u00c0-\u024f'’.-]+"
_LATIN = re.compile(f" ?\\( ?({_WORD}(?: {_WORD}){{0,3}})(?=[ ,;:)])")
_THAI_BEFORE = re.compile(f"(?:[{THAI}]+ ){{0,3}}[{THAI}]+$")
_FEWEST_SOUNDS = 4
_MOST_APART = 0.34  # of the sounds: beyond, the Latin is no transcription but a translation
_LONGEST_BEFORE = 80  # code points before the brackets that are looked at
_LONGEST = 16  # code points of a name that is written on to other words
_LIKELY, _POSSIBLE = 1.6, -1.0  # logits with a reading that fits, and without
_MOST_SUGGESTIONS = 4


class Named(NamedTuple):
    """A Thai stretch that ends with a name, and the name in Latin letters."""

    span: Span
    latin: str


def named(paragraph: str) -> list[Named]:
    """The Thai names of a paragraph that stand in Latin letters too, word by word."""
    found = []
    for match in _LATIN.finditer(paragraph):
        begin = max(0, match.start() - _LONGEST_BEFORE)
        before = _THAI_BEFORE.search(paragraph[begin : match.start()])
        if before is None:
            continue
        words = list(re.finditer("[^ ]+", before.group()))
        for word, name in zip(reversed(words), reversed(match.group(1).split()), strict=False):
            if len(of_latin(name)) >= _FEWEST_SOUNDS:
                span = Span(*word.span()).shifted(begin + before.start())
                found.append(Named(span, name))
    return found


def misspelt(paragraph: str, names: list[Named]) -> Iterator[Rival]:
    """The names that sound nearly, but not quite, like their Latin form."""
    for span, latin in names:
        part = _nearest(span.of(paragraph), latin)
        apart = distance(part, latin)
        if not 0 < apart <= _MOST_APART * len(of_latin(latin)):
            continue
        offered = sorted(_fitting(part, latin))[:_MOST_SUGGESTIONS]
        logit = _LIKELY if offered else _POSSIBLE
        suggestions = tuple((word, logit - number) for number, (_, word) in enumerate(offered))
        yield Rival(
            Span(span.end - len(part), span.end), SuspectKind.NAME, logit, suggestions,
            latin=latin, depends=False,
        )  # fmt: skip


def fits_better(meant: str, printed: str, latin: str) -> int:
    """By how many sounds one Thai form is nearer to the Latin one than another."""
    return distance(_nearest(printed, latin), latin) - distance(_nearest(meant, latin), latin)


def _nearest(words: str, latin: str) -> str:
    """The end of a stretch that sounds most like a name: other words may stand before it."""
    able = parting_places(words)
    ends = [words[at:] for at in range(len(words) - 1) if able[at]]
    ends = [end for end in ends if len(end) <= _LONGEST] or [words]
    sounds = len(of_latin(latin))
    return min(
        reversed(ends),
        key=lambda end: (
            distance(end, latin),
            abs(len(of_thai(end)) - sounds),
        ),
    )


def _fitting(printed: str, latin: str) -> Iterator[tuple[float, str]]:
    """(cost, name) of forms with one letter for a look-alike that sound like the Latin name."""
    for at, char in enumerate(printed):
        for other in look_alikes(char):
            meant = printed[:at] + other + printed[at + 1 :]
            if distance(meant, latin) == 0:
                yield channel_cost(meant, printed, 99), meant
