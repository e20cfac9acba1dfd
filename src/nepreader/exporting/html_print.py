"""HTML for a printer: what Qt's rich text understands, which knows no grid and hides nothing.

Qt breaks Thai lines anywhere; whoever prints passes what parts the words (by U+200B).
"""

from collections.abc import Callable

from nepreader.exporting.document import Block, Side, Term, blocks_of, terms_in
from nepreader.exporting.html_parts import language_tag, text_of
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText

_CELL = 'width="50%" valign="top"'


def html_to_print(
    text: BilingualText,
    side: Side,
    checkpoint: Checkpoint = unwatched,
    part_words: Callable[[str], str] = str,
) -> str:
    """A table of two languages, or the paragraphs of one; comments below, terms at the end."""
    rows = [_block(block, text, side, part_words) for block in watched(blocks_of(text), checkpoint)]
    body = "\n".join(rows)
    if side is Side.BOTH:
        body = f'<table width="100%" cellspacing="0" cellpadding="6">\n{body}\n</table>'
    listed = _glossary(terms_in(text), part_words)
    head = f"<head><title>{text_of(text.name)}</title></head>"
    return f"<html>{head}<body>\n{body}{listed}</body></html>"


def _block(block: Block, text: BilingualText, side: Side, part_words: Callable[[str], str]) -> str:
    tag = "h2" if block.is_heading else "p"
    source = _words(tag, text.source_language, part_words(block.source))
    target = _words(tag, text.target_language, block.target)
    said = "".join(f"<p><i>{text_of(part_words(c.text))}</i></p>" for c in block.comments)
    if side is Side.BOTH:
        return f"<tr><td {_CELL}>{source}{said}</td><td {_CELL}>{target}</td></tr>"
    return (source if side is Side.SOURCE else target) + said


def _words(tag: str, language: str, words: str) -> str:
    shown = text_of(words).replace("\n", "<br/>")
    return f'<{tag} lang="{language_tag(language)}">{shown}</{tag}>'


def _glossary(terms: list[Term], part_words: Callable[[str], str]) -> str:
    if not terms:
        return ""
    rows = "".join(
        f'<tr><td valign="top">{text_of(part_words(t.form))}</td>'
        f'<td valign="top"><b>{text_of(t.english)}</b></td>'
        f'<td valign="top">{text_of(t.gloss)}</td></tr>\n'
        for t in terms
    )
    head = '<h2 style="page-break-before: always">Glossary</h2>'
    return f'{head}\n<table width="100%" cellspacing="0" cellpadding="4">\n{rows}</table>'
