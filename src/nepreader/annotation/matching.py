"""Which stretches two versions of a text have in common, in order and moved.

Anchors (runs of characters that stand once in either version) are chained as in patience diff; the
gaps between them are aligned by edit distance. So a text of any length is aligned in nearly linear
time, and what moved is found again among what the chain left over.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

_ANCHOR_LENGTHS = (32, 16, 10)
_SMALL_GAP = 2_000_000  # product of two lengths that edit distance aligns in a few milliseconds
_LARGE_GAP = 60_000_000  # the most it is given where no anchor was found; some 0.2 s
_SPARSE = 300_000  # characters; beyond, only every so many runs of the old text are tried
_MOVED_ANCHOR = 10
_MOST_CHAINS = 8
_NEAR = 40
_LEAST_SAME = 0.5  # of the characters near a short block, for it not to be chance
_LEAST_MOVED = 4  # characters; shorter leftovers are not looked for elsewhere


class Block(NamedTuple):
    """`length` characters at `old` are those at `new`.

    With `changed`, each is another letter than it was; with `moved`, they left the order; with
    `stray`, they are so few among so many others that it may be chance.
    """

    old: int
    new: int
    length: int
    changed: bool = False
    moved: bool = False
    stray: bool = False


class _Gap(NamedTuple):
    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def size(self) -> int:
        return (self.old_end - self.old_start) * (self.new_end - self.new_start)


def matching_blocks(old: str, new: str) -> list[Block]:
    """The blocks in the order of `old`; where two claim a character the longer one has it."""
    blocks = list(_align(old, new, _Gap(0, len(old), 0, len(new))))
    return sorted([*blocks, *_moved(old, new, blocks)])


def _align(old: str, new: str, whole: _Gap) -> Iterator[Block]:
    waiting = [whole]
    while waiting:
        gap, edges = _trimmed(old, new, waiting.pop())
        yield from edges
        if not gap.size:
            continue
        chain = [] if gap.size <= _SMALL_GAP else _chain(old, new, gap)
        if chain:
            yield from chain
            waiting += _between(chain, gap)
        elif gap.size <= _LARGE_GAP:
            yield from _by_edit_distance(old, new, gap)


def _trimmed(old: str, new: str, gap: _Gap) -> tuple[_Gap, list[Block]]:
    """A gap without what its two sides begin and end with in common."""
    a, b = old[gap.old_start : gap.old_end], new[gap.new_start : gap.new_end]
    head = _common_prefix(a, b)
    tail = _common_prefix(a[head:][::-1], b[head:][::-1])
    edges = [
        Block(gap.old_start, gap.new_start, head),
        Block(gap.old_end - tail, gap.new_end - tail, tail),
    ]
    inner = _Gap(gap.old_start + head, gap.old_end - tail, gap.new_start + head, gap.new_end - tail)
    return inner, [block for block in edges if block.length]


def _common_prefix(a: str, b: str) -> int:
    """By halving, so that comparing is done in C."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _chain(old: str, new: str, gap: _Gap) -> list[Block]:
    """The longest chain of anchors that stand in the same order on both sides."""
    for length in _ANCHOR_LENGTHS:
        old_side, new_side = (gap.old_start, gap.old_end), (gap.new_start, gap.new_end)
        if pairs := _anchors(old, new, [old_side], [new_side], length):
            return _merged(_increasing(pairs), length)
    return []


def _anchors(
    old: str,
    new: str,
    old_ranges: Sequence[tuple[int, int]],
    new_ranges: Sequence[tuple[int, int]],
    length: int,
) -> list[tuple[int, int]]:
    """(old, new) of each run of `length` characters that stands once in either set of ranges."""
    sparse = sum(end - start for start, end in old_ranges) > _SPARSE
    in_old = _unique_runs(old, old_ranges, length, length if sparse else 1)
    in_new = _unique_runs(new, new_ranges, length, 1, in_old if sparse else None)
    shared = in_old.keys() & in_new.keys()
    pairs = [(in_old[run], in_new[run]) for run in shared]
    return sorted(pair for pair in pairs if pair[0] >= 0 and pair[1] >= 0)


