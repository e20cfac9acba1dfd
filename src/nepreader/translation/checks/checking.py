"""Every check over a whole text."""

from collections.abc import Collection, Iterator, Sequence

from nepreader.text.folding import folded
from nepreader.translation.bilingual import TranslationUnit
from nepreader.translation.checks.issue import Issue, IssueKind
from nepreader.translation.checks.marks import mark_issues
from nepreader.translation.checks.numbers import number_issues
from nepreader.translation.checks.terms import TermChecker
from nepreader.translation.status import Status


def issues_in(
    units: Sequence[TranslationUnit], terms: TermChecker, changed: Collection[int] = ()
) -> list[Issue]:
    """What is probably wrong with the translations, passage by passage.

    Args:
        units: the text; what is not translated yet is passed over.
        terms: knows what the glossaries say.
        changed: indices of units whose source was edited after they were translated.
    """
    uneven = _uneven(units)
    found: list[Issue] = []
    for index, unit in enumerate(units):
        found += unit_issues(index, unit, terms)
        if index in changed and unit.target.strip():
            found.append(Issue(IssueKind.CHANGED, index))
        if others := uneven.get(index):
            found.append(Issue(IssueKind.UNEVEN, index, found=unit.target, expected=others))
    return found


def unit_issues(index: int, unit: TranslationUnit, terms: TermChecker) -> Iterator[Issue]:
    """What is wrong with one translation, looked at alone: fast enough while it is typed."""
    if not unit.target.strip():
        if unit.status is not Status.UNTRANSLATED:
            yield Issue(IssueKind.EMPTY, index)
        return
    yield from terms.issues(index, unit.source, unit.target)
    yield from number_issues(index, unit.source, unit.target)
    yield from mark_issues(index, unit.target)


def _uneven(units: Sequence[TranslationUnit]) -> dict[int, tuple[str, ...]]:
    """By index: the other translations of the same words."""
    same: dict[str, dict[str, str]] = {}
    for unit in units:
        if unit.target.strip():
            targets = same.setdefault(folded(unit.source), {})
            targets.setdefault(folded(unit.target), unit.target)
    found = {}
    for index, unit in enumerate(units):
        targets = same.get(folded(unit.source), {})
        if unit.target.strip() and len(targets) > 1:
            mine = folded(unit.target)
            found[index] = tuple(words for key, words in targets.items() if key != mine)
    return found
