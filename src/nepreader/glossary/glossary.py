"""A glossary, and several of them as one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from nepreader.glossary.entry import Entry


class Glossary(Mapping[str, Entry]):
    """Entries by id, in order."""

    def __init__(self, name: str, entries: Iterable[Entry] = (), title: str = "") -> None:
        """`name` is unique among the glossaries in use; of two entries of one id the last stays."""
        self.name = name
        self.title = title or name
        self._entries = {entry.id: entry for entry in entries}

    def __getitem__(self, entry_id: str) -> Entry:
        return self._entries[entry_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def with_entry(self, entry: Entry) -> "Glossary":
        """A copy in which `entry` is new or stands in place of the one with its id."""
        return Glossary(self.name, [*self.values(), entry], self.title)

    def without(self, entry_id: str) -> "Glossary":
        """A copy without an entry."""
        kept = [entry for entry in self.values() if entry.id != entry_id]
        return Glossary(self.name, kept, self.title)


class Term(NamedTuple):
    """An entry and the glossary it is in."""

    entry: Entry
    glossary: str


class Termbase:
    """All glossaries in use as one: the earlier one rules, by id and by form."""

    def __init__(self, glossaries: Iterable[Glossary] = ()) -> None:
        self.glossaries = tuple(glossaries)
        self._terms: dict[str, Term] = {}
        self._ids: dict[str, str] = {}
        for glossary in self.glossaries:
            for entry in glossary.values():
                self._add(Term(entry, glossary.name))

    def __len__(self) -> int:
        return len(self._terms)

    def __iter__(self) -> Iterator[Entry]:
        return (term.entry for term in self._terms.values())

    @property
    def forms(self) -> Mapping[str, str]:
        """Every form with the id of its entry; a form of two entries belongs to the first."""
        return self._ids

    def get(self, entry_id: str) -> Entry | None:
        """The entry of an id."""
        term = self._terms.get(entry_id)
        return term.entry if term else None

    def source_of(self, entry_id: str) -> str | None:
        """The name of the glossary that an entry is in."""
        term = self._terms.get(entry_id)
        return term.glossary if term else None

    def entry_of_form(self, form: str) -> Entry | None:
        """The entry that has a form, exactly as written."""
        entry_id = self._ids.get(form)
        return self.get(entry_id) if entry_id else None

    def _add(self, term: Term) -> None:
        if self._terms.setdefault(term.entry.id, term) is term:
            for form in term.entry.forms:
                self._ids.setdefault(form, term.entry.id)
