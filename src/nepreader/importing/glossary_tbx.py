"""Glossaries in TBX: TermBase eXchange, version 3 (DCA and DCT) and version 2."""

from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import GlossaryError
from nepreader.glossary import Entry, Glossary, Kind

if TYPE_CHECKING:
    from lxml import etree

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTRIES = ("conceptEntry", "termEntry")
_LANGUAGE_SECTIONS = ("langSec", "langSet")
_FORBIDDEN = ("deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "deprecatedTerm")


def read_tbx(path: Path) -> Glossary:
    """Read a TBX glossary; concepts without a Thai and an English term are passed over.

    Raises:
        GlossaryError: it is not XML, or holds no Thai–English concept.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        raise GlossaryError(path, f"line {error.lineno}", error.msg or "") from error
    concepts = [element for element in root.iter() if _name(element) in _ENTRIES]
    entries = [_entry(concept, number, path) for number, concept in enumerate(concepts, start=1)]
    found = [entry for entry in entries if entry]
    if not found:
        raise GlossaryError(path, "", "it has no concept with a Thai and an English term")
    return Glossary(path.stem, found)


def _entry(concept: "etree._Element", number: int, path: Path) -> Entry | None:
    terms: dict[str, list[str]] = {}
    forbidden: dict[str, list[str]] = {}
    for section in concept:
        if _name(section) in _LANGUAGE_SECTIONS:
            language = section.get(_XML_LANG, "").lower()[:2]
            for term, is_forbidden in _terms(section):
                (forbidden if is_forbidden else terms).setdefault(language, []).append(term)
    thai, english = terms.get("th", []), terms.get("en", [])
    if not thai or not english:
        return None
    return Entry(
        id=concept.get("id") or f"{path.stem}-{number}",
        thai=tuple(form for form in thai if _is_thai(form)),
        latin=tuple(form for form in thai if not _is_thai(form)),
        english=english[0],
        gloss=_definition(concept)[:160],
        kind=_kind(concept),
        misspelt=tuple(forbidden.get("th", ())),
        renderings=tuple(english[1:]),
        forbidden=tuple(forbidden.get("en", ())),
        russian=next(iter(terms.get("ru", [])), ""),
    )


def _is_thai(form: str) -> bool:
    """Whether a form of Thai texts is in Thai letters; LEF is none."""
    return any("\u0e01" <= char <= "\u0e4e" for char in form)


def _kind(concept: "etree._Element") -> Kind:
    fields = (e for e in concept.iter() if e.get("type") == "subjectField")
    name = next((_text(field).strip().lower() for field in fields), "")
    return Kind(name) if name in set(Kind) else Kind.OTHER


def _terms(section: "etree._Element") -> list[tuple[str, bool]]:
    """(term, whether it is not to be used) of one language."""
    found = []
    for element in section.iter():
        if _name(element) == "term" and (text := _text(element).strip()):
            holder = element.getparent()
            notes = [] if holder is None else [_text(note) for note in holder]
            found.append((text, any(note.strip() in _FORBIDDEN for note in notes)))
    return found


def _definition(concept: "etree._Element") -> str:
    for element in concept.iter():
        if _name(element) == "definition" or element.get("type") == "definition":
            return " ".join(_text(element).split())
    return ""


def _name(element: "etree._Element") -> str:
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(element: "etree._Element") -> str:
    return "".join(map(str, element.itertext()))
