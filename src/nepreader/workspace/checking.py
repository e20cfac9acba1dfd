"""The checks of a translation, over an open text."""

from nepreader.text import Reading
from nepreader.text.folding import folded
from nepreader.translation.checks import Issue, issues_in
from nepreader.translation.checks.terms import TermChecker
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.passages import Passages, Terms, bilingual, passages_in
from nepreader.workspace.readings import corrected_manner, make_reading


def check(
    text: OpenText, terms: Terms, language: str = "en", reading: Reading | None = None
) -> tuple[Passages, list[Issue]]:
    """The passages of a text, and what is probably wrong with their translations.

    Positions in an issue count from the start of its passage, as `reading` has it; without one,
    the corrected text is checked.
    """
    reading = reading or make_reading(text, corrected_manner(text))
    passages = passages_in(text, language)
    units = bilingual(text, passages, reading, None, language).units
    checker = TermChecker(terms.termbase, terms.find)
    return passages, issues_in(units, checker, changed_passages(text, passages))


def changed_passages(text: OpenText, passages: Passages) -> set[int]:
    """The passages whose words were edited in the file after they were translated."""
    found = set()
    for index, passage in enumerate(passages):
        current = passage.translation
        quote = current.annotation.target.quote if current else None
        stale = current and current.annotation.target.snapshot != text.document.text_digest
        if quote and stale and folded(quote.exact) != folded(passage.span.of(text.document.text)):
            found.add(index)
    return found