def _unique_runs(
    text: str,
    ranges: Sequence[tuple[int, int]],
    length: int,
    step: int,
    among: Mapping[str, int] | None = None,
) -> dict[str, int]:
    """Runs (those `among` others, if given) with their place; −1 for one that is repeated."""
    found: dict[str, int] = {}
    for start, end in ranges:
        for at in range(start, end - length + 1, step):
            run = text[at : at + length]
            if among is None or run in among:
                found[run] = -1 if run in found else at
    return found


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises in both places (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []  # index of the pair on top of each pile
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(last[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            last.append(index)
        else:
            tops[pile], last[pile] = place, index
    chain: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _merged(pairs: list[tuple[int, int]], length: int) -> list[Block]:
    """Overlapping anchors of one shift as one block; what would cut into the last one goes."""
    blocks: list[Block] = []
    for old, new in pairs:
        if blocks:
            last = blocks[-1]
            if old - new == last.old - last.new and old <= last.old + last.length:
                blocks[-1] = last._replace(length=old + length - last.old)
                continue
            if old < last.old + last.length or new < last.new + last.length:
                continue
        blocks.append(Block(old, new, length))
    return blocks


def _between(chain: list[Block], gap: _Gap) -> Iterator[_Gap]:
    old, new = gap.old_start, gap.new_start
    for block in chain:
        yield _Gap(old, block.old, new, block.new)
        old, new = block.old + block.length, block.new + block.length
    yield _Gap(old, gap.old_end, new, gap.new_end)


def _by_edit_distance(old: str, new: str, gap: _Gap) -> Iterator[Block]:
    a, b = old[gap.old_start : gap.old_end], new[gap.new_start : gap.new_end]
    same = bytearray(len(a))
    kept = [code for code in Levenshtein.opcodes(a, b) if code.tag in ("equal", "replace")]
    for code in kept:
        length = code.src_end - code.src_start
        same[code.src_start : code.src_end] = bytes([code.tag == "equal"]) * length
    for code in kept:
        length = code.src_end - code.src_start
        around = same[max(0, code.src_start - _NEAR) : code.src_end + _NEAR]
        stray = length < _MOVED_ANCHOR and sum(around) < _LEAST_SAME * len(around)
        old_start, new_start = gap.old_start + code.src_start, gap.new_start + code.dest_start
        yield Block(old_start, new_start, length, code.tag == "replace", stray=stray)


def _moved(old: str, new: str, blocks: list[Block]) -> Iterator[Block]:
    """Blocks among what was left over on both sides."""
    solid = [block for block in blocks if not block.changed and not block.stray]
    old_left = _leftovers(len(old), [(b.old, b.old + b.length) for b in _substantial(solid)])
    new_left = _leftovers(len(new), [(b.new, b.new + b.length) for b in _substantial(solid)])
    pairs = _anchors(old, new, old_left, new_left, _MOVED_ANCHOR)
    groups: defaultdict[_Gap, list[tuple[int, int]]] = defaultdict(list)
    for old_at, new_at in pairs:
        gap = _Gap(*_range_of(old_at, old_left), *_range_of(new_at, new_left))
        groups[gap].append((old_at, new_at))
    for gap, group in groups.items():
        for number, chain in enumerate(_chains(group)):
            between = list(_between(chain, gap))
            moved = list(chain)
            # Only the first chain may claim what lies around it: another's is there as well.
            for inner in between if number == 0 else between[1:-1]:
                moved += _align(old, new, inner)
            for block in moved:
                yield block._replace(moved=True)


def _chains(pairs: list[tuple[int, int]]) -> Iterator[list[Block]]:
    """Chains of anchors, the longest first: several stretches may have left the order."""
    for _ in range(_MOST_CHAINS):
        if not pairs:
            return
        rising = set(_increasing(pairs))
        yield _merged(sorted(rising), _MOVED_ANCHOR)
        pairs = [pair for pair in pairs if pair not in rising]


def _substantial(blocks: list[Block]) -> list[Block]:
    """Without the odd letters that edit distance finds in common between unlike stretches."""
    return [block for block in blocks if block.length >= _LEAST_MOVED]


def _leftovers(length: int, covered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    left, at = [], 0
    for start, end in sorted(covered):
        if start - at >= _LEAST_MOVED:
            left.append((at, start))
        at = max(at, end)
    if length - at >= _LEAST_MOVED:
        left.append((at, length))
    return left


def _range_of(position: int, ranges: list[tuple[int, int]]) -> tuple[int, int]:
    return ranges[bisect_left(ranges, (position + 1, 0)) - 1]
