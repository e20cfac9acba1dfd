"""Names by their consonants, in Thai and in Latin letters, for telling whether both are one name.

Letters that transcribers use for one another are of one class; vowels, tones, h and y, which
transcriptions differ in most, do not count.
"""

import re

from rapidfuzz.distance import Levenshtein

_THAI = {
    letter: sound
    for sound, letters in {
        "K": "กขฃคฅฆ", "N": "งนณ", "C": "จฉชฌ", "S": "ซศษส", "T": "ดตถทฎฏฐฑฒธ", "P": "บปผพภ",
        "F": "ฝฟว", "M": "ม", "R": "รลฬ",
    }.items()
    for letter in letters
}  # fmt: skip
_SILENT = re.compile("[ก-ฮ][ิุ]?์")
_LATIN = (
    ("shch|tsch|sch|tch|dzh|dj|ch|sh|zh|cz", "C"), ("ts|tz", "S"), ("kh|ck|gh", "K"), ("th", "T"),
    ("ph", "F"), ("wr", "R"), ("ng", "N"), ("x", "KS"), ("c(?=[eiy])", "S"), ("[ckgq]", "K"),
    ("[td]", "T"), ("[pb]", "P"), ("[fvw]", "F"), ("[sz]", "S"), ("j", "C"),
    ("[lr]", "R"), ("n", "N"), ("m", "M"),
)  # fmt: skip
_SOUND = re.compile("|".join(f"(?P<s{n}>{pattern})" for n, (pattern, _) in enumerate(_LATIN)))
_TWICE = re.compile(r"(.)\1+")


def of_thai(name: str) -> str:
    """The classes of the consonants of a name in Thai letters."""
    return _TWICE.sub(r"\1", "".join(_THAI.get(char, "") for char in name))


def of_latin(name: str) -> str:
    """The classes of the consonants of a name in Latin letters."""
    found = _SOUND.finditer(name.lower())
    sounds = (_LATIN[int((match.lastgroup or "s0")[1:])][1] for match in found)
    return _TWICE.sub(r"\1", "".join(sounds))


def distance(thai: str, latin: str) -> int:
    """In how many consonants a Thai form and a Latin one differ."""
    sounds = of_latin(latin)
    forms = (thai, _SILENT.sub("", thai))  # what is marked as silent may be spoken in the other
    return min(Levenshtein.distance(of_thai(form), sounds) for form in forms)
