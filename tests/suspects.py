"""Suspects made up for tests."""

from nepreader.correction.suspect import Suggestion, Suspect, SuspectKind
from nepreader.text import Span


def suspect(source, printed, *meant, score=0.8, kind=SuspectKind.SHAPE, occurrence=0) -> Suspect:
    """A suspect at some letters of a text; `meant` are its suggestions."""
    at = -1
    for _ in range(occurrence + 1):
        at = source.index(printed, at + 1)
    suggestions = tuple(Suggestion(text, score - n / 100) for n, text in enumerate(meant))
    return Suspect(Span(at, at + len(printed)), printed, kind, score, suggestions)
