"""Numbers and years that differ between a Thai passage and its English."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nepreader.text import Span
from nepreader.translation.checks.issue import Issue, IssueKind
from nepreader.translation.checks.number_words import english_numbers, thai_numbers

BUDDHIST = 543
"""A year of the Buddhist Era less this is one of the Common Era (from 1941 on; before, but for
January to March, which the older calendar counted to the year before)."""
_DIGITS = re.compile(r"[0-9๐-๙]+(?:[,.][0-9๐-๙]+)*")
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")
_ERA = re.compile(r"(พ\.?ศ\.?|ค\.?ศ\.?|ร\.?ศ\.?)\s*$")
_BE_BEFORE = re.compile(r"(?:\bB\.?E\.?)\s*$", re.IGNORECASE)
_BE_AFTER = re.compile(r"\s*(?:B\.?E\.?)(?![\w])", re.IGNORECASE)
_SCALE = re.compile(
    r"\s*(?:(แสนล้าน|หมื่นล้าน|พันล้าน|ร้อยล้าน|สิบล้าน|ล้านล้าน|ล้าน|แสน|หมื่น|พัน|ร้อย)"
    r"|(hundred|thousand|million|billion|trillion)\b)",
    re.IGNORECASE,
)
_SCALES = {
    "ร้อย": 10**2, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6, "สิบล้าน": 10**7,
    "ร้อยล้าน": 10**8, "พันล้าน": 10**9, "หมื่นล้าน": 10**10, "แสนล้าน": 10**11, "ล้านล้าน": 10**12,
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_RANGE = re.compile(r"\s*[-–—]\s*")


class Number(NamedTuple):
    """A number in a text, and every value that may stand for it in the other language."""

    span: Span
    text: str
    values: frozenset[float]


def numbers_in(text: str) -> list[Number]:
    """The numbers written in digits, Thai or Arabic, in either language."""
    found: list[Number] = []
    for match in _DIGITS.finditer(text):
        values = _values(match, text, found[-1] if found else None)
        found.append(Number(Span(*match.span()), match.group(), frozenset(values)))
    return found


def number_issues(index: int, source: str, target: str) -> Iterator[Issue]:
    """Numbers of one side that the other lacks.

    Numbers written in words count on either side as what digits may stand for; they are not asked
    for themselves, since หนึ่ง and one are words like others.
    """
    thai, english = numbers_in(source), numbers_in(target)
    said = _all_values(english) | english_numbers(target)
    meant = _all_values(thai) | thai_numbers(source)
    for number in thai:
        if not number.values & said:
            yield Issue(
                IssueKind.NUMBER_MISSING,
                index,
                source=number.span,
                found=number.text,
                expected=tuple(_written(value) for value in sorted(number.values)),
            )
    for number in english:
        if not number.values & meant:
            yield Issue(IssueKind.NUMBER_ADDED, index, target=number.span, found=number.text)


def _values(match: re.Match[str], text: str, before: Number | None) -> set[float]:
    plain = match.group().translate(_THAI_DIGITS)
    value = _value(plain)
    around = text[: match.start()], text[match.end() :]
    values = {value}
    if scale := _SCALE.match(around[1]):
        values.add(value * _SCALES[(scale[1] or scale[2]).lower()])
    if before and _is_range(before, match, text):
        values |= _abbreviated(before.text.translate(_THAI_DIGITS), plain)
    if _is_buddhist(*around) or (before and _ends_buddhist_range(before, match, text)):
        values |= {value - BUDDHIST for value in values}
    return values


def _value(digits: str) -> float:
    """1,200 is grouped; 1,2 is two numbers in one breath and taken by its digits."""
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        return float(re.sub("[,.]", "", digits))


def _is_buddhist(before: str, after: str) -> bool:
    era = _ERA.search(before[-8:])
    if era:
        return era[1].startswith("พ")
    return bool(_BE_BEFORE.search(before[-8:]) or _BE_AFTER.match(after))


def _is_range(before: Number, match: re.Match[str], text: str) -> bool:
    return bool(_RANGE.fullmatch(text, before.span.end, match.start()))


def _ends_buddhist_range(before: Number, match: re.Match[str], text: str) -> bool:
    """Whether a number is the end of a range of years of the Buddhist Era: พ.ศ. 2464–2471."""
    is_buddhist = any(value + BUDDHIST in before.values for value in before.values)
    return is_buddhist and _is_range(before, match, text)


def _abbreviated(first: str, last: str) -> set[float]:
    """1921–28 ends in 1928."""
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        return {float(first[: len(first) - len(last)] + last)}
    return set()


def _all_values(numbers: list[Number]) -> set[float]:
    return set().union(*(number.values for number in numbers))


def _written(value: float) -> str:
    return f"{value:.0f}" if value.is_integer() else f"{value:g}"
