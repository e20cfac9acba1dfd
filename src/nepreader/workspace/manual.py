"""The manual: its pages in order, what they say, and where something is said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from nepreader.language import DEFAULT_ENGINE, WordCutter, headwords
from nepreader.locations import MANUAL
from nepreader.text import Span
from nepreader.text.folding import fold, folded
from nepreader.text.graphemes import snapped
from nepreader.text.search import find
from nepreader.workspace.engines import tokenizer_of

INDEX = "index"
LANGUAGES = ("en", "th")
BREAK = "\u200b"
"""Where a line may be broken between two Thai words."""

_PAGE_LINK = re.compile(r"\[[^\]]*\]\(([a-z-]+)\.md\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"^\s*(?:#+|[-*]|\d+\.|>)\s+|^\|\s*|\s*\|\s*$|\*\*|`")
_RULE = re.compile(r"[|:\-\s]+")
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")
_LONGEST, _BEFORE = 64, 16  # code points of an excerpt, and of those before what is found


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page.

    Attributes:
        name: of its file, without the ending; the same in every language.
        title: its first heading.
        markdown: the page, with a `BREAK` between Thai words; pictures that are missing are
            replaced by what they would show.
        lines: what it says, line by line, without signs of Markdown.
    """

    name: str
    title: str
    markdown: str
    lines: tuple[str, ...]


class ManualHit(NamedTuple):
    """A line of a page where something is said."""

    page: ManualPage
    excerpt: str


@dataclass(frozen=True, slots=True)
class Manual:
    """All pages in one language, in the order in which the first page lists them."""

    folder: Path
    pages: tuple[ManualPage, ...]

    def page(self, name: str) -> ManualPage:
        """A page by name; the first where there is none of that name."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def find(self, query: str) -> list[ManualHit]:
        """Every line that holds all words of `query`, however they are typed; titles first."""
        words = folded(query).split()
        hits = [
            ManualHit(page, line)
            for page in self.pages
            for line in page.lines
            if words and all(word in folded(line) for word in words)
        ]
        ordered = sorted(hits, key=lambda hit: hit.excerpt != hit.page.title)
        return [hit._replace(excerpt=_excerpt(hit.excerpt, words[0])) for hit in ordered]


def load_manual(language: str) -> Manual:
    """Read all pages in a language ("en" or "th"); takes some 50 ms, nearly all for Thai words.

    Raises:
        OSError: the manual cannot be read.
    """
    folder = MANUAL / language
    first = (folder / f"{INDEX}.md").read_text(encoding="utf-8")
    names = (INDEX, *dict.fromkeys(_PAGE_LINK.findall(first)))
    cutter = WordCutter(tokenizer_of(DEFAULT_ENGINE), headwords())
    return Manual(folder, tuple(_page(folder, name, cutter) for name in names))


def picture_of(folder: Path, address: str) -> Path | None:
    """The file of a picture; None where it is missing or lies outside the manual."""
    path = (folder / address).resolve()
    return path if path.is_relative_to(MANUAL.resolve()) and path.is_file() else None


def _page(folder: Path, name: str, cutter: WordCutter) -> ManualPage:
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    lines = tuple(_lines(text))

    def shown(picture: re.Match[str]) -> str:
        return picture[0] if picture_of(folder, picture[2]) else f"*{picture[1]}*"

    def parted(run: re.Match[str]) -> str:
        return BREAK.join(token.text for token in cutter.cut(run[0]))

    return ManualPage(name, lines[0], _THAI.sub(parted, _PICTURE.sub(shown, text)), lines)


def _lines(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*(?:[|>]|(?:[-*#]+|\d+\.)\s))", text):
        joined = " ".join(paragraph.split())
        if joined and not _RULE.fullmatch(joined):
            plain = _LINK.sub(r"\1", _PICTURE.sub(r"\1", joined))
            yield _SIGNS.sub("", plain).replace(" | ", " · ")


def _excerpt(line: str, word: str) -> str:
    """What stands around a word that is found in a line."""
    if len(line) <= _LONGEST:
        return line
    place = next(iter(find(line, fold(line), word)), Span(0, 0))
    start = line.rfind(" ", 0, max(0, place.start - _BEFORE)) + 1
    if place.start - start > _LONGEST // 2:
        start = place.start - _BEFORE
    end = min(len(line), start + _LONGEST)
    if end < len(line) and (blank := line.rfind(" ", place.end, end)) >= 0:
        end = blank
    span = snapped(line, Span(start, end))
    shown = span.of(line).strip()
    return f"{'…' if span.start else ''}{shown}{'…' if span.end < len(line) else ''}"
