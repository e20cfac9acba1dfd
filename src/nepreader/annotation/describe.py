"""From a span to the selectors that find it again."""

from typing import NamedTuple

from nepreader.annotation.model import Target, TextPositionSelector, TextQuoteSelector
from nepreader.text import Document, Span
from nepreader.text.graphemes import ceiling, floor

CONTEXT = 32
"""Code points before and after; Thai has no spaces to stop at."""


class Selectors(NamedTuple):
    """Both ways to find a span: its words and its place. Somebody else's may lack either."""

    quote: TextQuoteSelector | None = None
    position: TextPositionSelector | None = None


def describe(document: Document, span: Span) -> Selectors:
    """Make the selectors of `span`, in code points of the text; contexts are whole characters."""
    text = document.text
    start = ceiling(text, max(0, span.start - CONTEXT))
    end = floor(text, min(len(text), span.end + CONTEXT))
    quote = TextQuoteSelector(
        exact=span.of(text),
        prefix=text[min(start, span.start) : span.start],
        suffix=text[span.end : max(end, span.end)],
    )
    return Selectors(quote, TextPositionSelector(span.start, span.end))


def target_of(document: Document, span: Span) -> Target:
    """A target that selects `span` of `document`."""
    selectors = describe(document, span)
    return Target(
        source=source_iri(document),
        quote=selectors.quote,
        position=selectors.position,
        snapshot=document.text_digest,
    )


def source_iri(document: Document) -> str:
    """The text's name by its content (RFC 6920): it does not change when the file is moved."""
    import base64

    digest = base64.urlsafe_b64encode(bytes.fromhex(document.text_digest)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"
