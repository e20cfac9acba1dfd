"""Numbers that are written in words, English and Thai."""

import re

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: value for value, word in enumerate(_ONES)}
_VALUES |= {word: 10 * value for value, word in enumerate(_TENS, start=2)}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "eighth": 8, "ninth": 9,
    "twelfth": 12, "once": 1, "twice": 2, "thrice": 3, "single": 1, "double": 2, "both": 2,
    "pair": 2,     "couple": 2,
    "half": 2, "halves": 2, "thirds": 3, "quarter": 4, "quarters": 4, "fifths": 5, "dozen": 12,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_ENGLISH = re.compile(r"[a-z]+")

_THAI_DIGITS = {
    "ศูนย์": 0, "หนึ่ง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6,
    "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip
_THAI_SCALES = {
    "สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6,
}  # fmt: skip
_THAI = re.compile("(?:" + "|".join((*_THAI_DIGITS, *_THAI_SCALES)) + ")+")
_THAI_WORD = re.compile("|".join((*_THAI_DIGITS, *_THAI_SCALES)))


def english_numbers(text: str) -> set[float]:
    """The values of numbers in words, and of the words they are made of: two thirds is 2 and 3."""
    found: set[float] = set()
    total = run = 0
    for word in _ENGLISH.findall(text.lower()):
        value = _english_value(word)
        if value is not None:
            run = run + value if run >= 20 and run % 10 == 0 and value < 10 else value
        elif scale := _SCALES.get(word):
            run = (run or 1) * scale
            total, run = (total + run, 0) if scale >= 1000 else (total, run)
        elif word != "and":
            total = run = 0
            continue
        found |= {float(v) for v in (value, run, total + run) if v is not None}
    return found


def thai_numbers(text: str) -> set[float]:
    """The values of numbers in words, and of each word alone."""
    found: set[float] = set()
    for run in _THAI.findall(text):
        words = _THAI_WORD.findall(run)
        found |= {float(_THAI_DIGITS[w]) for w in words if w in _THAI_DIGITS}
        found.add(float(_thai_value(words)))
    return found


def _english_value(word: str) -> int | None:
    for form in (word, word.removesuffix("th"), word.removesuffix("ieth") + "y"):
        if form in _VALUES:
            return _VALUES[form]
    return _ORDINALS.get(word)


def _thai_value(words: list[str]) -> int:
    """สองแสนสามหมื่น is 230,000; สิบ alone is ten."""
    total = part = 0
    digit: int | None = None
    for word in words:
        if word in _THAI_DIGITS:
            digit = _THAI_DIGITS[word]
        elif word == "ล้าน":
            total, part, digit = (total + (part + (digit or 0) or 1)) * 10**6, 0, None
        else:
            part += (1 if digit is None else digit) * _THAI_SCALES[word]
            digit = None
    return total + part + (digit or 0)
