"""How likely a reading machine makes one word of another.

Costs are negative logarithms of probabilities (nats). They mix two kinds of machines: counts of
what Tesseract made of rendered and degraded Thai pages (`resources/correction/slips.tsv`), and
rates by classes of letters for neural readers, which make all kinds of slips a little.
"""

from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from nepreader.correction.skeletons import MARKS
from nepreader.locations import RESOURCES

NO_WAY = 99.0
"""The cost of what is not believed at all."""
SLIP = 3.0
"""The cost of there being a slip at all, in nats; further ones in a word come cheaper."""
_LOOK_ALIKE = (
    "กถภฤ", "ขชซ", "คดตศ", "นมฆ", "ทหฑ", "บปษ", "ผฝ", "พฟฬ", "รธฐ", "สล", "อยฮ", "จฉ", "ญณฌ", "ใไโ",
    "แเ", "าะำ", "วา", "นบ", "กภ", "รว",
)  # fmt: skip
_PAIRS = frozenset((a, b) for group in _LOOK_ALIKE for a in group for b in group if a != b)
_MARK_FOR_MARK, _LETTER_LIKE, _LETTER, _MARK_FOR_LETTER = 5.0, 5.0, 9.0, 11.0
_LOST_MARK, _LOST_LETTER, _ADDED_MARK, _ADDED_LETTER = 3.8, 6.0, 5.5, 8.0
_SWAPPED, _DOUBLED = 5.0, 5.5
_AM = "ำ"
_LIKE_AM, _AM_READ = ("่า", "้า"), 4.0  # as drawn, a ring or a stroke above the same letter
_MOST_SLIPS = 3  # in a word: beyond, no table of slips has anything to say


def channel_cost(true: str, printed: str, limit: float) -> float:
    """The cost of reading `true` as `printed` (weighted Damerau–Levenshtein distance).

    What would cost more than `limit` is `NO_WAY`.
    """
    cost = _distance(true, printed)
    for mark in _LIKE_AM:
        if mark in true and _AM in printed:
            cost = min(cost, _AM_READ + _distance(true.replace(mark, _AM), printed))
        elif mark in printed and _AM in true:
            cost = min(cost, _AM_READ + _distance(true.replace(_AM, mark), printed))
    return cost if cost <= limit else NO_WAY


def _distance(true: str, printed: str) -> float:
    """The cost letter by letter; what both begin and end with is set aside."""
    ends = (len(true), len(printed))
    least = min(ends)
    if OSA.distance(true, printed, score_cutoff=_MOST_SLIPS) > min(_MOST_SLIPS, 1 + least // 3):
        return NO_WAY
    start = 0
    while start < least and true[start] == printed[start]:
        start += 1
    end, other = ends
    while end > start and other > start and true[end - 1] == printed[other - 1]:
        end -= 1
        other -= 1
    before = true[start - 1 : start] if start else ""
    return _difference(before, true[start:end], printed[start:other])


@lru_cache(maxsize=50_000)
def _difference(before: str, true: str, printed: str) -> float:
    """The cost of letters that differ, after a letter that does not."""
    last: list[float] = []
    row = [0.0]
    for at, char in enumerate(printed):
        row.append(row[-1] + _added(char, printed[at - 1] if at else before))
    for number, meant in enumerate(true):
        previous = true[number - 1] if number else before
        lost = _lost(meant, previous)
        earlier, last, row = last, row, [row[0] + lost]
        for at, char in enumerate(printed, 1):
            best = min(last[at - 1] + _read_as(meant, char), last[at] + lost)
            best = min(best, row[at - 1] + _added(char, printed[at - 2] if at > 1 else before))
            if number and at > 1 and (meant, previous) == (printed[at - 2], char):
                best = min(best, earlier[at - 2] + _SWAPPED)
            row.append(best)
    return row[-1]


def _lost(char: str, before: str) -> float:
    return _mixed((before + char, before), _LOST_MARK if char in MARKS else _LOST_LETTER, char)


def _added(char: str, before: str) -> float:
    if char == before:
        return min(_DOUBLED, _ADDED_MARK if char in MARKS else _ADDED_LETTER)
    return _mixed(("", char), _ADDED_MARK if char in MARKS else _ADDED_LETTER)


@cache
def _read_as(meant: str, char: str) -> float:
    return 0.0 if meant == char else _mixed((meant, char), _by_class(meant, char))


def _mixed(slip: tuple[str, str], by_class: float, alone: str = "") -> float:
    """The cost of a slip for a reader of which it is not known what kind it is."""
    counted = _counted()
    return min(by_class, counted.get(slip, counted.get((alone, ""), NO_WAY) if alone else NO_WAY))


def _by_class(meant: str, char: str) -> float:
    if meant in MARKS and char in MARKS:
        return _MARK_FOR_MARK
    if (meant, char) in _PAIRS:
        return _LETTER_LIKE
    return _MARK_FOR_LETTER if meant in MARKS or char in MARKS else _LETTER


@cache
def _counted() -> dict[tuple[str, str], float]:
    lines = (RESOURCES / "correction" / "slips.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {(meant, printed): float(cost) for meant, printed, cost in rows}
