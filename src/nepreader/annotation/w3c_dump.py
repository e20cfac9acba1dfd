"""Annotations as W3C JSON-LD, keys in a fixed order."""

from collections.abc import Iterator

from nepreader.annotation.model import (
    UNBORN,
    Annotation,
    Extra,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
    Tombstone,
)
from nepreader.annotation.w3c import OWN_TEXTS, Json

_OVERRULING = frozenset({"type", "np:kind"})
"""What we read but could not take in whole: it says more than what we would write."""


def annotation_to_json(annotation: Annotation) -> Json:
    """One annotation, with what we did not know when it was read."""
    fields: Json = {"id": annotation.id, "type": "Annotation", "np:kind": annotation.kind.value}
    if annotation.motivation:
        fields["motivation"] = annotation.motivation
    fields |= {key: value for key, name in OWN_TEXTS if (value := getattr(annotation, name))}
    if annotation.creator:
        fields["creator"] = {"type": "Person", "name": annotation.creator}
    bodies = [*map(body_to_json, annotation.bodies), *annotation.extra.get("body", ())]
    if bodies:
        fields["body"] = bodies
    fields["target"] = target_to_json(annotation.target)
    fields |= _merging_to_json(annotation)
    for key, value in annotation.extra.items():
        if key in _OVERRULING or key not in fields:
            fields[key] = value
    return fields


def tombstone_to_json(tombstone: Tombstone) -> Json:
    """What is left of a removed annotation."""
    fields: Json = {"id": tombstone.id, "np:of": dict(sorted(tombstone.of.items()))}
    if tombstone.time:
        fields["np:time"] = tombstone.time
    if tombstone.annotation:
        fields["np:was"] = annotation_to_json(tombstone.annotation)
    return {**tombstone.extra, **fields}


def body_to_json(body: TextualBody) -> Json:
    """One body."""
    fields = {"type": "TextualBody", "value": body.value}
    if body.format:
        fields["format"] = body.format
    if body.language:
        fields["language"] = body.language
    if body.purpose:
        fields["purpose"] = body.purpose
    return {**fields, **body.extra}


def target_to_json(target: Target) -> Json:
    """A target with all its selectors."""
    fields: Json = {"source": target.source}
    selectors = [*_selectors(target.quote, target.position), *target.extra.get("selector", ())]
    if selectors:
        fields["selector"] = selectors
    if target.snapshot:
        fields["np:snapshot"] = target.snapshot
    return fields | {key: value for key, value in target.extra.items() if key != "selector"}


def _selectors(
    quote: TextQuoteSelector | None, position: TextPositionSelector | None
) -> Iterator[Json]:
    if quote:
        fields: Json = {"type": "TextQuoteSelector", "exact": quote.exact}
        yield {**fields, "prefix": quote.prefix, "suffix": quote.suffix, **quote.extra}
    if position:
        fields = {"type": "TextPositionSelector", "start": position.start, "end": position.end}
        yield {**fields, **position.extra}


def _merging_to_json(annotation: Annotation) -> Extra:
    """What merging needs to know."""
    fields: Json = {}
    if annotation.revision != UNBORN:
        fields["np:revision"] = list(annotation.revision)
    if annotation.stamps:
        stamps = sorted(annotation.stamps.items())
        fields["np:stamps"] = {name: list(revision) for name, revision in stamps}
    if annotation.history:
        fields["np:history"] = [
            {"field": lost.field, "value": lost.value, "revision": list(lost.revision)}
            for lost in annotation.history
        ]
    if annotation.seen:
        fields["np:seen"] = dict(sorted(annotation.seen.items()))
    if annotation.survived:
        fields["np:survived"] = dict(sorted(annotation.survived.items()))
    return fields
