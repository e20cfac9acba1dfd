"""Numbers: Thai digits, and numbers in words."""

import re

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_UNITS = {
    "ศูนย์": 0, "หนึ่ง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6,
    "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip
_PLACES = {"สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10_000, "แสน": 100_000}
_MILLION = "ล้าน"
_WORD = re.compile("|".join([*_UNITS, *_PLACES, _MILLION]))


def arabic(text: str) -> str:
    """The text with Thai digits written as Arabic ones."""
    return text.translate(_THAI_DIGITS)


def has_thai_digits(text: str) -> bool:
    """Whether any digit is Thai."""
    return arabic(text) != text


def number_in_words(word: str) -> int | None:
    """The number that a word spells out (ยี่สิบเอ็ด is 21); None for any other word."""
    names = _WORD.findall(word)
    if not names or "".join(names) != word:
        return None
    total = group = unit = 0
    for name in names:
        if name in _UNITS:
            unit = _UNITS[name]
        elif name == _MILLION:
            total = (total + group + unit or 1) * 1_000_000
            group = unit = 0
        else:
            group += (unit or 1) * _PLACES[name]
            unit = 0
    return total + group + unit
