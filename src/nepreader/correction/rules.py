"""Suspicions that need no comparing of words: doubled letters, and those of another script."""

import re
from collections.abc import Iterator

from nepreader.correction.channel import channel_cost
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import make_lattice
from nepreader.correction.rival import Rival
from nepreader.correction.runs import THAI
from nepreader.correction.scripts import foreign_stretches, in_thai
from nepreader.correction.skeletons import skeleton
from nepreader.correction.suspect import SuspectKind
from nepreader.text import Span

_DOUBLED = re.compile(f"(?=([{THAI}]{{4,12}})\\1)")
_THAI_LETTER = re.compile(f"[{THAI}]")
_REPEATED = 1.5  # logits: of five words that stand twice on end, four are slips
_SCRIPT = 5.0
_READING_STEP = 0.7  # logits from one reading of foreign letters to the next
_REACH = 8  # letters about foreign ones that may belong to the word
_MOST_READINGS = 6
_LONGEST = 17
_DEAREST_SLIP, _DEAREST_WORD = 22.0, 19.0
_Reading = tuple[float, int, int, str]


def doubled(paragraph: str, lexicon: DocumentLexicon) -> Iterator[Rival]:
    """Words that stand twice on end and that no word is made of."""
    end = 0
    for match in _DOUBLED.finditer(paragraph):
        once, start = match.group(1), match.start()
        if start < end or lexicon.cost(once) is None or lexicon.cost(once * 2) is not None:
            continue
        end = start + 2 * len(once)
        yield Rival(
            Span(start, end), SuspectKind.DOUBLED, _REPEATED, ((once, _REPEATED),), depends=False
        )


def of_other_scripts(paragraph: str, lexicon: DocumentLexicon) -> Iterator[Rival]:
    """Letters of another script with the Thai about them that belongs to the same word."""
    for span in foreign_stretches(paragraph):
        readings = sorted(_readings(paragraph, span, lexicon))
        if not readings:
            yield Rival(span, SuspectKind.SCRIPT, _SCRIPT, depends=False)
            continue
        _, start, end, _ = readings[0]
        words = [word for _, *places, word in readings if places == [start, end]]
        offered = tuple(
            (word, _SCRIPT - _READING_STEP * number)
            for number, word in enumerate(dict.fromkeys(words))
        )[:_MOST_READINGS]
        yield Rival(Span(start, end), SuspectKind.SCRIPT, _SCRIPT, offered, depends=False)


def _readings(text: str, span: Span, lexicon: DocumentLexicon) -> Iterator[_Reading]:
    """(cost, start, end, word) of what foreign letters with their neighbours may have read."""
    first, last = _reach(text, span)
    meant = in_thai(span.of(text))
    for start in range(first, span.start + 1):
        for end in range(span.end, last + 1):
            printed = text[start : span.start] + meant + text[span.end : end]
            if not 2 <= len(printed) <= _LONGEST:
                continue
            rest = _cost(text[first:start], lexicon) + _cost(text[end:last], lexicon)
            for word, cost in _like(printed, lexicon):
                slip = channel_cost(word, printed, _DEAREST_SLIP)
                if slip <= _DEAREST_SLIP:
                    yield rest + cost + slip, start, end, word


def _like(skeletal: str, lexicon: DocumentLexicon) -> Iterator[tuple[str, float]]:
    bones = skeleton(skeletal)
    exact = lexicon.cost(skeletal)
    if exact is not None:
        yield skeletal, exact
    yield from lexicon.near(bones, _DEAREST_WORD)
    yield from lexicon.added_like(bones)


def _reach(text: str, span: Span) -> tuple[int, int]:
    first, last = span.start, span.end
    while first > max(0, span.start - _REACH) and _THAI_LETTER.match(text[first - 1]):
        first -= 1
    while last < min(len(text), span.end + _REACH) and _THAI_LETTER.match(text[last]):
        last += 1
    return first, last


def _cost(part: str, lexicon: DocumentLexicon) -> float:
    return make_lattice(part, lexicon).total if part else 0.0
