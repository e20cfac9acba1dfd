"""Annotations: what people add to a text, in the words of the W3C model."""

from nepreader.annotation.anchoring import Anchor, How, anchor
from nepreader.annotation.collection import AnnotationSet, Change
from nepreader.annotation.create import Author
from nepreader.annotation.describe import Selectors, describe, target_of
from nepreader.annotation.editing import carry_out
from nepreader.annotation.model import (
    COLOURS,
    Annotation,
    Kind,
    Record,
    Revision,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
    Tombstone,
)

__all__ = [
    "COLOURS",
    "Anchor",
    "Annotation",
    "AnnotationSet",
    "Author",
    "Change",
    "How",
    "Kind",
    "Record",
    "Revision",
    "Selectors",
    "Target",
    "TextPositionSelector",
    "TextQuoteSelector",
    "TextualBody",
    "Tombstone",
    "anchor",
    "carry_out",
    "describe",
    "target_of",
]
