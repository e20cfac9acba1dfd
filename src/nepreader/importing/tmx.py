"""TMX, all versions: translations out of other programs' memories."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import TranslationUnreadable
from nepreader.importing.foreign_unit import ForeignUnit
from nepreader.importing.xliff import inline_text
from nepreader.importing.xml_file import local_name, named, read_xml
from nepreader.translation import Comment, Status
from nepreader.translation.memory import MemoryUnit
from nepreader.translation.status import status_of

if TYPE_CHECKING:
    from lxml import etree

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_STATUS, _DIGEST = "x-nepreader-status", "x-nepreader-digest"
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_THAI = "th"


def read_tmx(path: Path, language: str = "en") -> list[ForeignUnit]:
    """The units that have Thai, with their translation into a language, as passages.

    Raises:
        TranslationUnreadable: it is no TMX.
    """
    root = _root(path)
    digest = next((p for h in named(root, "header") for p in _properties(h, _DIGEST)), "")
    return [
        found for unit in _units(root) if (found := _foreign(unit, language, digest)) is not None
    ]


def read_memory(path: Path) -> list[MemoryUnit]:
    """Every translation of a Thai passage, into whatever language.

    Raises:
        TranslationUnreadable: it is no TMX.
    """
    return [found for unit in _units(_root(path)) for found in _memory_units(unit)]


def _root(path: Path) -> "etree._Element":
    root = read_xml(path)
    if local_name(root) != "tmx":
        raise TranslationUnreadable(path, "", "it is no TMX")
    return root


def _units(root: "etree._Element") -> Iterator["etree._Element"]:
    return (unit for body in named(root, "body") for unit in named(body, "tu"))


def _foreign(unit: "etree._Element", language: str, digest: str) -> ForeignUnit | None:
    variants = _variants(unit)
    source = next((words for tag, words in variants if _primary(tag) == _THAI), None)
    if source is None:
        return None
    wanted = _primary(language)
    target = next((words for tag, words in variants if _primary(tag) == wanted), None)
    status = next(iter(_properties(unit, _STATUS)), Status.DRAFT)
    return ForeignUnit(
        id=unit.get("tuid", ""),
        source=source,
        target=target,
        status=Status.UNTRANSLATED if target is None else status_of(status, target),
        comments=tuple(Comment("".join(map(str, n.itertext()))) for n in named(unit, "note")),
        digest=digest,
    )


def _memory_units(unit: "etree._Element") -> Iterator[MemoryUnit]:
    variants = _variants(unit)
    source = next((words for tag, words in variants if _primary(tag) == _THAI), "")
    for tag, words in variants:
        if source.strip() and words.strip() and _primary(tag) != _THAI:
            author = unit.get("changeid") or unit.get("creationid") or ""
            time = _time(unit.get("changedate") or unit.get("creationdate") or "")
            yield MemoryUnit(source, words, tag, "", author, time)


def _variants(unit: "etree._Element") -> list[tuple[str, str]]:
    """(language, words) of each side; TMX 1.1 says lang without a namespace."""
    return [
        (variant.get(_LANGUAGE) or variant.get("lang") or "", inline_text(segment))
        for variant in named(unit, "tuv")
        for segment in named(variant, "seg")[:1]
    ]


def _properties(element: "etree._Element", kind: str) -> list[str]:
    return [p.text or "" for p in named(element, "prop") if p.get("type") == kind]


def _time(written: str) -> str:
    found = _TIME.fullmatch(written)
    return "{}-{}-{}T{}:{}:{}Z".format(*found.groups()) if found else ""


def _primary(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]
