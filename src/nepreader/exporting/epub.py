"""EPUB 3.3 (W3C Recommendation, 2023), with glosses and comments as footnotes that pop up."""

import io
import uuid
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from nepreader.exporting.document import Block, Side, blocks_of
from nepreader.exporting.html_parts import glossed, language_tag, text_of
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Gloss

_PART_LENGTH = 60_000
"""Code points after which the next heading, or else paragraph, begins a new file: readers lay out
a file at once."""
_LONGEST_PART = 2 * _PART_LENGTH
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_STYLE = """body { line-height: 1.7; } [lang=th] { line-height: 1.9; }
p { white-space: pre-wrap; } .target { margin-left: 1.2em; font-size: .95em; }
a.note { text-decoration: none; vertical-align: super; font-size: .7em; }
aside { font-size: .9em; margin: .4em 0; }
"""
_EPOCH = "1970-01-01T00:00:00Z"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the same book is the same bytes


class _Part(NamedTuple):
    """One file of the book."""

    name: str
    title: str
    body: str


def epub(text: BilingualText, side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """The text, the translation, or each paragraph followed by its translation."""
    parts = list(_parts(text, side, checkpoint))
    language = language_tag(text.source_language if side.has_source else text.target_language)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, "mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        _write(archive, "META-INF/container.xml", _CONTAINER)
        _write(archive, "EPUB/package.opf", _package(text, side, parts))
        _write(archive, "EPUB/nav.xhtml", _navigation(text.name, parts, language))
        _write(archive, "EPUB/style.css", _STYLE)
        for part in parts:
            _write(archive, f"EPUB/{part.name}", _page(part.title, part.body, language))
    return buffer.getvalue()


class _Footnotes:
    """The footnotes of one file: a term has one, where it stands first."""

    def __init__(self) -> None:
        self.asides: list[str] = []
        self._known: set[str] = set()

    def term(self, words: str, gloss: Gloss) -> str:
        """A term with the mark of its footnote, the first time."""
        if gloss.entry_id in self._known:
            return words
        self._known.add(gloss.entry_id)
        said = f'<b lang="en">{text_of(gloss.english)}</b> {text_of(gloss.gloss)}'.rstrip()
        return f"{words}{self.mark(said)}"

    def mark(self, said: str) -> str:
        """The mark of a new footnote."""
        number = len(self.asides) + 1
        self.asides.append(
            f'<aside id="n{number}" epub:type="footnote" role="doc-footnote"><p>'
            f'<a href="#r{number}" role="doc-backlink">{number}</a> {said}</p></aside>'
        )
        return (
            f'<a class="note" id="r{number}" href="#n{number}" epub:type="noteref" '
            f'role="doc-noteref">{number}</a>'
        )


def _parts(text: BilingualText, side: Side, checkpoint: Checkpoint) -> Iterator[_Part]:
    shown: list[str] = []
    notes, length, title, number = _Footnotes(), 0, "", 1
    for block in watched(blocks_of(text), checkpoint):
        ends = block.is_heading and length > _PART_LENGTH
        if shown and (ends or length > _LONGEST_PART):
            yield _part(number, title, shown, notes)
            shown, notes, length, title, number = [], _Footnotes(), 0, "", number + 1
        title = title or _line(block, side)
        shown.append(_block(block, text, side, notes))
        length += len(block.source)
    yield _part(number, title or text.name, shown, notes)


def _part(number: int, title: str, shown: list[str], notes: _Footnotes) -> _Part:
    return _Part(f"part{number}.xhtml", title, "\n".join((*shown, *notes.asides)))


def _line(block: Block, side: Side) -> str:
    """The first words of a paragraph, for the table of contents."""
    words = block.source if side.has_source else block.target
    return " ".join(words.split())[:60] or "…"


def _block(block: Block, text: BilingualText, side: Side, notes: _Footnotes) -> str:
    tag = "h2" if block.is_heading else "p"
    words = ""
    if side.has_source:
        words = "".join(glossed(unit, notes.term) for unit in block.units).rstrip()
    marks = "".join(notes.mark(text_of(comment.text)) for comment in block.comments)
    source, target = language_tag(text.source_language), language_tag(text.target_language)
    said = text_of(block.target)
    if not side.has_source:
        return _side(tag, "target", target, said + marks)
    first = _side(tag, "source", source, words + marks)
    return f"{first}\n{_side('p', 'target', target, said)}" if side.has_target else first


def _side(tag: str, kind: str, language: str, words: str) -> str:
    return f'<{tag} class="{kind}" lang="{language}" xml:lang="{language}">{words}</{tag}>'


def _page(title: str, body: str, language: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'lang="{language}" xml:lang="{language}">\n<head><title>{text_of(title)}</title>'
        '<link rel="stylesheet" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _navigation(name: str, parts: list[_Part], language: str) -> str:
    items = "".join(f'<li><a href="{p.name}">{text_of(p.title)}</a></li>\n' for p in parts)
    return _page(name, f'<nav epub:type="toc"><ol>\n{items}</ol></nav>', language)


def _package(text: BilingualText, side: Side, parts: list[_Part]) -> str:
    name = f"urn:nepreader:book:{text.digest}:{text.target_language}:{side}"
    languages = [text.source_language] if side.has_source else []
    languages += [text.target_language] if side.has_target else []
    manifest = "".join(
        f'<item id="part{n}" href="{part.name}" media-type="application/xhtml+xml"/>\n'
        for n, part in enumerate(parts, start=1)
    )
    spine = "".join(f'<itemref idref="part{n}"/>' for n, _ in enumerate(parts, start=1))
    said = "".join(f"<dc:language>{language_tag(tag)}</dc:language>" for tag in languages)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}</dc:identifier>\n'
        f"<dc:title>{text_of(text.name)}</dc:title>{said}\n"
        f'<meta property="dcterms:modified">{text.time or _EPOCH}</meta>\n</metadata>\n<manifest>\n'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        '<item id="style" href="style.css" media-type="text/css"/>\n'
        f"{manifest}</manifest>\n<spine>{spine}</spine>\n</package>\n"
    )


def _write(
    archive: zipfile.ZipFile, name: str, content: str, how: int = zipfile.ZIP_DEFLATED
) -> None:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.compress_type = how
    archive.writestr(info, content.encode("utf-8"))
