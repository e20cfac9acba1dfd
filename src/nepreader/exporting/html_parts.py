"""Pieces of HTML that pages and books share; every text is escaped."""

import re
from collections.abc import Callable
from html import escape

from nepreader.exporting.document import Term, with_glosses
from nepreader.exporting.xml_text import valid
from nepreader.translation import Gloss, TranslationUnit

_LANGUAGE_TAG = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")

ShowGloss = Callable[[str, Gloss], str]
"""(the term as escaped HTML, its gloss) → HTML."""


def text_of(words: str) -> str:
    """Text that is shown as it is; characters that HTML cannot hold are U+FFFD."""
    return escape(valid(words).replace("\r\n", "\n").replace("\r", "\n"))


def language_tag(tag: str) -> str:
    """A language tag, or that of an unknown language."""
    return tag if _LANGUAGE_TAG.fullmatch(tag) else "und"


def glossed(unit: TranslationUnit, show: ShowGloss) -> str:
    """The Thai of a passage, its terms by `show`, and the blanks behind it."""
    pieces = (
        show(text_of(words), gloss) if gloss else text_of(words)
        for words, gloss in with_glosses(unit)
    )
    return "".join(pieces) + text_of(unit.gap)


def glossary_list(terms: list[Term], language: str) -> str:
    """A list of terms and what they mean."""
    rows = "".join(
        f'<dt lang="th">{text_of(t.form)}</dt>'
        f'<dd lang="{language}"><b>{text_of(t.english)}</b> {text_of(t.gloss)}</dd>\n'
        for t in terms
    )
    return f"<dl>\n{rows}</dl>"
