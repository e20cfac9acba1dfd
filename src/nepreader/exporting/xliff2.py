"""XLIFF 2.1 (OASIS Standard, 13 February 2018): a unit for each passage, grouped by paragraphs.

Core, with the glossary module for terms. `canResegment` is "no": a passage comes back to the place
that its id names.
"""

from typing import TYPE_CHECKING

from nepreader.exporting.document import Side
from nepreader.exporting.xml_text import SPACE, fill, root_element, serialised, valid
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Status, TranslationUnit

if TYPE_CHECKING:
    from lxml import etree

XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0"
OWN = "urn:nepreader:"
STATES = {
    Status.UNTRANSLATED: "initial",
    Status.DRAFT: "initial",
    Status.DONE: "translated",
    Status.REVIEWED: "reviewed",
}
"""A draft is an initial segment that has a target."""


def xliff2(text: BilingualText, _side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """A text as XLIFF 2.1, with `np:digest` of the text that the ids count in."""
    from lxml import etree

    languages = {"srcLang": text.source_language, "trgLang": text.target_language}
    root = root_element("xliff", {"version": "2.1", **languages}, XLIFF, gls=GLOSSARY, np=OWN)
    file = etree.SubElement(root, _core("file"), id="f1", original=valid(text.name))
    file.set(f"{{{OWN}}}digest", text.digest)
    file.set(SPACE, "preserve")
    for number, units in enumerate(watched(text.paragraphs, checkpoint), start=1):
        group = etree.SubElement(file, _core("group"), id=f"p{number}")
        for unit in units:
            _add_unit(group, unit)
    return serialised(root)


def _add_unit(group: "etree._Element", unit: TranslationUnit) -> None:
    from lxml import etree

    element = etree.SubElement(group, _core("unit"), id=unit.id, canResegment="no")
    if unit.glosses:
        _add_glossary(element, unit)
    comments = [comment for comment in unit.comments if comment.text]
    notes = etree.SubElement(element, _core("notes")) if comments else element
    for number, comment in enumerate(comments, start=1):
        note = etree.SubElement(notes, _core("note"), id=f"n{number}", category="comment")
        note.text = valid(comment.text)
        if comment.author:
            note.set(f"{{{OWN}}}creator", valid(comment.author))
    segment = etree.SubElement(element, _core("segment"), id="1", state=STATES[unit.status])
    fill(etree.SubElement(segment, _core("source")), unit.source, _code_point)
    if unit.target or unit.status is not Status.UNTRANSLATED:
        fill(etree.SubElement(segment, _core("target")), unit.target, _code_point)


def _add_glossary(element: "etree._Element", unit: TranslationUnit) -> None:
    from lxml import etree

    glossary = etree.SubElement(element, f"{{{GLOSSARY}}}glossary")
    for gloss in {gloss.entry_id: gloss for gloss in reversed(unit.glosses)}.values():
        entry = etree.SubElement(glossary, f"{{{GLOSSARY}}}glossEntry")
        etree.SubElement(entry, f"{{{GLOSSARY}}}term").text = valid(gloss.span.of(unit.source))
        etree.SubElement(entry, f"{{{GLOSSARY}}}translation").text = valid(gloss.english)
        if gloss.gloss:
            etree.SubElement(entry, f"{{{GLOSSARY}}}definition").text = valid(gloss.gloss)


def _code_point(parent: "etree._Element", char: str) -> "etree._Element":
    """`cp` names a character that XML cannot hold (4.2.3.1)."""
    from lxml import etree

    return etree.SubElement(parent, _core("cp"), hex=f"{ord(char):04X}")


def _core(name: str) -> str:
    return f"{{{XLIFF}}}{name}"
