"""Which lines and glosses stand on which page of a handout. Knows heights, not fonts."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Row(NamedTuple):
    """A line of a handout.

    Attributes:
        line: whatever draws it.
        height, gap: in points; the gap is above it, and left out at the top of a page.
        words: those that are glossed at the foot of its page.
        keeps_next: whether it may not be the last of a page (a title).
    """

    line: object
    height: float
    gap: float = 0.0
    words: tuple[str, ...] = ()
    keeps_next: bool = False


@dataclass(slots=True)
class Leaf:
    """A page: its lines, and the words glossed at its foot, each once, in order."""

    rows: list[Row] = field(default_factory=list)
    words: dict[str, None] = field(default_factory=dict)


FootHeight = Callable[[Collection[str]], float]
"""How high the glosses of some words stand at the foot, in points; 0 for no word."""


def paginate(rows: Sequence[Row], room: float, foot_height: FootHeight) -> list[Leaf]:
    """Fill pages of a height in points with lines and, at the foot, their words' glosses."""
    leaves = [Leaf()]
    index = 0
    while index < len(rows):
        group = _group(rows, index)
        leaf = leaves[-1]
        if leaf.rows and _height(leaf, group, foot_height) > room:
            leaves.append(Leaf())
            leaf = leaves[-1]
        leaf.rows += group
        leaf.words |= {word: None for row in group for word in row.words}
        index += len(group)
    return leaves


def _group(rows: Sequence[Row], index: int) -> Sequence[Row]:
    """A line with those that it may not be parted from."""
    end = index
    while end + 1 < len(rows) and rows[end].keeps_next:
        end += 1
    return rows[index : end + 1]


def _height(leaf: Leaf, group: Sequence[Row], foot_height: FootHeight) -> float:
    """Of a page with more lines on it."""
    all_rows = [*leaf.rows, *group]
    text = sum(row.height + (row.gap if number else 0.0) for number, row in enumerate(all_rows))
    words = {*leaf.words, *(word for row in group for word in row.words)}
    return text + foot_height(words)


def in_columns(lines: Sequence[int]) -> tuple[int, int]:
    """Entries of so many lines each, in two columns.

    Returns:
        How many entries stand in the first column, and how many lines the higher column has.
    """
    half = -(-sum(lines) // 2)
    first = taken = 0
    while taken < half:
        taken += lines[first]
        first += 1
    return first, max(taken, sum(lines) - taken)
