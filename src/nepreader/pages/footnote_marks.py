"""References to footnotes: raised digits, and digits or asterisks glued to the end of a word."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nepreader.text import Span

_RAISED = re.compile(
    r"(?:(?<=[\u0e01-\u0e4e”\"’»)\].,;!?])|(?<=[a-zA-Z]{3}))[¹²³⁰-⁹]+(?:[,⋅][¹²³⁰-⁹]+)*"
)
_UNIT = re.compile(
    r"(?:เมตร|ม\.|[กซมต]\s?ม\.?|ตร\.?|วา|นิ้ว|ฟุต|(?<![a-z])(?:[kcdm]?m|ft|in|mi|sq|x|E|R|CO|H))\Z",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=[\u0e01-\u0e4e”\"’»)\]])(?:[0-9]{1,3}|[๐-๙]{1,3})(?=[\s”\"’»)\]]|\Z)")
_LABELS = re.compile(r"(?:ที่|ข้อ|บท|หน้า|เล่ม|ปี|ตอน|ภาค|มาตรา|หมวด|ชั้น|รูป|ตาราง|ราคา|เลข|ห้อง|วัน)\Z")
_ASTERISK = re.compile(r"(?<=[\u0e01-\u0e4e”\"’»)\]])\*{1,3}(?=\s|\Z)")
_STARRED_NOTE = re.compile(r"^[ \t]*\*{1,3}[ \t]*[^\s*].*$", re.MULTILINE)
_LEAST_CHAIN = 3
_LEAST_SHARE = 0.6  # of all glued numbers; the others are prices and years that lost a blank
_BEFORE = 8  # code points


class _Glued(NamedTuple):
    span: Span
    value: int
    word: str


def footnote_marks(text: str) -> list[Span]:
    """The references to footnotes in a text, in order."""
    raised = [
        Span(*match.span())
        for match in _RAISED.finditer(text)
        if not _UNIT.search(text, max(0, match.start() - _BEFORE), match.start())
    ]
    return sorted([*raised, *_numbered(text), *_starred(text)])


def _numbered(text: str) -> list[Span]:
    """Glued numbers that count up through the text, or begin anew at one, behind various words."""
    found = [
        _Glued(Span(*match.span()), int(match[0]), text[match.start() - _BEFORE : match.start()])
        for match in _GLUED.finditer(text)
        if not _LABELS.search(text, max(0, match.start() - _BEFORE), match.start())
    ]
    chains = [chain for chain in _chains(found) if len({one.word for one in chain}) == len(chain)]
    spans = [one.span for chain in chains for one in chain if len(chain) >= _LEAST_CHAIN]
    return spans if len(spans) >= _LEAST_SHARE * len(found) else []


def _chains(found: Sequence[_Glued]) -> list[list[_Glued]]:
    chains: list[list[_Glued]] = []
    for one in found:
        if chains and one.value == chains[-1][-1].value + 1:
            chains[-1].append(one)
        else:
            chains.append([one])
    return chains


def _starred(text: str) -> list[Span]:
    """Asterisks behind a word, where a note begins with one; emphasis has one before it as well."""
    if not _STARRED_NOTE.search(text):
        return []
    return [
        Span(*match.span())
        for match in _ASTERISK.finditer(text)
        if "*" not in text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    ]
