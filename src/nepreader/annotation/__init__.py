"""Annotations: what people add to a text, in the words of the W3C model."""

from nepreader.annotation.collection import AnnotationSet, Change
from nepreader.annotation.create import Author
from nepreader.annotation.describe import Selectors, describe, target_of
from nepreader.annotation.model import (
    Annotation,
    Kind,
    Revision,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
)

__all__ = [
    "Annotation",
    "AnnotationSet",
    "Author",
    "Change",
    "Kind",
    "Revision",
    "Selectors",
    "Target",
    "TextPositionSelector",
    "TextQuoteSelector",
    "TextualBody",
    "describe",
    "target_of",
]
