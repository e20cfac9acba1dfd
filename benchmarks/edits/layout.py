"""Lines, blanks, and how characters are encoded."""

import unicodedata
from collections.abc import Callable

from benchmarks.edits.case import MARKS, Case, Tracked, is_mark


def per_char(case: Case, change: Callable[[str, int], str | None]) -> Tracked:
    """Replace a character by a string; its first character keeps the origin, None drops it."""
    out: Tracked = []
    for index, char in enumerate(case.text):
        new = change(char, index)
        if new is not None:
            out += [(c, index) for c in new[:1]] + [(c, index) for c in new[1:]]
    return out


def rewrap(case: Case, width: int = 70) -> Tracked:
    out: Tracked = []
    column = 0
    for index, char in enumerate(case.text):
        column = 0 if char == "\n" else column + 1
        if char == " " and column > width:
            out.append(("\n", index))
            column = 0
        else:
            out.append((char, index))
    return out


def rewrap2(case: Case) -> Tracked:
    out: Tracked = []
    column = 0
    for index, char in enumerate(case.text):
        column = 0 if char == "\n" else column + 1
        out.append((char, index))
        if column > 60 and char not in MARKS and not is_mark(case.text[index + 1 : index + 2]):
            out.append(("\n", None))
            column = 0
    return out


def unwrap(case: Case) -> Tracked:
    return per_char(case, lambda c, _: " " if c == "\n" else c)


def sp_double(case: Case) -> Tracked:
    out: Tracked = []
    for char, origin in case.tracked:
        out.append((char, origin))
        if char == " ":
            out.append((" ", None))
    return out


def sp_remove(case: Case) -> Tracked:
    return [(c, o) for c, o in case.tracked if c != " "]


def sp_nbsp(case: Case) -> Tracked:
    return per_char(case, lambda c, _: "\u00a0" if c == " " else c)


def sp_crlf(case: Case) -> Tracked:
    out: Tracked = []
    for char, origin in case.tracked:
        out += [("\r", None), (char, origin)] if char == "\n" else [(char, origin)]
    return out


def sp_trail(case: Case) -> Tracked:
    out: Tracked = []
    for char, origin in case.tracked:
        out += [(" ", None), (" ", None), (char, origin)] if char == "\n" else [(char, origin)]
    return out


def sp_zwsp(case: Case) -> Tracked:
    out: Tracked = []
    for index, (char, origin) in enumerate(case.tracked):
        out.append((char, origin))
        if case.rng.random() < 0.15 and not is_mark(case.text[index + 1 : index + 2]):
            out.append(("\u200b", None))
    return out


def sp_stray(case: Case) -> Tracked:
    out: Tracked = []
    for index, (char, origin) in enumerate(case.tracked):
        out.append((char, origin))
        if case.rng.random() < 0.03 and not is_mark(case.text[index + 1 : index + 2]):
            out.append((" ", None))
    return out


def sp_blank(case: Case) -> Tracked:
    out: Tracked = []
    for char, origin in case.tracked:
        out.append((char, origin))
        if char == "\n":
            out.append(("\n", None))
    return out


def uni_fix(case: Case) -> Tracked:
    """The base is as OCR typed it; the edit mends it (the caller damages the base first)."""
    out: Tracked = []
    index = 0
    while index < len(case.text):
        pair = case.text[index : index + 2]
        if pair == "เเ":
            out.append(("แ", index))
            index += 2
        elif pair == "ํา":
            out.append(("ำ", index))
            index += 2
        else:
            out.append((case.text[index], index))
            index += 1
    return out


def uni_mixed(case: Case) -> Tracked:
    def damage(char: str, _: int) -> str:
        if char == "แ" and case.rng.random() < 0.7:
            return "เเ"
        return "ํา" if char == "ำ" and case.rng.random() < 0.7 else char

    return per_char(case, damage)


def nfkc(case: Case) -> Tracked:
    return per_char(case, lambda c, _: unicodedata.normalize("NFKC", c))


def punct(case: Case) -> Tracked:
    table = {"“": '"', "”": '"', "–": "-", **{str(d): chr(0x0E50 + d) for d in range(10)}}
    return per_char(case, lambda c, _: table.get(c, c))
