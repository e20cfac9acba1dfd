"""Annotations as a W3C AnnotationPage that any tool can read."""

import uuid
from collections.abc import Iterable
from typing import Any

from nepreader.annotation import Annotation, Target, describe
from nepreader.annotation.describe import source_iri
from nepreader.annotation.placement import Placements
from nepreader.annotation.w3c import CONTEXT
from nepreader.annotation.w3c_dump import annotation_to_json, target_to_json
from nepreader.annotation.w3c_rules import conforming
from nepreader.json_text import dumps
from nepreader.text import Document, Span

_INTERNAL = ("np:revision", "np:stamps", "np:history", "np:seen", "np:survived", "np:anchoredFrom")


def export_page(
    document: Document, annotations: Iterable[Annotation], placements: Placements
) -> bytes:
    """A page of all annotations, where they stand in the text as it is now.

    Unplaced ones keep the selectors they were made with. What is needed for merging stays behind.
    """
    items = [_item(document, annotation, placements) for annotation in annotations]
    head = {"@context": CONTEXT, "id": f"urn:uuid:{_page_id(items)}", "type": "AnnotationPage"}
    lines = b",\n".join(map(dumps, items))
    return dumps(head)[:-1] + b',"items":[\n' + lines + b"\n]}\n"


def _item(document: Document, annotation: Annotation, placements: Placements) -> dict[str, Any]:
    fields = annotation_to_json(annotation)
    for key in _INTERNAL:
        fields.pop(key, None)
    span = placements.span_of(annotation)
    if span is not None and annotation.target.snapshot != document.text_digest:
        fields["target"] = target_to_json(_target_now(document, annotation.target, span))
    return conforming(fields)


def _target_now(document: Document, target: Target, span: Span) -> Target:
    """A target as one that was made on the text of today."""
    ours = target.source.startswith("ni:")
    source = source_iri(document) if ours else target.source
    return target._replace(**describe(document, span)._asdict(), source=source, snapshot="")


def _page_id(items: list[dict[str, Any]]) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, " ".join(str(item["id"]) for item in items))
