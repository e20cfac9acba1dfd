"""JSON as people and programs really write it: fast where it is plain, whole where it is odd."""

import json
from typing import Any

import orjson

LARGEST = 512_000_000
"""Bytes of the largest sidecar that is read."""
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 17  # beyond, orjson rounds
_MOST_DIGITS = 4000  # Python refuses to read integers of more


def loads(data: bytes) -> Any:
    """Read one JSON value in UTF-8.

    Where the standard leaves it open: of a key that comes twice the last one counts; what is no
    number to JSON (NaN, numbers beyond range) becomes a text; half a surrogate pair stays.

    Raises:
        ValueError: it is no JSON, or nested too deeply.
    """
    try:
        return loads_plain(data)
    except ValueError:
        return loads_text(data.decode("utf-8"))


def loads_plain(data: bytes) -> Any:
    """Read one JSON value as every program reads it.

    Raises:
        ValueError: it is no JSON, or holds what programs read differently.
    """
    if _LONG_NUMBER in data.translate(_DIGITS):
        raise ValueError("a number has more digits than all programs keep")
    return orjson.loads(data)


def loads_text(text: str) -> Any:
    """Read one JSON value. Raises as `loads`."""
    try:
        return DECODER.decode(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def dumps(value: Any) -> bytes:
    """Write a value in one line, keys in the order they have.

    Raises:
        ValueError: it is nested too deeply.
    """
    try:
        return orjson.dumps(value)
    except TypeError:  # halves of surrogate pairs, integers of more than 64 bits, too deep
        pass
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode("ascii")
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) < _MOST_DIGITS else digits


def _number(digits: str) -> float | str:
    value = float(digits)
    return digits if value in (float("inf"), float("-inf")) else value


DECODER = json.JSONDecoder(
    parse_int=_integer, parse_float=_number, parse_constant=lambda name: name
)
