"""How suspects and corrections look on the page."""

from collections.abc import Iterator

from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.workspace import OpenText
from nepreader.workspace.readings import marked_parts
from nepreader.workspace.reviewing import ReviewItem, ReviewState


def suspect_marks(text: OpenText, items: list[ReviewItem]) -> Iterator[Mark]:
    """A wave under every place that nobody decided on."""
    for item in items:
        span = text.reading.from_source(item.span)
        if item.state is ReviewState.OPEN and span:
            yield Mark(span, MarkStyle.WAVE, "suspect")


def correction_marks(text: OpenText) -> Iterator[Mark]:
    """Where printed and right words are both shown: the ones struck through, the others lined."""
    for printed, right in marked_parts(text):
        yield Mark(printed, MarkStyle.STRIKE, "struck")
        if right:
            yield Mark(right, MarkStyle.BACKGROUND, "corrected")
