"""Annotations to W3C JSON-LD and back; what we do not know stays as it is."""

from collections.abc import Iterable, Mapping
from typing import Any

from nepreader.annotation.model import (
    MOTIVATIONS,
    Annotation,
    Kind,
    Revision,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
)

ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX = "np"
NAMESPACE = "urn:nepreader:"
CONTEXT: list[Any] = [ANNO_CONTEXT, {PREFIX: NAMESPACE}]

Json = dict[str, Any]

# Our own fields of an annotation that are plain texts: JSON key, attribute.
_OWN_TEXTS = (
    ("created", "created"),
    ("modified", "modified"),
    ("np:colour", "colour"),
    ("np:status", "status"),
    ("np:scope", "scope"),
)


def annotation_to_json(annotation: Annotation) -> Json:
    """One annotation, keys in a fixed order."""
    fields: Json = {"id": annotation.id, "type": "Annotation", "np:kind": annotation.kind.value}
    if annotation.motivation:
        fields["motivation"] = annotation.motivation
    fields |= {key: value for key, name in _OWN_TEXTS if (value := getattr(annotation, name))}
    if annotation.creator:
        fields["creator"] = {"type": "Person", "name": annotation.creator}
    if annotation.bodies:
        fields["body"] = [_body_to_json(body) for body in annotation.bodies]
    fields["target"] = _target_to_json(annotation.target)
    if annotation.revision.counter:
        fields["np:revision"] = [annotation.revision.counter, annotation.revision.writer]
    return {**fields, **annotation.extra}


def annotation_from_json(fields: Mapping[str, Any]) -> Annotation:
    """One annotation.

    Raises:
        ValueError: it lacks an id or a target, or a field is of a wrong type; `args[0]` says which.
    """
    rest = dict(fields)
    taken = {name: _text(rest, key) for key, name in _OWN_TEXTS}
    rest.pop("type", None)
    kind = rest.pop("np:kind", None)
    return Annotation(
        id=_required_text(rest, "id"),
        kind=Kind(kind) if kind in set(Kind) else _kind_of_motivation(rest.get("motivation"), rest),
        motivation=_motivation(rest),
        creator=_creator(rest),
        bodies=_bodies(rest),
        target=_target(rest),
        revision=_revision(rest),
        extra=rest,
        **taken,
    )


def _kind_of_motivation(motivation: object, rest: Json) -> Kind:
    del rest
    for kind in (Kind.HIGHLIGHT, Kind.NOTE, Kind.TAG, Kind.BOOKMARK):
        if MOTIVATIONS[kind] == motivation:
            return kind
    return Kind.FOREIGN


def _body_to_json(body: TextualBody) -> Json:
    fields = {"type": "TextualBody", "value": body.value, "format": body.format}
    if body.language:
        fields["language"] = body.language
    if body.purpose:
        fields["purpose"] = body.purpose
    return {**fields, **body.extra}


def _target_to_json(target: Target) -> Json:
    fields: Json = {"source": target.source}
    selectors = list(_selectors_to_json(target))
    if selectors:
        fields["selector"] = selectors
    if target.snapshot:
        fields["np:snapshot"] = target.snapshot
    return {**fields, **target.extra}


def _selectors_to_json(target: Target) -> Iterable[Json]:
    if quote := target.quote:
        fields = {"type": "TextQuoteSelector", "exact": quote.exact}
        yield {**fields, "prefix": quote.prefix, "suffix": quote.suffix}
    if position := target.position:
        yield {"type": "TextPositionSelector", "start": position.start, "end": position.end}


def _text(rest: Json, key: str) -> str:
    return str(rest.pop(key)) if isinstance(rest.get(key), str) else ""


def _required_text(rest: Json, key: str) -> str:
    value = rest.pop(key, None)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} is not a text")
    return value


def _motivation(rest: Json) -> str:
    return _text(rest, "motivation")


def _creator(rest: Json) -> str:
    creator = rest.get("creator")
    if isinstance(creator, dict) and set(creator) == {"type", "name"}:
        return _text(rest.pop("creator"), "name")
    return ""


def _bodies(rest: Json) -> tuple[TextualBody, ...]:
    body = rest.get("body")
    bodies = body if isinstance(body, list) else [body]
    if not all(isinstance(b, dict) and isinstance(b.get("value"), str) for b in bodies):
        return ()
    rest.pop("body")
    return tuple(map(_body, bodies))


def _body(fields: Mapping[str, Any]) -> TextualBody:
    rest = dict(fields)
    rest.pop("type", None)
    return TextualBody(
        value=_required_or_empty(rest, "value"),
        purpose=_text(rest, "purpose"),
        language=_text(rest, "language"),
        format=_text(rest, "format") or "text/plain",
        extra=rest,
    )


def _required_or_empty(rest: Json, key: str) -> str:
    return str(rest.pop(key))


def _target(rest: Json) -> Target:
    target = rest.pop("target", None)
    if isinstance(target, str):
        return Target(source=target)
    if not isinstance(target, dict):
        raise TypeError("target is missing")
    fields = dict(target)
    quote, position = _selectors(fields)
    return Target(
        source=_required_text(fields, "source"),
        quote=quote,
        position=position,
        snapshot=_text(fields, "np:snapshot"),
        extra=fields,
    )


def _selectors(
    fields: Json,
) -> tuple[TextQuoteSelector | None, TextPositionSelector | None]:
    selectors = fields.get("selector", [])
    known = selectors if isinstance(selectors, list) else [selectors]
    quote: TextQuoteSelector | None = None
    position: TextPositionSelector | None = None
    kept = []
    for selector in known:
        match selector:
            case {"type": "TextQuoteSelector", "exact": str(exact)} if quote is None:
                prefix, suffix = selector.get("prefix", ""), selector.get("suffix", "")
                quote = TextQuoteSelector(exact, str(prefix), str(suffix))
            case {"type": "TextPositionSelector", "start": int(start), "end": int(end)} if (
                position is None and 0 <= start <= end
            ):
                position = TextPositionSelector(start, end)
            case _:
                kept.append(selector)
    if kept:
        fields["selector"] = kept
    else:
        fields.pop("selector", None)
    return quote, position


def _revision(rest: Json) -> Revision:
    match rest.get("np:revision"):
        case [int(counter), str(writer)]:
            del rest["np:revision"]
            return Revision(counter, writer)
    return Revision()
