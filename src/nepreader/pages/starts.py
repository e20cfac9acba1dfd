"""Lines that begin something new, or are no running text: list items, notes, tables, headings."""

import re

_ITEM = re.compile(
    r"""
    [(\[]?(?:[0-9๐-๙]{1,3}|[๐-๙0-9]{1,2}(?:\.[0-9๐-๙]{1,2})+|[ก-ฮ]|[A-Za-z]|[ivxIVX]{1,5})[)\]]\s?
    | (?:[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})*|[ก-ฮ]|[ivx]{1,5})\.(?:\s|(?=[ก-๎“"]))(?![ก-ฮ]\.)
    | (?:[0-9๐-๙]{1,2}\.){2,}
    | [•●○■□▪◦‣⁃✓➢*·]\s?
    | [-–—]\s?(?=\D)
    """,
    re.VERBOSE,
)
_NOTE = re.compile(r"[¹²³⁰-⁹]|\*{1,3}\s*(?=[^\s*])")
_QUOTE = re.compile('[“"«‘‹]')
_HEADING = re.compile(
    r"(?:บทที่|ภาคที่|ภาคผนวก|ตอนที่|ส่วนที่|หมวดที่|เรื่องที่|ตารางที่|รูปที่|ภาพที่|แผนภูมิที่)\s*[0-9๐-๙ก-ฮIVX]"
    r"|(?:chapter|part|table|figure|section)\s+[0-9IVX]",
    re.IGNORECASE,
)
_TABLE = re.compile(r"\S(?:\s{3,}|\t+)\S|\.{4,}|…{2,}|(?:\. ){3,}|(?:\|.*){2}|_{3,}")
_TABLE_SIGNS = frozenset("\t.…|_")


def starts_anew(line: str) -> bool:
    """Whether a line can be no continuation: an item, a note, a heading, a speech, a row."""
    return bool(
        _ITEM.match(line)
        or _NOTE.match(line)
        or _QUOTE.match(line)
        or _HEADING.match(line)
        or is_tabular(line)
    )


def is_heading(line: str) -> bool:
    """Whether a line says of itself that it is a heading."""
    return bool(_HEADING.match(line))


def is_note(line: str) -> bool:
    """Whether a line is a note at the foot of a page."""
    return bool(_NOTE.match(line))


def is_tabular(line: str) -> bool:
    """Whether a line is set in columns, or leads the eye over dots to a number."""
    if _TABLE_SIGNS.isdisjoint(line) and "   " not in line:  # nearly all lines, at little cost
        return False
    return bool(_TABLE.search(line))
