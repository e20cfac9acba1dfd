"""Word documents: a table of two languages, or a clean text in one."""

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from nepreader.exporting.document import Block, Side, blocks_of, terms_in
from nepreader.exporting.html_parts import language_tag
from nepreader.exporting.xml_text import valid
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Comment

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_THAI_FONT = "TH Sarabun New"
_THAI_SIZE = 32  # half points: Thai letters are small for their size
_MARGIN = 20


def docx(text: BilingualText, side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """A table with a row for each passage, or the paragraphs of one language.

    Comments are comments of Word, on the passage; the terms are a table at the end.
    """
    import docx as python_docx

    document = python_docx.Document()
    _set_page(document)
    document.core_properties.title = valid(text.name)[:255]
    document.core_properties.author = "nepreader"
    document.core_properties.comments = ""
    if side is Side.BOTH:
        _add_table(document, text, checkpoint)
    else:
        for block in watched(blocks_of(text), checkpoint):
            _add_paragraph(document, block, text, side)
    _add_glossary(document, text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _set_page(document: "Document") -> None:
    """A4, as what we print; python-docx would have American paper, and wide margins."""
    from docx.shared import Mm

    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(_MARGIN)


def _add_table(document: "Document", text: BilingualText, checkpoint: Checkpoint) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for unit in watched(text.units, checkpoint):
        source, target = (cell.paragraphs[0] for cell in table.add_row().cells)
        run = _write(source, unit.source, text.source_language)
        _write(target, unit.target, text.target_language)
        _comment(document, run, unit.comments)


def _add_paragraph(document: "Document", block: Block, text: BilingualText, side: Side) -> None:
    paragraph = document.add_heading(level=2) if block.is_heading else document.add_paragraph()
    if side.has_source:
        run = _write(paragraph, block.source, text.source_language)
    else:
        run = _write(paragraph, block.target, text.target_language)
    _comment(document, run, block.comments)


def _comment(document: "Document", run: "Run", comments: Iterable[Comment]) -> None:
    for comment in comments:
        author = valid(comment.author)
        initials = "".join(word[0] for word in author.split())[:3]
        document.add_comment(run, valid(comment.text), author=author, initials=initials)


def _add_glossary(document: "Document", text: BilingualText) -> None:
    terms = terms_in(text)
    if not terms:
        return
    document.add_page_break()  # type: ignore[no-untyped-call]  # as python-docx has it
    document.add_heading("Glossary", level=1)
    table = document.add_table(rows=0, cols=3, style="Table Grid")
    for term in terms:
        form, english, gloss = (cell.paragraphs[0] for cell in table.add_row().cells)
        _write(form, term.form, text.source_language)
        _write(english, term.english, "en")
        _write(gloss, term.gloss, "en")


def _write(paragraph: "Paragraph", words: str, language: str) -> "Run":
    """Words in their language: Word breaks lines and checks spelling by it."""
    run = paragraph.add_run(valid(words))
    properties = run._r.get_or_add_rPr()
    if language.startswith("th"):
        _add(properties, "w:rFonts", cs=_THAI_FONT, hint="cs")
        _add(properties, "w:szCs", val=str(_THAI_SIZE))
        _add(properties, "w:cs")
        _add(properties, "w:lang", bidi="th-TH")
    else:
        _add(properties, "w:lang", val=language_tag(language))
    return run


def _add(properties: Any, name: str, **fields: str) -> None:
    """Add a property of a run; python-docx knows none of complex scripts."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    for key, value in fields.items():
        element.set(qn(f"w:{key}"), value)
    properties.append(element)
