"""Keys that sort: between any two there is a third, so that what is ordered merges.

Fractional indexing: a key is the digits of a fraction in base 62. A passage that is put between two
others gets a key between theirs, and no other annotation changes; two people who order different
passages therefore change different annotations.
"""

from collections.abc import Sequence
from itertools import pairwise
from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = digits + ascii_uppercase + ascii_lowercase  # in the order of their code points
_BASE = len(_DIGITS)


def is_key(text: str) -> bool:
    """Whether a text is a key: digits of ours, the last of them not 0 (nothing sorts before it)."""
    return bool(text) and text[-1] != "0" and all(char in _DIGITS for char in text)


def key_between(low: str, high: str) -> str:
    """A key that sorts after `low` and before `high`; an empty text stands for no limit.

    Raises:
        ValueError: there is none, or one of them is no key.
    """
    if (low and not is_key(low)) or (high and not is_key(high)) or (high and low >= high):
        raise ValueError(f"no key between “{low}” and “{high}”")
    made = ""
    while True:
        at = len(made)
        first = _DIGITS.index(low[at]) if at < len(low) else 0
        last = _DIGITS.index(high[at]) if high and at < len(high) else _BASE
        if last - first > 1:
            return made + _DIGITS[(first + last) // 2]
        made += _DIGITS[first]
        if last > first:
            high = ""  # the key is below it from this digit on


def even_keys(count: int) -> list[str]:
    """As many keys, in order, with room between them."""
    width = 1
    while _BASE**width <= 2 * count:
        width += 1
    step = _BASE**width // (count + 1)
    return [_digits_of((number + 1) * step, width).rstrip("0") for number in range(count)]


def keys_are_sound(keys: Sequence[str]) -> bool:
    """Whether all are keys and each sorts after the one before it."""
    rising = all(one < other for one, other in pairwise(keys))
    return rising and all(map(is_key, keys))


def _digits_of(number: int, width: int) -> str:
    made = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        made = _DIGITS[digit] + made
    return made
