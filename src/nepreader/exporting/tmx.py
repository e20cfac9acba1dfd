"""TMX 1.4b (LISA OSCAR, 2005): translations for other programs' memories."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from nepreader import __version__
from nepreader.exporting.document import Side
from nepreader.exporting.xml_text import LANGUAGE, fill, serialised, valid
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Status, TranslationUnit
from nepreader.translation.memory import MemoryUnit

if TYPE_CHECKING:
    from lxml import etree

DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
STATUS, ORIGIN, DIGEST = "x-nepreader-status", "x-nepreader-origin", "x-nepreader-digest"
"""Types of `prop`."""
CODE_POINT = "x-code-point"
"""`type` of a `ph` that stands for a character that XML cannot hold: its text is U+0000."""
_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z")


def tmx(text: BilingualText, _side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """The translated passages of a text, and those that were commented on, as TMX."""
    root, body = _skeleton(text.source_language, {DIGEST: text.digest, ORIGIN: text.name})
    for unit in watched(text.units, checkpoint):
        if unit.target or unit.status is not Status.UNTRANSLATED or unit.comments:
            _add_passage(body, unit, text)
    return serialised(root, DOCTYPE)


def memory_tmx(units: Collection[MemoryUnit], checkpoint: Checkpoint = unwatched) -> bytes:
    """A translation memory as TMX."""
    root, body = _skeleton("th", {})
    for unit in watched(units, checkpoint):
        element = _unit(body, unit.author, unit.time)
        if unit.origin:
            _property(element, ORIGIN, unit.origin)
        _variant(element, "th", unit.source)
        _variant(element, unit.language or "en", unit.target)
    return serialised(root, DOCTYPE)


def _skeleton(
    language: str, properties: dict[str, str]
) -> tuple["etree._Element", "etree._Element"]:
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    header = etree.SubElement(
        root,
        "header",
        {
            "creationtool": "nepreader",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "nepreader",
            "adminlang": "en",
            "srclang": language,
            "datatype": "plaintext",
        },
    )
    for name, value in properties.items():
        _property(header, name, value)
    return root, etree.SubElement(root, "body")


def _add_passage(body: "etree._Element", unit: TranslationUnit, text: BilingualText) -> None:
    from lxml import etree

    element = _unit(body, unit.author, unit.time)
    element.set("tuid", unit.id)
    for comment in unit.comments:
        if comment.text:
            etree.SubElement(element, "note").text = valid(comment.text)
    _property(element, STATUS, unit.status.value)
    _variant(element, text.source_language, unit.source)
    if unit.target or unit.status is not Status.UNTRANSLATED:
        _variant(element, text.target_language, unit.target)


def _unit(body: "etree._Element", author: str, time: str) -> "etree._Element":
    from lxml import etree

    element = etree.SubElement(body, "tu")
    if author:
        element.set("changeid", valid(author))
    if found := _TIME.fullmatch(time):
        element.set("changedate", "{}{}{}T{}{}{}Z".format(*found.groups()))
    return element


def _property(element: "etree._Element", name: str, value: str) -> None:
    from lxml import etree

    etree.SubElement(element, "prop", type=name).text = valid(value)


def _variant(element: "etree._Element", language: str, words: str) -> None:
    from lxml import etree

    variant = etree.SubElement(element, "tuv")
    variant.set(LANGUAGE, language)
    fill(etree.SubElement(variant, "seg"), words, _code_point)


def _code_point(parent: "etree._Element", char: str) -> "etree._Element":
    from lxml import etree

    element = etree.SubElement(parent, "ph", x=str(len(parent) + 1), type=CODE_POINT)
    element.text = f"U+{ord(char):04X}"
    return element
