"""Glossaries as TBX-Basic: TermBase eXchange, version 3 (ISO 30042:2019) in DCA style, and 2."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from nepreader.exporting.xml_text import LANGUAGE, root_element, serialised, valid
from nepreader.glossary import Entry

if TYPE_CHECKING:
    from lxml import etree

PREFERRED, ADMITTED, DEPRECATED = (
    f"{name}Term-admn-sts" for name in ("preferred", "admitted", "deprecated")
)
_NOT_IN_IDS = re.compile(r"[^\w.-]")


class _Version(NamedTuple):
    """What the elements of a version are called."""

    root: str
    header: str
    concept: str
    language: str
    term: str
    namespace: str = ""
    doctype: str = ""


_TBX_3 = _Version(
    "tbx", "tbxHeader", "conceptEntry", "langSec", "termSec", "urn:iso:std:iso:30042:ed-2"
)
_TBX_2 = _Version(
    "martif",
    "martifHeader",
    "termEntry",
    "langSet",
    "tig",
    doctype='<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',
)


def glossary_tbx(entries: Iterable[Entry], title: str) -> bytes:
    """Version 3: a concept for each term.

    The first rendering is preferred, others are admitted, forbidden ones and misspelt Thai forms
    deprecated. The kind is the subject field, the gloss the definition.
    """
    fields = {"type": "TBX-Basic", "style": "dca"}
    return _Writer(_TBX_3).written(fields, entries, title)


def glossary_tbx2(entries: Iterable[Entry], title: str) -> bytes:
    """Version 2 (ISO 30042:2008), which older programs ask for; the same in other elements."""
    return _Writer(_TBX_2).written({"type": "TBX-Basic"}, entries, title)


class _Writer:
    """Writes one file."""

    def __init__(self, version: _Version) -> None:
        self._version = version
        self._ids: set[str] = set()

    def written(self, fields: dict[str, str], entries: Iterable[Entry], title: str) -> bytes:
        """The whole file."""
        version = self._version
        root = root_element(version.root, fields, version.namespace)
        root.set(LANGUAGE, "en")
        description = self._path(root, version.header, "fileDesc")
        self._path(description, "titleStmt", "title").text = valid(title)
        self._path(description, "sourceDesc", "p").text = "nepreader"
        body = self._path(root, "text", "body")
        for entry in entries:
            self._add_concept(body, entry)
        return serialised(root, version.doctype)

    def _add_concept(self, body: "etree._Element", entry: Entry) -> None:
        concept = self._path(body, self._version.concept)
        concept.set("id", self._id(entry.id))
        self._describe(concept, "subjectField", entry.kind.value)
        if entry.gloss:
            self._describe(concept, "definition", entry.gloss)
        # A Latin form is one that Thai texts carry; so it is a Thai term.
        self._add_language(concept, "th", [*entry.thai, *entry.latin], entry.misspelt)
        self._add_language(concept, "en", [entry.english, *entry.renderings], entry.forbidden)
        if entry.russian:
            self._add_language(concept, "ru", [entry.russian], ())

    def _add_language(
        self,
        concept: "etree._Element",
        language: str,
        terms: Iterable[str],
        deprecated: Iterable[str],
    ) -> None:
        section = self._path(concept, self._version.language)
        section.set(LANGUAGE, language)
        used = (term for term in terms if term)
        said = [(term, ADMITTED if number else PREFERRED) for number, term in enumerate(used)]
        said += [(term, DEPRECATED) for term in deprecated if term]
        for term, status in said:
            place = self._path(section, self._version.term)
            self._path(place, "term").text = valid(term)
            note = self._path(place, "termNote")
            note.set("type", "administrativeStatus")
            note.text = status

    def _describe(self, concept: "etree._Element", kind: str, words: str) -> None:
        element = self._path(concept, "descrip")
        element.set("type", kind)
        element.text = valid(words)

    def _id(self, name: str) -> str:
        """An XML name of its own; most ids of ours are one already."""
        made = _NOT_IN_IDS.sub("-", name)
        made = made if re.match(r"[^\W\d]", made) else f"c-{made}"
        unique, number = made, 2
        while unique in self._ids:
            unique, number = f"{made}-{number}", number + 1
        self._ids.add(unique)
        return unique

    def _path(self, element: "etree._Element", *names: str) -> "etree._Element":
        """A new element in new elements."""
        from lxml import etree

        namespace = f"{{{self._version.namespace}}}" if self._version.namespace else ""
        for name in names:
            element = etree.SubElement(element, f"{namespace}{name}")
        return element
