"""How likely a reading machine makes one word of another.

Costs are negative logarithms of probabilities (nats), estimated from what Tesseract made of
rendered and degraded Thai pages, and from the kinds of slips that neural readers make.
"""

from functools import lru_cache

from nepreader.correction.skeletons import MARKS

NO_WAY = 99.0
"""The cost of what is not believed at all."""
_LOOK_ALIKE = (
    "กถภฤ", "ขชซ", "คดตศ", "นมฆ", "ทหฑ", "บปษ", "ผฝ", "พฟฬ", "รธฐ", "สล", "อยฮ", "จฉ", "ญณฌ", "ใไโ",
    "แเ", "าะำ", "วา", "นบ", "กภ", "รว",
)  # fmt: skip
_PAIRS = frozenset((a, b) for group in _LOOK_ALIKE for a in group for b in group if a != b)
_MARK_FOR_MARK, _LETTER_LIKE, _LETTER, _MARK_FOR_LETTER = 5.0, 5.0, 9.0, 11.0
_LOST_MARK, _LOST_LETTER, _ADDED_MARK, _ADDED_LETTER = 3.8, 6.0, 5.5, 8.0
_SWAPPED = 5.0


def channel_cost(true: str, printed: str, limit: float) -> float:
    """The cost of reading `true` as `printed` (weighted Damerau–Levenshtein distance).

    What would cost more than `limit` is `NO_WAY`; most of it is found out in a few steps.
    """
    last: list[float] = []
    row = [0.0]
    for char in printed:
        row.append(row[-1] + _added(char))
    for number, meant in enumerate(true):
        before, last, row = last, row, [row[0] + _lost(meant)]
        for at, char in enumerate(printed, 1):
            best = min(last[at - 1] + _read_as(meant, char), last[at] + _lost(meant))
            best = min(best, row[at - 1] + _added(char))
            if number and at > 1 and (meant, true[number - 1]) == (printed[at - 2], char):
                best = min(best, before[at - 2] + _SWAPPED)
            row.append(best)
        if min(row) > limit:
            return NO_WAY
    return row[-1] if row[-1] <= limit else NO_WAY


def _lost(char: str) -> float:
    return _LOST_MARK if char in MARKS else _LOST_LETTER


def _added(char: str) -> float:
    return _ADDED_MARK if char in MARKS else _ADDED_LETTER


@lru_cache(maxsize=20_000)
def _read_as(meant: str, char: str) -> float:
    if meant == char:
        return 0.0
    if meant in MARKS and char in MARKS:
        return _MARK_FOR_MARK
    if (meant, char) in _PAIRS:
        return _LETTER_LIKE
    return _MARK_FOR_LETTER if meant in MARKS or char in MARKS else _LETTER
