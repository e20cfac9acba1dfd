"""Words by what a bad scan leaves of them: letters of one shape as one, marks away."""

_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎"
_ALIKE = (
    "กถภฤ", "ขชซ", "คดตศ", "นมฆ", "ทหฑ", "บปษ", "ผฝ", "พฟฬ", "รธฐ", "สล", "อยฮ", "จฉ", "ญณฌ", "ใไโ",
    "เแ", "าะำ",
)  # fmt: skip
_TABLE = {ord(mark): None for mark in _MARKS} | {
    ord(letter): ord(group[0]) for group in _ALIKE for letter in group
}
MARKS = frozenset(_MARKS)
"""Signs above and below the letters, which scans lose and invent most."""


def skeleton(word: str) -> str:
    """What is left of a word: its letters without marks, one for each group of look-alikes."""
    return word.replace("เเ", "เ").translate(_TABLE)


def shortened(bones: str) -> set[str]:
    """A skeleton with each one of its letters taken out."""
    return {bones[:at] + bones[at + 1 :] for at in range(len(bones))}
