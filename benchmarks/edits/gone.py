"""Edits after which the annotated words are no longer there."""

from benchmarks.edits.case import Case, Tracked, inserted, other
from benchmarks.edits.moves import moved


def del_span(case: Case) -> Tracked:
    return case.tracked[: case.start] + case.tracked[case.end :]


def del_para(case: Case) -> Tracked:
    start, end = case.paragraph()
    return case.tracked[:start] + case.tracked[end:]


def del_region(case: Case) -> Tracked:
    low, high = max(0, case.start - 1500), case.end + 1500
    return case.tracked[:low] + case.tracked[high:]


def replaced(case: Case) -> Tracked:
    words = other(case, len(case.words))
    return case.tracked[: case.start] + inserted(words) + case.tracked[case.end :]


def lookalike(case: Case) -> Tracked:
    """The paragraph goes, and another that shares much of it comes elsewhere."""
    start, end = case.paragraph()
    words = case.text[start:end]
    pieces = [words[i : i + 12] for i in range(0, len(words), 12)]
    twin = "".join(p if case.rng.random() < 0.6 else other(case, len(p)) for p in pieces)
    tracked = case.tracked
    if case.words in twin:
        twin = twin.replace(case.words, other(case, len(case.words)))
    return moved(case, inserted(twin), tracked[:start] + tracked[end:])


def other_book(case: Case) -> Tracked:
    paragraphs = [p for p in case.text.split("\n") if p]
    case.rng.shuffle(paragraphs)
    return inserted("\n".join(other(case, len(p)) for p in paragraphs))


def empty(case: Case) -> Tracked:
    del case
    return []
