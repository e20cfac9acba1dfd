"""The JSON-LD frame: the context of the W3C vocabulary and of our own terms."""

from typing import Any

ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX = "np"
NAMESPACE = "urn:nepreader:"
CONTEXT: list[Any] = [ANNO_CONTEXT, {PREFIX: NAMESPACE}]

Json = dict[str, Any]

# Fields of an annotation that are plain texts: JSON key, attribute.
OWN_TEXTS = (
    ("created", "created"),
    ("modified", "modified"),
    ("np:colour", "colour"),
    ("np:status", "status"),
    ("np:scope", "scope"),
    ("np:order", "order"),
)
