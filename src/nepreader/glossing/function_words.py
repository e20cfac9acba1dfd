"""Which sense of a function word its neighbours ask for.

The tagger errs on the commonest words; what stands beside them is a better guide. Each rule was
written after an error on the bundled chapter or on UD Thai, and holds for Thai at large.
"""

from collections.abc import Callable
from typing import NamedTuple

from nepreader.language import TokenKind


class Neighbour(NamedTuple):
    """A word beside another, over one blank at most; empty at the edge of a paragraph."""

    text: str = ""
    tag: str = ""
    kind: TokenKind | None = None
    adjacent: bool = False  # no blank between


Rule = Callable[[Neighbour, Neighbour], str]
"""(before, after) → how the sense begins in the lexicon ("prep per"), or nothing."""

_NOUNS = ("NOUN", "PROPN", "PRON")
_VERBS = ("VERB", "AUX")
_DIRECTIONS = ("ออก", "ขึ้น", "ลง", "เข้า", "กลับ")
_LINKING = ("เป็น", "มี", "ใช้", "คือ", "ให้")
_UNITS = (
    "ปี", "เดือน", "สัปดาห์", "วัน", "ชั่วโมง", "นาที", "วินาที", "คน", "หัว", "ครั้ง", "ไร่", "ตัน", "กิโลกรัม",
    "ลิตร", "หน่วย", "คืน", "ห้อง",
)  # fmt: skip


def sense_asked(word: str, before: Neighbour, after: Neighbour) -> str:
    """How the sense begins that the neighbours ask for; empty where they say nothing."""
    rule = _RULES.get(word)
    return rule(before, after) if rule else ""


def _direction(before: Neighbour, after: Neighbour) -> str:
    """After a verb it says where to: เดินออก "walk out"."""
    verb = before.tag == "VERB" and before.text not in _LINKING
    moving = verb or before.text in _DIRECTIONS
    return "adv" if moving and before.adjacent and after.tag != "VERB" else ""


def _thi(before: Neighbour, after: Neighbour) -> str:
    """การที่ "the fact that"; คนที่รอ "who waits"; ดีใจที่ "glad that"; รอที่บ้าน "at home"."""
    if after.kind is TokenKind.NUMBER or after.tag == "NUM":
        return "pref"
    relative = before.text in ("การ", "สิ่ง", "ผู้") or before.tag in ("ADJ", "ADV")
    if relative or after.tag in _VERBS or after.text == "ไม่":
        return "pron"
    return "prep" if before.tag == "VERB" and after.tag in _NOUNS else ""


def _dai(before: Neighbour, after: Neighbour) -> str:
    """After a verb "can", before one "did, got to", before a thing "get"."""
    if before.adjacent and before.tag in ("VERB", "ADJ") and before.text not in _LINKING:
        return "aux can"
    if after.tag in _VERBS:
        return "aux did"
    if after.adjacent and after.tag in (*_NOUNS, "NUM") and before.text != "ไม่":
        return "v get"
    return "" if after.adjacent else "aux can"


def _thueng(before: Neighbour, after: Neighbour) -> str:
    if before.text in ("จน", "จาก", "ตั้งแต่") or after.tag == "NUM":
        return "prep to"
    return "prep" if before.adjacent and before.tag in ("VERB", "NOUN", "NUM") else ""


def _after_verb(sense: str) -> Rule:
    def rule(before: Neighbour, _after: Neighbour) -> str:
        return sense if before.tag == "VERB" and before.text not in _LINKING else ""

    return rule


def _before_number(sense: str) -> Rule:
    def rule(_before: Neighbour, after: Neighbour) -> str:
        return sense if after.kind is TokenKind.NUMBER or after.tag == "NUM" else ""

    return rule


_RULES: dict[str, Rule] = {
    "กว่า": _before_number("prep"),
    "ราว": _before_number("adv"),
    "เป็น": _after_verb("prep"),
    "ทาง": lambda before, after: "pref" if before.tag == after.tag == "NOUN" else "",
    "ที่": _thi,
    "ได้": _dai,
    "ถึง": _thueng,
    "แบบ": _after_verb("prep"),
    "เรื่อง": _after_verb("prep"),
    "แทน": lambda before, _: "prep" if before.tag in ("VERB", "NOUN") else "",
    "อย่าง": lambda before, after: (
        "part" if after.tag in ("ADJ", "ADV", "VERB") and before.tag not in ("NUM", "DET") else ""
    ),
    "ด้วย": lambda before, after: "adv" if before.adjacent and not after.adjacent else "",
    "แต่": lambda before, after: (
        "adv" if before.tag == "VERB" and before.adjacent and after.tag == "NOUN" else ""
    ),
    "แถม": lambda _, after: "conj" if after.tag in ("ADJ", "VERB", "AUX") else "",
    "ตั้ง": lambda _, after: "adv" if after.text == "นาน" or after.tag == "NUM" else "",
    "ให้": lambda _, after: "aux" if after.tag in _VERBS and after.adjacent else "",
    "ซึ่ง": lambda _, after: "pron" if after.tag in _VERBS or after.text == "ไม่" else "",
    "ตาม": lambda before, after: (
        "v" if after.text in ("ด้วย", "ตัว", "หา") or before.text in ("ก็", "ไม่") else ""
    ),
    "ไม่ได้": lambda before, after: (
        "aux cannot" if before.tag == "VERB" and after.tag not in _VERBS else ""
    ),
    "ต่อ": lambda _, after: "prep per" if after.text in _UNITS and after.adjacent else "",
    "ส่วน": lambda before, after: (
        "conj" if not before.adjacent and after.tag in (*_NOUNS, "ADP") else ""
    ),
    "กลาง": lambda before, after: "adj" if before.tag in _NOUNS and after.tag != "NOUN" else "",
    **dict.fromkeys((*_DIRECTIONS, "ไป", "มา"), _direction),
}
