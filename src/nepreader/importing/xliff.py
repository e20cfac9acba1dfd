"""XLIFF 2.0, 2.1 and 1.2: passages as an agency gives them back."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import TranslationUnreadable
from nepreader.importing.foreign_unit import ForeignUnit
from nepreader.importing.xml_file import local_name, named, read_xml
from nepreader.translation import Comment, Status
from nepreader.translation.status import status_of

if TYPE_CHECKING:
    from lxml import etree

_OWN = "{urn:nepreader:}"
_STATES_2 = {"translated": Status.DONE, "reviewed": Status.REVIEWED, "final": Status.REVIEWED}
_STATES_1 = {
    "translated": Status.DONE,
    "needs-review-translation": Status.DONE,
    "needs-review-adaptation": Status.DONE,
    "needs-review-l10n": Status.DONE,
    "signed-off": Status.REVIEWED,
    "final": Status.REVIEWED,
}
_CODES = ("ph", "bpt", "ept", "it", "x", "bx", "ex", "sc", "ec", "sm", "em")
"""Elements whose content, if any, is code of another format and no text."""


def read_xliff(path: Path) -> list[ForeignUnit]:
    """The passages of a file, in order.

    Text in inline elements (g, pc, mrk) is taken, codes are not.

    Raises:
        TranslationUnreadable: it is no XLIFF of these versions.
    """
    root = read_xml(path)
    version = root.get("version", "")
    if local_name(root) != "xliff" or not version.startswith(("1.", "2.")):
        raise TranslationUnreadable(path, "", "it is no XLIFF 1.2, 2.0 or 2.1")
    read = _units_2 if version.startswith("2.") else _units_1
    return [unit for file in root.iter() if local_name(file) == "file" for unit in read(file)]


def inline_text(element: "etree._Element") -> str:
    """The text of a source or a target.

    Walks with a stack: inline elements nest as deep as a stranger likes.
    """
    pieces = [element.text or ""]
    waiting = [iter(element)]
    inside: list[etree._Element] = []
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            if inside:
                pieces.append(inside.pop().tail or "")
        elif (text := _character(child)) is not None:
            pieces += (text, child.tail or "")
        else:
            pieces.append(child.text or "")
            waiting.append(iter(child))
            inside.append(child)
    return "".join(pieces)


def code_point(name: str) -> str:
    """The character of a hexadecimal number, empty where there is none."""
    try:
        number = int(name, 16)
    except ValueError:
        return ""
    return chr(number) if 0 <= number <= 0x10FFFF else ""


def _character(element: "etree._Element") -> str | None:
    """What an element that holds no text stands for; None where it holds text."""
    name = local_name(element)
    if name == "cp":
        return code_point(element.get("hex", ""))
    kind = element.get("ctype") or element.get("type")
    if name == "ph" and kind == "x-code-point":
        return code_point((element.text or "").removeprefix("U+"))
    return "" if name in _CODES or not name else None


def _units_2(file: "etree._Element") -> Iterator[ForeignUnit]:
    root = file.getparent()
    language = "" if root is None else root.get("trgLang", "")
    for unit in file.iter():
        if local_name(unit) != "unit":
            continue
        segments = named(unit, "segment")
        notes = [note for notes in named(unit, "notes") for note in named(notes, "note")]
        said = any(named(segment, "target") for segment in segments)
        yield ForeignUnit(
            id=unit.get("id", ""),
            source=_parts(unit, "source"),
            target=_parts(unit, "target") if said else None,
            status=_lowest(map(_status_2, segments)),
            comments=tuple(_comment(note, note.get(f"{_OWN}creator", "")) for note in notes),
            digest=file.get(f"{_OWN}digest", ""),
            language=language,
        )


def _parts(unit: "etree._Element", side: str) -> str:
    """The words of one side of all segments, and of what stands between them.

    An `ignorable` without a target (blanks, mostly) is as in the source.
    """
    pieces: list[str] = []
    for part in named(unit, "segment", "ignorable"):
        found = named(part, side)
        if not found and local_name(part) == "ignorable":
            found = named(part, "source")
        pieces += map(inline_text, found)
    return "".join(pieces)


def _status_2(segment: "etree._Element") -> Status:
    target = named(segment, "target")
    if not target:
        return Status.UNTRANSLATED
    status = _STATES_2.get(segment.get("state", ""), Status.DRAFT)
    return status_of(status, inline_text(target[0]))


def _units_1(file: "etree._Element") -> Iterator[ForeignUnit]:
    for unit in file.iter():
        if local_name(unit) != "trans-unit":
            continue
        target = next(iter(named(unit, "target")), None)
        yield ForeignUnit(
            id=unit.get("id", ""),
            source="".join(map(inline_text, named(unit, "source"))),
            target=None if target is None else inline_text(target),
            status=_status_1(unit, target),
            comments=tuple(_comment(note, note.get("from", "")) for note in named(unit, "note")),
            digest=file.get("build-num", "").removeprefix("sha-256;"),
            language=file.get("target-language", ""),
        )


def _status_1(unit: "etree._Element", target: "etree._Element | None") -> Status:
    if target is None:
        return Status.UNTRANSLATED
    if unit.get("approved") == "yes":
        return Status.REVIEWED
    return status_of(_STATES_1.get(target.get("state", ""), Status.DRAFT), inline_text(target))


def _lowest(statuses: Iterable[Status]) -> Status:
    return min(statuses, key=lambda status: status.rank, default=Status.UNTRANSLATED)


def _comment(note: "etree._Element", author: str) -> Comment:
    return Comment("".join(map(str, note.itertext())), author)
