"""Where a line or page break stands inside a sentence."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nepreader.pages.layout import Layout
from nepreader.pages.lines import Line
from nepreader.pages.signs import Signs, announces
from nepreader.pages.starts import is_heading, is_note, is_tabular, starts_anew

_PARAGRAPH = 40
"""Width; a line that is shorter is a heading, a verse or an address."""
_SET_IN = 2  # columns that begin a paragraph
_STUB = 0.3  # of the measure
_MARKS = re.compile("[¹²³⁰-⁹]+\\Z")


class Break(NamedTuple):
    """Two lines of running text, and what parts them.

    Attributes:
        before, after: the lines; nothing but blanks and furniture of the page is between them.
        at_page: whether a page ends between them.
        alone: whether blank lines stand before `before` and behind `after`.
    """

    before: Line
    after: Line
    at_page: bool
    alone: bool


def breaks_of(lines: Sequence[Line], body: Sequence[int]) -> Iterator[Break]:
    """Every break between lines of running text; `body` are their places among all lines."""
    for place in range(len(body) - 1):
        one, other = body[place], body[place + 1]
        at_page = other - one > 1 or any(line.page_break for line in lines[one + 1 : other + 1])
        follower = lines[other + 1] if other + 1 < len(lines) else None
        parted_before = one == 0 or lines[one].blanks > 0
        parted_behind = follower is None or follower.blanks > 0
        yield Break(lines[one], lines[other], at_page, parted_before and parted_behind)


def is_inside_sentence(cut: Break, layout: Layout, signs: Signs) -> bool:
    """Whether the sentence goes on over a break."""
    if not _may_go_on(cut):
        return False
    before = _MARKS.sub("", cut.before.text)
    if layout.wrapped:
        return _in_wrapped(cut, before, layout, signs)
    if cut.before.width >= _PARAGRAPH and signs.goes_on(before, cut.after.text):
        return True
    return signs.is_one_piece(before, cut.after.text) or _is_stray(cut, layout)


def _may_go_on(cut: Break) -> bool:
    before, after = cut.before.text, cut.after.text
    return not (
        starts_anew(after)
        or is_heading(before)
        or is_tabular(before)
        or (is_note(before) and (cut.at_page or cut.after.blanks))
    )


def _in_wrapped(cut: Break, before: str, layout: Layout, signs: Signs) -> bool:
    after = cut.after.text
    if cut.after.indent >= max(layout.indent, cut.before.indent) + _SET_IN:
        return signs.is_one_piece(before, after)
    full = layout.is_full(cut.before, after, signs.words)
    if not cut.at_page and cut.after.blanks > layout.blanks:
        return (full and signs.goes_on(before, after)) or signs.is_one_piece(before, after)
    if full:
        return not before.endswith((":", "ดังนี้", "ต่อไปนี้"))
    return cut.before.width >= _STUB * layout.measure and signs.goes_on(before, after)


def _is_stray(cut: Break, layout: Layout) -> bool:
    """A single line break where blank lines part paragraphs."""
    return (
        layout.parted
        and cut.after.blanks == 0
        and cut.alone
        and cut.before.width >= _PARAGRAPH
        and not announces(cut.before.text)
    )
