"""Stretches moved, copied, split and revised."""

import re

from benchmarks.edits.case import Case, Tracked, inserted, is_mark
from benchmarks.edits.elsewhere import insert_before
from benchmarks.edits.slips import noise


def moved(case: Case, block: Tracked, rest: Tracked) -> Tracked:
    breaks = [0, *(i + 1 for i, (char, _) in enumerate(rest) if char == "\n")]
    far = [at for at in breaks if abs(at - case.start) > len(case.text) // 5] or breaks
    at = case.rng.choice(far)
    return rest[:at] + block + rest[at:]


def move(case: Case) -> Tracked:
    start, end = case.paragraph()
    tracked = case.tracked
    return moved(case, tracked[start:end], tracked[:start] + tracked[end:])


def move_edit(case: Case) -> Tracked:
    start, end = case.paragraph()
    tracked = case.tracked
    block = noise(case, tracked[start:end], 0.02, start, end)
    return moved(case, block, tracked[:start] + tracked[end:])


def dup(case: Case) -> Tracked:
    """A copy of the paragraph comes elsewhere; the original stays where it is."""
    start, end = case.paragraph()
    copy = inserted(case.text[start:end])
    return moved(case, copy, case.tracked)


def dup_adjacent(case: Case) -> Tracked:
    """A copy right after the original."""
    start, end = case.paragraph()
    copy = inserted(case.text[start:end])
    return case.tracked[:end] + copy + case.tracked[end:]


def split(case: Case) -> Tracked:
    """A line break inside the paragraph, near the span."""
    start, end = case.paragraph()
    at = case.rng.randrange(start, max(start + 1, end))
    while at < len(case.text) and is_mark(case.text[at]):
        at += 1
    return case.tracked[:at] + inserted("\n\n") + case.tracked[at:]


def insert_in(case: Case) -> Tracked:
    """Words come into the span."""
    if case.end - case.start < 6:
        return insert_before(case)
    at = case.rng.randrange(case.start + 1, case.end)
    while at < case.end and is_mark(case.text[at]):
        at += 1
    more = "ใหม่" if case.end - case.start < 30 else "ที่เพิ่มเข้ามา"
    return case.tracked[:at] + inserted(more) + case.tracked[at:]


def revision(case: Case) -> Tracked:
    """Everything together, as a new edition would have it."""
    tracked = noise(case, case.tracked, 0.01, 0, len(case.text))
    out: Tracked = []
    for char, origin in tracked:
        if char == " " and case.rng.random() < 0.1:
            out.append(("\n", origin))
        elif char == "แ" and case.rng.random() < 0.3:
            out += [("เ", origin), ("เ", origin)]
        else:
            out.append((char, origin))
    here = case.paragraph()
    kept: Tracked = []
    for match in re.finditer(r"[^\n]*\n?", case.text):
        start, end = match.span()
        if (end > here[0] and start < here[1]) or case.rng.random() > 0.08:
            kept += [(c, o) for c, o in out if o is not None and start <= o < end]
    at = case.rng.randrange(0, len(kept) + 1)
    return kept[:at] + inserted("\nย่อหน้าใหม่ที่ผู้แปลเพิ่มไว้ตอนหลัง\n") + kept[at:]
