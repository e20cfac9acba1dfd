"""A page of HTML that holds everything it needs: glosses and comments are shown by CSS alone.

No script runs on it and nothing is loaded: the content security policy allows one style, by its
hash. For printing (and for PDF) glosses are at the end and comments stand below their paragraphs.
"""

import base64
import hashlib

from nepreader.exporting.document import Block, Side, blocks_of, terms_in
from nepreader.exporting.html_parts import glossary_list, glossed, language_tag, text_of
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Comment, Gloss

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --card: #fffef8; --ink: #222; --mark: #b60; }
@media (prefers-color-scheme: dark) { :root { --card: #2b2a26; --ink: #eee; --mark: #fa5; } }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1.5rem; font: 1.05rem/1.7 serif; }
[lang=th] { font-family: Sarabun, "Noto Serif Thai", "Noto Sans Thai", Thonburi, serif;
  line-height: 1.9; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; padding: .4rem 0;
  border-bottom: 1px solid var(--line); }
.pair > * { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.one > * { white-space: pre-wrap; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; }
.term, .remark { position: relative; cursor: help; }
.term { border-bottom: 1px dotted var(--mark); }
.remark { color: var(--mark); font-size: .75em; vertical-align: super; }
.card { position: absolute; left: 0; top: 1.9em; z-index: 1; width: max-content; max-width: 20rem;
  visibility: hidden; opacity: 0; transition: opacity .12s .15s; padding: .5rem .7rem;
  color: var(--ink);
  background: var(--card); border: 1px solid var(--line); border-radius: .4rem;
  box-shadow: 0 .2rem .8rem #0003; font: .9rem/1.5 sans-serif; white-space: pre-wrap; }
.pair > :last-child .card { left: auto; right: 0; }
.term:hover > .card, .term:focus > .card, .remark:hover > .card, .remark:focus > .card
  { visibility: visible; opacity: 1; }
.untranslated { opacity: .6; }
.comment { margin: .2rem 0 .6rem; font: .9rem/1.5 sans-serif; border-left: 3px solid var(--mark);
  padding-left: .7rem; white-space: pre-wrap; }
.printed { display: none; }
dt { font-weight: bold; }
dd { margin: 0 0 .5rem 1.5rem; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; gap: .3rem; } }
@media print { .card, .remark { display: none; } .term { border: 0; } .printed { display: block; }
  body { max-width: none; margin: 0; } .pair { break-inside: avoid; } }
"""


def html_page(text: BilingualText, side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """The text, the translation, or both side by side."""
    shown = [_block(block, text, side) for block in watched(blocks_of(text), checkpoint)]
    if terms := terms_in(text):
        listed = glossary_list(terms, language_tag(text.target_language))
        shown.append(f'<section class="glossary"><h2>Glossary</h2>\n{listed}</section>')
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    language = text.source_language if side.has_source else text.target_language
    page = (
        f'<!DOCTYPE html>\n<html lang="{language_tag(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text_of(text.name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(shown)
        + "\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _block(block: Block, text: BilingualText, side: Side) -> str:
    tag = "h2" if block.is_heading else "p"
    source, target = language_tag(text.source_language), language_tag(text.target_language)
    remarks = "".join(map(_remark, block.comments))
    sides = []
    if side.has_source:
        words = "".join(glossed(unit, _term) for unit in block.units).rstrip()
        sides.append(f'<{tag} lang="{source}">{words}{remarks}</{tag}>')
    if side.has_target:
        more = "" if side.has_source else remarks
        sides.append(f'<{tag} lang="{target}">{_translation(block, source)}{more}</{tag}>')
    kind = "pair" if len(sides) == 2 else "one"
    said = "".join(map(_printed, block.comments))
    return f'<div class="{kind}">{"".join(sides)}</div>{said}'


def _translation(block: Block, source: str) -> str:
    return " ".join(
        text_of(unit.target.strip())
        if unit.target.strip()
        else f'<span class="untranslated" lang="{source}">{text_of(unit.source)}</span>'
        for unit in block.units
    )


def _term(words: str, gloss: Gloss) -> str:
    """A term that shows its card when the pointer rests on it, or the keyboard reaches it."""
    card = f"<b>{text_of(gloss.english)}</b> {text_of(gloss.gloss)}".rstrip()
    return (
        f'<span class="term" tabindex="0">{words}<span class="card" lang="en">{card}</span></span>'
    )


def _remark(comment: Comment) -> str:
    card = f'<span class="card">{text_of(comment.text)}</span>'
    return f'<span class="remark" tabindex="0">※{card}</span>'


def _printed(comment: Comment) -> str:
    return f'<div class="comment printed">{text_of(comment.text)}</div>'
