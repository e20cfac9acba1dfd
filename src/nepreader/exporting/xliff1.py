"""XLIFF 1.2 (OASIS Standard, 1 February 2008), for programs that know no later version."""

from typing import TYPE_CHECKING

from nepreader.exporting.document import Side
from nepreader.exporting.xml_text import LANGUAGE, SPACE, fill, root_element, serialised, valid
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Status, TranslationUnit

if TYPE_CHECKING:
    from lxml import etree

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
DIGEST = "sha-256;"
"""What `build-num`, the version of what is translated, begins with."""
CODE_POINT = "x-code-point"
"""`ctype` of a `ph` that stands for a character that XML cannot hold: its text is U+0000."""
STATES = {
    Status.UNTRANSLATED: "needs-translation",
    Status.DRAFT: "needs-translation",
    Status.DONE: "translated",
    Status.REVIEWED: "signed-off",
}


def xliff1(text: BilingualText, _side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """A text as XLIFF 1.2, its `build-num` the digest of the text that the ids count in."""
    from lxml import etree

    root = root_element("xliff", {"version": "1.2"}, XLIFF)
    fields = {
        "original": valid(text.name),
        "datatype": "plaintext",
        "source-language": text.source_language,
        "target-language": text.target_language,
        "build-num": f"{DIGEST}{text.digest}",
    }
    body = etree.SubElement(etree.SubElement(root, _core("file"), fields), _core("body"))
    for number, units in enumerate(watched(text.paragraphs, checkpoint), start=1):
        group = etree.SubElement(body, _core("group"), id=f"p{number}", restype="x-paragraph")
        for unit in units:
            _add_unit(group, unit, text.target_language)
    return serialised(root)


def _add_unit(group: "etree._Element", unit: TranslationUnit, language: str) -> None:
    from lxml import etree

    element = etree.SubElement(group, _core("trans-unit"), id=unit.id)
    element.set(SPACE, "preserve")
    if unit.status is Status.REVIEWED:
        element.set("approved", "yes")
    fill(etree.SubElement(element, _core("source")), unit.source, _code_point)
    if unit.target or unit.status is not Status.UNTRANSLATED:
        target = etree.SubElement(element, _core("target"), state=STATES[unit.status])
        target.set(LANGUAGE, language)
        fill(target, unit.target, _code_point)
    for comment in unit.comments:
        if comment.text:
            note = etree.SubElement(element, _core("note"))
            note.text = valid(comment.text)
            if comment.author:
                note.set("from", valid(comment.author))


def _code_point(parent: "etree._Element", char: str) -> "etree._Element":
    from lxml import etree

    number = str(len(parent) + 1)
    element = etree.SubElement(parent, _core("ph"), id=number, ctype=CODE_POINT)
    element.text = f"U+{ord(char):04X}"
    return element


def _core(name: str) -> str:
    return f"{{{XLIFF}}}{name}"
