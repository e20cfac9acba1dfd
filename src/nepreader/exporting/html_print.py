"""HTML for a printer: what Qt's rich text understands, which knows no grid and hides nothing.

Qt breaks Thai lines inside words; whoever prints passes what breaks them before.
"""

from collections.abc import Callable
from typing import NamedTuple

from nepreader.exporting.document import Block, Side, Term, blocks_of, terms_in
from nepreader.exporting.html_parts import language_tag, text_of
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText

_CELL = 'width="50%" valign="top"'
_TERM = 0.38  # of the width: the first column of the glossary


class Room(NamedTuple):
    """Where Thai stands on a page.

    Attributes:
        share: of the width of the page, padding included.
        is_heading: whether it is set as one.
    """

    share: float
    is_heading: bool = False


BreakLines = Callable[[str, Room], str]
"""Puts line feeds where the lines of a paragraph end."""


def _as_it_is(paragraph: str, _room: Room) -> str:
    return paragraph


def html_to_print(
    text: BilingualText,
    side: Side,
    checkpoint: Checkpoint = unwatched,
    break_lines: BreakLines = _as_it_is,
) -> str:
    """A table of two languages, or the paragraphs of one; comments below, terms at the end."""
    blocks = watched(blocks_of(text), checkpoint)
    rows = [_block(block, text, side, break_lines) for block in blocks]
    body = "\n".join(rows)
    if side is Side.BOTH:
        body = f'<table width="100%" cellspacing="0" cellpadding="6">\n{body}\n</table>'
    listed = _glossary(terms_in(text), break_lines)
    head = f"<head><title>{text_of(text.name)}</title></head>"
    return f"<html>{head}<body>\n{body}{listed}</body></html>"


def _block(block: Block, text: BilingualText, side: Side, break_lines: BreakLines) -> str:
    tag = "h2" if block.is_heading else "p"
    room = Room(0.5 if side is Side.BOTH else 1.0)
    thai = break_lines(block.source, room._replace(is_heading=block.is_heading))
    source = _words(tag, text.source_language, thai)
    target = _words(tag, text.target_language, block.target)
    said = "".join(f"<p><i>{_lines(break_lines(c.text, room))}</i></p>" for c in block.comments)
    if side is Side.BOTH:
        return f"<tr><td {_CELL}>{source}{said}</td><td {_CELL}>{target}</td></tr>"
    return (source if side is Side.SOURCE else target) + said


def _words(tag: str, language: str, words: str) -> str:
    return f'<{tag} lang="{language_tag(language)}">{_lines(words)}</{tag}>'


def _lines(words: str) -> str:
    return text_of(words).replace("\n", "<br/>")


def _glossary(terms: list[Term], break_lines: BreakLines) -> str:
    if not terms:
        return ""
    rows = "".join(
        f'<tr><td width="{_TERM:.0%}" valign="top">{_lines(break_lines(t.form, Room(_TERM)))}</td>'
        f'<td valign="top"><b>{text_of(t.english)}</b></td>'
        f'<td valign="top">{text_of(t.gloss)}</td></tr>\n'
        for t in terms
    )
    head = '<h2 style="page-break-before: always">Glossary</h2>'
    return f'{head}\n<table width="100%" cellspacing="0" cellpadding="4">\n{rows}</table>'
