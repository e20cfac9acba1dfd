"""Lines that hold a page's number and nothing else, and lines that mark a page."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from nepreader.pages.interruptions import interrupt
from nepreader.pages.lines import Line
from nepreader.pages.signs import Signs

_RULES = "-–—=~_*<>[](){}|#.·• \t"
_NUMBER = r"(?:[0-9]{1,4}|[๐-๙]{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8})"
_PAGE = re.compile(rf"(?:หน้า(?:ที่)?|page|p\.)\s*{_NUMBER}", re.IGNORECASE)
_RULE = re.compile("[-–—=~_]{3}")
_LONE = re.compile(
    r"(?P<rule>[-–—\[(•·|]?)\s*(?P<word>(?:หน้า(?:ที่)?|[Pp]age)?)\s*"
    rf"(?P<number>{_NUMBER})\s*[-–—\])•·|]?"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_REMEMBERED = 20  # earlier numbers that one may follow
_MOST_STEP = 3  # pages, where numbers between were not read
_LEAST_CHAIN, _LEAST_FROM_ONE = 3, 5
"""Numbers that ascend; more where they begin at one, as those of sections do."""
_SHORTEST_PAGE, _LONGEST_PAGE = 250, 6000  # code points
_UNEVEN, _ALIKE = 2.5, 1.35  # times as long, or short, as a common page; as a full one


class _Candidate(NamedTuple):
    line: int
    at: int
    value: int
    style: str
    sure: bool


def is_page_mark(line: str) -> bool:
    """Whether a line is one that scanning programs put between pages: `--- หน้า 3 ---`."""
    core = line.strip(_RULES)
    if not core or len(line) == len(core):
        return False
    before, _, after = line.partition(core)
    ruled = _RULE.search(before) and _RULE.search(after)
    return bool((before and _PAGE.fullmatch(core)) or (ruled and re.fullmatch(_NUMBER, core)))


def page_numbers(lines: Sequence[Line], edges: Collection[int], signs: Signs) -> set[int]:
    """Which lines are page numbers.

    Args:
        lines: the lines that are not blank.
        edges: those that stand first or last on a page, where pages are known.
        signs: those of the text.
    """
    found = [c for index, line in enumerate(lines) if (c := _candidate(index, line))]
    numbers = {candidate.line for candidate in found if candidate.sure}
    for style in {candidate.style for candidate in found}:
        chain = _ascending([c for c in found if c.style == style], edges)
        places = {candidate.line for candidate in chain}
        sure = places <= set(edges) or _are_alike(chain)
        if sure or interrupt(lines, places, _recurring(lines), signs):
            numbers |= places | _of_last_page(chain, found)
    return numbers


def _recurring(lines: Sequence[Line]) -> set[int]:
    """Lines that are printed again and again, as the heads of pages are."""
    counts = Counter(line.text for line in lines)
    return {index for index, line in enumerate(lines) if counts[line.text] >= _LEAST_CHAIN}


def _candidate(index: int, line: Line) -> _Candidate | None:
    match = _LONE.fullmatch(line.text) if len(line.text) < 20 else None
    if not match:
        return None
    number = match["number"]
    ruled = match["rule"] in tuple("-–—") and line.text[-1] in "-–—"
    sure = bool(match["word"] or ruled) and not number.isalpha()
    style = "roman" if number.isalpha() else "thai" if number >= "๐" else "arabic"
    return _Candidate(index, line.start, _value(number), style, sure)


def _value(number: str) -> int:
    if not number.isalpha():
        return int(number)
    values = [_ROMAN[letter] for letter in number.lower()]
    signed = [-v if v < max(values[i:]) else v for i, v in enumerate(values)]
    return sum(signed)


def _ascending(found: Sequence[_Candidate], edges: Collection[int]) -> list[_Candidate]:
    """The longest run of numbers that ascend as pages do."""
    lengths, earlier = [1] * len(found), [-1] * len(found)
    for index, one in enumerate(found):
        for before in range(max(0, index - _REMEMBERED), index):
            if lengths[before] >= lengths[index] and _follows(one, found[before], edges):
                lengths[index], earlier[index] = lengths[before] + 1, before
    last = max(range(len(found)), key=lengths.__getitem__)
    chain: list[_Candidate] = []
    while last >= 0:
        chain.append(found[last])
        last = earlier[last]
    chain.reverse()
    return chain if _numbers_pages(chain, edges) else []


def _of_last_page(chain: Sequence[_Candidate], found: Sequence[_Candidate]) -> set[int]:
    """The number after all others, however short the page is that it ends."""
    if not chain:
        return set()
    last = chain[-1]
    late = (c for c in found if c.at > last.at and c.style == last.style)
    return {c.line for c in late if c.value == last.value + 1 and c.at - last.at <= _LONGEST_PAGE}


def _follows(one: _Candidate, before: _Candidate, edges: Collection[int]) -> bool:
    step = one.value - before.value
    if not 0 < step <= _MOST_STEP:
        return False
    if one.line in edges and before.line in edges:
        return True
    return _SHORTEST_PAGE <= (one.at - before.at) / step <= _LONGEST_PAGE


def _numbers_pages(chain: Sequence[_Candidate], edges: Collection[int]) -> bool:
    if len(chain) < _LEAST_CHAIN - 1:
        return False
    if all(candidate.line in edges for candidate in chain):
        return True
    least = _LEAST_FROM_ONE if chain[0].value == 1 and not chain[0].sure else _LEAST_CHAIN
    return len(chain) >= least and is_even(_lengths(chain))


def _are_alike(chain: Sequence[_Candidate]) -> bool:
    """Whether the numbers stand as regularly as only those of pages do; the last may be short."""
    enough = len(chain) >= _LEAST_FROM_ONE and chain[0].value > 1
    return enough and is_even(_lengths(chain)[:-1], _ALIKE)


def _lengths(chain: Sequence[_Candidate]) -> list[float]:
    return [(b.at - a.at) / (b.value - a.value) for a, b in pairwise(chain)]


def is_even(lengths: Sequence[float], most: float = _UNEVEN) -> bool:
    """Whether none is more than `most` times as long, or as short, as is common among them."""
    common = median(lengths)
    return all(common / most <= length <= common * most for length in lengths)
