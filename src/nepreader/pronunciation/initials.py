"""Which class an initial consonant may belong to, told by the letters that spell its sound.

A lexicon of sounds does not say which letter a sound was written with, and the tone rules go by
the letter: /tʰ/ is high as ถ and low as ท.
"""

import re
from collections.abc import Iterator

from nepreader.pronunciation.tones import Initial

_LETTERS = {
    Initial.MID: {"k": "ก", "tɕ": "จ", "d": "ดฎ", "t": "ตฏ", "b": "บ", "p": "ป", "ʔ": "อ"},
    Initial.HIGH: {"kʰ": "ขฃ", "tɕʰ": "ฉ", "tʰ": "ถฐ", "pʰ": "ผ", "f": "ฝ", "s": "สศษ", "h": "ห"},
    Initial.LOW: {
        "kʰ": "คฅฆ",
        "tɕʰ": "ชฌ",
        "tʰ": "ทธฑฒ",
        "pʰ": "พภ",
        "f": "ฟ",
        "s": "ซท",  # ทราย
        "d": "ฑ",  # บัณฑิต
        "h": "ฮ",
        "ŋ": "ง",
        "j": "ยญ",
        "n": "นณ",
        "m": "ม",
        "r": "รฤ",
        "l": "ลฬ",
        "w": "ว",
    },
}
_SONORANTS = frozenset("ŋjnmrlw")
_LED_BY_HO = re.compile("ห[งญนมยรลว]")


def initials_of(sound: str, spelling: str, before: Initial | None) -> Iterator[Initial]:
    """The classes that the initial `sound` (IPA) of a syllable may have, the likeliest first.

    `spelling` is the whole word; `before` the class of the syllable before where that one is no
    more than a consonant that leads this one (ตลาด is ต + หลาด), else None.
    """
    if sound in _SONORANTS and before in (Initial.MID, Initial.HIGH):
        yield Initial.HIGH  # as if ห stood before; MID leads in the same way
        yield before
    if sound in _SONORANTS and _LED_BY_HO.search(spelling):
        yield Initial.HIGH
    if sound == "j" and "อย" in spelling:
        yield Initial.MID
    for initial, letters in _LETTERS.items():
        if any(letter in spelling for letter in letters.get(sound, "")):
            yield initial
