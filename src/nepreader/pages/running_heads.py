"""Lines that come again, nearly the same, at the top or bottom of every page."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from nepreader.pages.interruptions import interrupt
from nepreader.pages.lines import Line
from nepreader.pages.page_numbers import is_even
from nepreader.pages.signs import Signs
from nepreader.pages.starts import is_tabular

_WIDEST = 80
_LEAST_LETTERS = 4
_LEAST = 3  # occurrences
_ALIKE = 85  # per cent of the letters, in what a machine read of the same line
_MOST_SEEDS = 24
_SHORTEST_PAGE, _LONGEST_PAGE = 250, 12000  # code points; heads of left pages stand on every second
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_NEAR = 4  # lines
_LINES_OF_EDGES = 4  # two at the top of a page, two at its bottom
_ON_MOST = 0.4  # of the pages; left and right pages may differ
_SHORTER = 0.8  # than the widest of the lines about it
_BODY = 40  # width; a line so wide before the first head is running text
_NUMBERED = re.compile(r"\A[0-9๐-๙]{1,4}\s+\S|\S\s+[0-9๐-๙]{1,4}\Z")


def running_heads(
    lines: Sequence[Line], edges: Collection[int], numbers: Collection[int], signs: Signs
) -> set[int]:
    """Which lines are running heads or feet.

    Args:
        lines: the lines that are not blank.
        edges: those that stand first or last on a page, where pages are known.
        numbers: those that are page numbers.
        signs: those of the text.
    """
    keys = {
        index: key
        for index, line in enumerate(lines)
        if index not in numbers and (not edges or index in edges) and (key := _key(line.text))
    }
    heads: set[int] = set()
    for group in _groups(keys):
        places = group[1:] if _is_title(group[0], lines, numbers) else group
        if len(places) < _LEAST:
            continue
        on_most = len(places) >= _ON_MOST * len(edges) / _LINES_OF_EDGES if edges else False
        apart = all(_stands_apart(index, lines, numbers) for index in places)
        if on_most or (apart and (edges or _is_regular(places, lines, numbers, signs))):
            heads.update(places)
    return heads


def _key(line: str) -> str:
    """The letters of a line that may be a head; empty for other lines."""
    if len(line) > 2 * _WIDEST or line.endswith((":", "“")) or is_tabular(line.strip("|")):
        return ""
    key = _NOT_LETTERS.sub("", line.casefold()) if line.isascii() else _letters(line)
    return key if _LEAST_LETTERS <= len(key) <= _WIDEST else ""


def _letters(line: str) -> str:
    return "".join(
        char for char in line.casefold() if char.isalpha() or "\u0e31" <= char <= "\u0e4e"
    )


def _groups(keys: Mapping[int, str]) -> list[list[int]]:
    """Places of keys that are nearly alike; each place is in one group."""
    from rapidfuzz import fuzz

    counts = Counter(keys.values())
    seeds = [key for key, count in counts.most_common(_MOST_SEEDS) if count > 1]
    if len(counts) <= _MOST_SEEDS * 4:
        seeds = [key for key, _ in counts.most_common()]
    left = set(counts)
    groups: list[list[int]] = []
    for seed in seeds:
        if seed in left:
            alike = {key for key in left if fuzz.ratio(seed, key, score_cutoff=_ALIKE)}
            left -= alike
            groups.append([index for index, key in keys.items() if key in alike])
    return groups


def _is_regular(
    group: Sequence[int], lines: Sequence[Line], numbers: Collection[int], signs: Signs
) -> bool:
    """Whether a line comes again as pages do, where no page is marked."""
    pages = [lines[b].start - lines[a].start for a, b in pairwise(group)]
    if not is_even(pages) or not all(_SHORTEST_PAGE <= page <= _LONGEST_PAGE for page in pages):
        return False
    beside = sum(index - 1 in numbers or index + 1 in numbers for index in group)
    return beside >= _LEAST or interrupt(lines, group, numbers, signs)


def _stands_apart(index: int, lines: Sequence[Line], numbers: Collection[int]) -> bool:
    """Whether a line is shorter than those about it, and blank lines or a number part it off.

    The last line of a paragraph has no blank line before it.
    """
    around = [*lines[max(0, index - _NEAR) : index], *lines[index + 1 : index + 1 + _NEAR]]
    widest = max((line.width for line in around), default=0)
    above = lines[index].blanks or lines[index].page_break or index == 0
    following = lines[index + 1] if index + 1 < len(lines) else None
    parted = above and (following is None or following.blanks or following.page_break)
    beside = index - 1 in numbers or index + 1 in numbers
    return bool(parted or beside) and lines[index].width < _SHORTER * widest


def _is_title(first: int, lines: Sequence[Line], numbers: Collection[int]) -> bool:
    """Whether the first occurrence is the title that the heads repeat: no text stands before it."""
    if first - 1 in numbers or first + 1 in numbers or _NUMBERED.search(lines[first].text):
        return False
    return all(line.width < _BODY for line in lines[:first])
