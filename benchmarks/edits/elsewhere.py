"""Edits that leave the annotated words alone."""

import re

from benchmarks.edits.case import Case, Tracked, inserted, other
from nepreader.text.graphemes import ceiling, floor


def same(case: Case) -> Tracked:
    return case.tracked


def insert_before(case: Case) -> Tracked:
    at = case.rng.randrange(0, case.start + 1)
    return case.tracked[:at] + inserted("ข้อความที่แทรกเข้ามาใหม่ ") + case.tracked[at:]


def insert_big(case: Case) -> Tracked:
    paragraphs = [p for p in case.text.split("\n") if p]
    more = "\n".join(other(case, len(case.rng.choice(paragraphs))) for _ in range(60)) + "\n"
    return inserted(more) + case.tracked


def delete_others(case: Case) -> Tracked:
    kept: Tracked = []
    here = case.paragraph()
    at = 0
    for match in re.finditer(r"[^\n]*\n?", case.text):
        start, end = match.span()
        if (here[0] < end and start < here[1]) or case.rng.random() < 0.6:
            kept += case.tracked[start:end]
        at = end
    return kept if at else case.tracked


def neighbours_gone(case: Case) -> Tracked:
    size = 60
    low, high = floor(case.text, case.start - size), ceiling(case.text, case.end + size)
    tracked = case.tracked
    return tracked[:low] + tracked[case.start : case.end] + tracked[high:]


def trim_head(case: Case) -> Tracked:
    cut = min(len(case.text) // 4, case.start)
    return case.tracked[cut:]


def trim_tail(case: Case) -> Tracked:
    cut = max(len(case.text) * 3 // 4, case.end)
    return case.tracked[:cut]
