"""Terms in a text, and terms inside terms."""

from typing import NamedTuple

from nepreader.glossary.entry import Entry
from nepreader.glossary.glossary import Termbase
from nepreader.language import PhraseMatcher
from nepreader.text import Span


class Occurrence(NamedTuple):
    """A term in a text, in code points; `form` is how it is written there."""

    span: Span
    entry_id: str
    form: str


class TermParts:
    """Finds the terms that stand inside a longer one: รัฐ in คณะกรรมาธิการวางแผนแห่งรัฐ."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._matcher = PhraseMatcher(termbase.forms)

    def parts_of(self, form: str, entry_id: str) -> list[Entry]:
        """The other entries inside `form`, in order, the longest of nested ones first."""
        found: dict[str, Entry] = {}
        for match in self._matcher.find_all(form):
            entry = self._termbase.entry_of_form(match.phrase)
            if entry and entry.id != entry_id and match.phrase != form:
                found.setdefault(entry.id, entry)
        return list(found.values())
