"""What the neighbours of a word say about its sense."""

from collections.abc import Sequence

from nepreader.glossing.function_words import Neighbour, sense_asked
from nepreader.glossing.ranking import Place
from nepreader.language import Token, TokenKind

# fmt: off
_COUNTING = frozenset((
    "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน",
    "ล้าน", "หลาย", "ทุก", "บาง", "แต่ละ", "กี่", "ไม่กี่", "ครึ่ง", "ทั้งสอง", "ทั้งสาม",
))
_AFTER_CLASSIFIER = frozenset(("นี้", "นั้น", "โน้น", "แรก", "เดียว", "ไหน", "หนึ่ง", "ละ", "สุดท้าย"))
# fmt: on


def place_of(tokens: Sequence[Token], tags: Sequence[str], first: int, end: int) -> Place:
    """What is known of the place of the tokens [first, end)."""
    before = _neighbour(tokens, tags, first - 1, -1)
    after = _neighbour(tokens, tags, end, 1)
    text = "".join(token.text for token in tokens[first:end])
    return Place(
        tag=tags[first] if end - first == 1 else "",
        counted=_counts(before) or (before.tag == "NOUN" and after.text in _AFTER_CLASSIFIER),
        asked=sense_asked(text, before, after),
    )


def _counts(neighbour: Neighbour) -> bool:
    return neighbour.kind is TokenKind.NUMBER or neighbour.text in _COUNTING


def _neighbour(tokens: Sequence[Token], tags: Sequence[str], at: int, step: int) -> Neighbour:
    for index in (at, at + step):
        if 0 <= index < len(tokens) and tokens[index].kind is not TokenKind.SPACE:
            token = tokens[index]
            return Neighbour(token.text, tags[index], token.kind, adjacent=index == at)
    return Neighbour()
