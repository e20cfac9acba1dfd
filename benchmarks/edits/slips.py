"""Slips of OCR, in the words and around them."""

from benchmarks.edits.case import MARKS, Case, Tracked

_LOOK_ALIKE = dict(zip("คดชบผพนทรวาิี่้กถสข", "ดตซปฝฟมหธาวีิ้่ถภลช", strict=True))


def noise(case: Case, tracked: Tracked, rate: float, low: int, high: int) -> Tracked:
    out: Tracked = []
    for char, origin in tracked:
        inside = origin is not None and low <= origin < high
        if not inside or char == "\n" or case.rng.random() >= rate:
            out.append((char, origin))
            continue
        kind = case.rng.random()
        if char in _LOOK_ALIKE and kind < 0.6:
            out.append((_LOOK_ALIKE[char], origin))
        elif char in MARKS and kind < 0.9:
            continue
        elif kind < 0.8:
            out.append((case.rng.choice("กขคงจฉชตทนบปผพมยรลวสหอ"), origin))
        else:
            out += [(char, origin), (case.rng.choice("กนรวอ่"), None)]
    return out


def ocr_in(case: Case) -> Tracked:
    return noise(case, case.tracked, 0.04, case.start, case.end)


def ocr_in_heavy(case: Case) -> Tracked:
    return noise(case, case.tracked, 0.12, case.start, case.end)


def ocr_around(case: Case) -> Tracked:
    before = noise(case, case.tracked, 0.15, case.start - 80, case.start)
    return noise(case, before, 0.15, case.end, case.end + 80)


def ocr_all(case: Case) -> Tracked:
    return noise(case, case.tracked, 0.02, 0, len(case.text))
