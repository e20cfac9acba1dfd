"""Finding what printing put into a text: cut sentences, page furniture, footnote marks."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from nepreader.language import Headwords, headwords
from nepreader.pages.feature import FeatureKind, PageFeature
from nepreader.pages.footnote_marks import footnote_marks
from nepreader.pages.gluing import glue
from nepreader.pages.joining import breaks_of, is_inside_sentence
from nepreader.pages.layout import layout_of
from nepreader.pages.lines import Line, lines_of
from nepreader.pages.page_numbers import is_page_mark, page_numbers
from nepreader.pages.running_heads import running_heads
from nepreader.pages.signs import Signs
from nepreader.text import Span

_EDGE = 2  # lines at the top of a page, and at its bottom, that may be furniture
_FORM_FEED = re.compile("\f+")
_TERMINATORS = "\n\r\x85\u2028\u2029"


def page_features(text: str, words: Headwords | None = None) -> list[PageFeature]:
    """What printing put into `text`, sorted; no two features overlap.

    Args:
        text: a source; positions are its code points.
        words: the words of Thai; those that come with the program where none are given.
    """
    signs = Signs(text, headwords() if words is None else words)
    lines = lines_of(text)
    furniture = _furniture(lines, signs)
    joins = list(_joins(lines, furniture, signs))
    features = sorted([*joins, *_lone(text, lines, furniture, joins)])
    features = sorted([*features, *_form_feeds(text, features)])
    marks = _apart(footnote_marks(text), features)
    return sorted([*features, *(PageFeature(m, FeatureKind.FOOTNOTE_MARK, "") for m in marks)])


def _furniture(lines: Sequence[Line], signs: Signs) -> dict[int, FeatureKind]:
    """The lines that belong to the page, not to the text."""
    marks = {index for index, line in enumerate(lines) if is_page_mark(line.text)}
    edges = _edges(lines, marks)
    numbers = page_numbers(lines, edges, signs) - marks
    heads = running_heads(lines, edges - marks, numbers, signs) - marks
    return (
        dict.fromkeys(heads, FeatureKind.RUNNING_HEAD)
        | dict.fromkeys(numbers, FeatureKind.PAGE_NUMBER)
        | dict.fromkeys(marks, FeatureKind.PAGE_MARK)
    )


def _edges(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """The first and last lines of every page; none where no page is marked."""
    kept = [index for index in range(len(lines)) if index not in marks]
    starts = [
        place
        for place in range(1, len(kept))
        if lines[kept[place]].page_break or kept[place] - kept[place - 1] > 1
    ]
    if not starts:
        return set()
    near = [place + step for place in (0, *starts, len(kept)) for step in range(-_EDGE, _EDGE)]
    return {kept[place] for place in near if 0 <= place < len(kept)}


def _joins(
    lines: Sequence[Line], furniture: Mapping[int, FeatureKind], signs: Signs
) -> Iterator[PageFeature]:
    """The breaks inside sentences, with the furniture that stands in them."""
    body = [index for index in range(len(lines)) if index not in furniture]
    layout = layout_of([lines[index] for index in body], signs)
    for cut, (one, other) in zip(breaks_of(lines, body), pairwise(body), strict=True):
        if is_inside_sentence(cut, layout, signs):
            spaced = layout.spaced and cut.before.trailing
            dropped, between = glue(cut.before.text, cut.after.text, signs, spaced=spaced)
            at = cut.before.end - dropped
            for index in range(one + 1, other):
                yield PageFeature(Span(at, lines[index].start), FeatureKind.JOIN, "")
                yield PageFeature(lines[index].span, furniture[index], "")
                at = lines[index].end
            yield PageFeature(Span(at, cut.after.start), FeatureKind.JOIN, between)


def _lone(
    text: str,
    lines: Sequence[Line],
    furniture: Mapping[int, FeatureKind],
    joins: Sequence[PageFeature],
) -> Iterator[PageFeature]:
    """Furniture between paragraphs, with the blank lines behind it."""
    done = {feature.span.start for feature in joins}
    for index, kind in furniture.items():
        line = lines[index]
        if line.start not in done:
            end = lines[index + 1].begin if index + 1 < len(lines) else len(text)
            yield PageFeature(Span(line.begin, end), kind, "")


def _form_feeds(text: str, features: Sequence[PageFeature]) -> Iterator[PageFeature]:
    """Form feeds outside of features; one that parts paragraphs alone is read as a line break."""
    found = [Span(match.start(), match.end()) for match in _FORM_FEED.finditer(text)]
    for span in _apart(found, features):
        beside = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
        parted = not all(beside) or any(char in _TERMINATORS for char in beside)
        yield PageFeature(span, FeatureKind.PAGE_MARK, "" if parted else "\n")


def _apart(spans: Sequence[Span], features: Sequence[PageFeature]) -> list[Span]:
    """Those of the spans that no feature overlaps; both are sorted."""
    starts = [feature.span.start for feature in features]
    apart = []
    for span in spans:
        before = bisect_left(starts, span.end) - 1
        if before < 0 or features[before].span.end <= span.start:
            apart.append(span)
    return apart
