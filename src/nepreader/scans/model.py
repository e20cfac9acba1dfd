"""Pages as a reading machine saw them: words in boxes, and where these stand in the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from nepreader.text import Span


class Box(NamedTuple):
    """A rectangle in pixels of the page, from its upper left corner; right and bottom exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    def united(self, other: "Box") -> "Box":
        """The least box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def has(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom


class Size(NamedTuple):
    """Of a page, in the pixels that its boxes are counted in."""

    width: int
    height: int


class WordBox(NamedTuple):
    """What was read in a box.

    A “word” is what the reading machine takes for one: in Thai, Tesseract's are a letter or two.

    Attributes:
        confidence: from 0 to 1; None where the machine did not say.
    """

    text: str
    box: Box
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page and its words in reading order; `number` counts from 1 through all scans."""

    number: int
    size: Size
    words: tuple[WordBox, ...] = ()


class PlacedWord(NamedTuple):
    """A box whose word was found in the text: `span` is in code points of it."""

    span: Span
    page: int
    box: Box
    confidence: float | None = None


def confidences_of(placed: Iterable[PlacedWord]) -> list[tuple[Span, float]]:
    """How sure the machine was of each stretch of the text; for finding what it misread."""
    return [(word.span, word.confidence) for word in placed if word.confidence is not None]
