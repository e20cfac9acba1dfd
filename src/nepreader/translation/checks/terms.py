"""Glossary terms that are rendered otherwise than the glossary says."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from nepreader.glossary import Entry, Termbase
from nepreader.language import PhraseMatch
from nepreader.text import Span
from nepreader.translation.checks.issue import Issue, IssueKind

FindTerms = Callable[[str], Iterable[PhraseMatch]]
"""The forms of terms in a passage, not overlapping: `WordCutter.terms_in`."""
_GAP = r"[\s\u00a0\u2010-\u2015-]+"
_PART = re.compile(r"[^\s\u00a0\u2010-\u2015-]+")


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a term is rendered in one passage; `words` is empty where no known rendering stands."""

    index: int
    source: Span
    words: str
    target: Span | None = None
    is_preferred: bool = False
    is_forbidden: bool = False


class TermChecker:
    """Looks for the renderings of terms; one for a text."""

    def __init__(self, termbase: Termbase, find_terms: FindTerms) -> None:
        self._termbase = termbase
        self._find_terms = find_terms

    def issues(self, index: int, source: str, target: str) -> Iterator[Issue]:
        """What the glossary has against one translation.

        Each term is asked for once. A term that is part of another's form, or of its rendering,
        counts as rendered with it.
        """
        for entry, match in self._terms(source):
            place = Span(match.start, match.end)
            if not any(find(words, target) for words in accepted(entry)):
                yield Issue(
                    IssueKind.TERM,
                    index,
                    source=place,
                    found=match.phrase,
                    expected=accepted(entry),
                    entry_id=entry.id,
                )
            for words in entry.forbidden:
                for span in find(words, target):
                    if not _within_accepted(entry, target, span):
                        yield Issue(
                            IssueKind.FORBIDDEN,
                            index,
                            place,
                            span,
                            span.of(target),
                            accepted(entry),
                            entry.id,
                        )

    def renderings(self, entry_id: str, texts: Mapping[int, tuple[str, str]]) -> list[Rendering]:
        """How one term is rendered across a text; `texts` are (source, target) by index."""
        entry = self._termbase.get(entry_id)
        if entry is None:
            return []
        found = []
        for index, (source, target) in texts.items():
            matches = [m for e, m in self._every_term(source) if e.id == entry_id]
            found += [_rendering(entry, index, match, target) for match in matches]
        return found

    def _terms(self, source: str) -> list[tuple[Entry, PhraseMatch]]:
        first: dict[str, tuple[Entry, PhraseMatch]] = {}
        for entry, match in self._every_term(source):
            first.setdefault(entry.id, (entry, match))
        return list(first.values())

    def _every_term(self, source: str) -> Iterator[tuple[Entry, PhraseMatch]]:
        for match in self._find_terms(source):
            if entry := self._termbase.entry_of_form(match.phrase):
                yield entry, match


def accepted(entry: Entry) -> tuple[str, ...]:
    """The renderings of a term that may be used, the preferred one first."""
    forms = (entry.english, *entry.renderings, *entry.latin)
    return tuple(dict.fromkeys(form for form in forms if form not in entry.forbidden))


def find(rendering: str, text: str) -> list[Span]:
    """Where a rendering stands, whatever its case, its number and its hyphens."""
    pattern = _pattern(rendering)
    return [Span(*match.span()) for match in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=8192)
def _pattern(rendering: str) -> re.Pattern[str] | None:
    """Whole words; the last may be a plural, a possessive or, after e, drop it: trusts, Lenin's."""
    parts = [re.escape(part) for part in _PART.findall(rendering)]
    if not parts:
        return None
    last = parts[-1]
    if last[-1:] == "y":
        last = f"{last[:-1]}(?:y|ies)"
    body = _GAP.join([*parts[:-1], f"{last}(?:e?s)?"])
    return re.compile(rf"(?<!\w){body}(?:['’]s?)?(?!\w)", re.IGNORECASE)


def _within_accepted(entry: Entry, target: str, span: Span) -> bool:
    """Whether forbidden words are only a part of accepted ones: policy in New Economic Policy."""
    places = (place for words in accepted(entry) for place in find(words, target))
    return any(place.covers(span) and place != span for place in places)


def _rendering(entry: Entry, index: int, match: PhraseMatch, target: str) -> Rendering:
    place = Span(match.start, match.end)
    for words in (*accepted(entry), *entry.forbidden):
        for span in find(words, target)[:1]:
            return Rendering(
                index,
                place,
                span.of(target),
                span,
                is_preferred=words == entry.english,
                is_forbidden=words in entry.forbidden,
            )
    return Rendering(index, place, "")
