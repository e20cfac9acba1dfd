"""The fields of an annotation that are changed and merged each by itself."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

from nepreader.annotation.model import (
    TAGGING,
    Annotation,
    Kind,
    Revision,
    Superseded,
    TextualBody,
)
from nepreader.annotation.w3c_dump import body_to_json, target_to_json
from nepreader.annotation.w3c_load import body_from_json, target_from_json

LIFE = "life"
"""Has no value: its revision says that a removed annotation was brought back."""


class Field(NamedTuple):
    """How one field is read and set, as itself and as JSON."""

    get: Callable[[Annotation], Any]
    put: Callable[[Annotation, Any], Annotation]
    to_json: Callable[[Any], Any] = lambda value: value
    from_json: Callable[[Any], Any] = lambda value: value


def _plain(name: str) -> Field:
    def put(annotation: Annotation, value: Any) -> Annotation:
        return replace(annotation, **{name: value})

    return Field(lambda annotation: getattr(annotation, name), put)


def _said(annotation: Annotation) -> tuple[TextualBody, ...]:
    return tuple(body for body in annotation.bodies if body.purpose != TAGGING)


def _tags(annotation: Annotation) -> tuple[TextualBody, ...]:
    return tuple(body for body in annotation.bodies if body.purpose == TAGGING)


def _bodies_to_json(bodies: tuple[TextualBody, ...]) -> list[Any]:
    return [body_to_json(body) for body in bodies]


def _bodies_from_json(values: list[Any]) -> tuple[TextualBody, ...]:
    return tuple(map(body_from_json, values))


FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "kind": Field(
            lambda annotation: (annotation.kind, annotation.motivation),
            lambda annotation, value: replace(annotation, kind=value[0], motivation=value[1]),
            lambda value: [value[0].value, value[1]],
            lambda value: (Kind(value[0]), value[1]),
        ),
        "target": Field(
            lambda annotation: annotation.target,
            lambda annotation, value: replace(annotation, target=value),
            target_to_json,
            target_from_json,
        ),
        "text": Field(
            _said,
            lambda annotation, value: replace(annotation, bodies=(*value, *_tags(annotation))),
            _bodies_to_json,
            _bodies_from_json,
        ),
        "tags": Field(
            _tags,
            lambda annotation, value: replace(annotation, bodies=(*_said(annotation), *value)),
            _bodies_to_json,
            _bodies_from_json,
        ),
        "colour": _plain("colour"),
        "status": _plain("status"),
        "scope": _plain("scope"),
        "order": _plain("order"),
        "creator": _plain("creator"),
        "extra": Field(
            lambda annotation: annotation.extra,
            lambda annotation, value: replace(annotation, extra=value),
            dict,
        ),
        LIFE: Field(lambda _: None, lambda annotation, _: annotation),
    }
)


def changed_fields(before: Annotation, after: Annotation) -> list[str]:
    """The names of the fields that differ."""
    if before is after:
        return []
    return [name for name, field in FIELDS.items() if field.get(before) != field.get(after)]


def stamp_of(annotation: Annotation, name: str) -> Revision:
    """The revision that set a field last."""
    return annotation.stamps.get(name, annotation.revision)


def decided(annotation: Annotation) -> Revision:
    """When it got its words, its status or its place: of two, the later decision holds."""
    return max(stamp_of(annotation, name) for name in ("text", "status", "target"))


def stamped(annotation: Annotation, names: list[str], revision: Revision) -> Annotation:
    """The annotation with `names` marked as set by `revision`, by one who had seen it whole."""
    after = replace(annotation, stamps={**annotation.stamps, **dict.fromkeys(names, revision)})
    return having_seen(after, revisions(annotation))


def having_seen(annotation: Annotation, seen: Mapping[str, int]) -> Annotation:
    """The annotation as one that `seen` went into; what its stamps show is not said twice."""
    shown = _shown(annotation)
    hidden = {w: c for w, c in seen.items() if c > shown.get(w, -1)}
    return annotation if hidden == annotation.seen else replace(annotation, seen=hidden)


def revisions(annotation: Annotation) -> dict[str, int]:
    """The highest revision of each writer that went into the annotation."""
    found = _shown(annotation)
    for writer, counter in annotation.seen.items():
        found[writer] = max(found.get(writer, 0), counter)
    return found


def in_order(history: Iterable[Superseded]) -> tuple[Superseded, ...]:
    """Each entry once, in an order that does not depend on who met whom first."""
    by_key = {(entry.field, entry.revision, canonical(entry.value)): entry for entry in history}
    return tuple(by_key[key] for key in sorted(by_key))


def canonical(value: Any) -> str:
    """JSON that is the same for equal values, to settle what revisions do not."""
    return json.dumps(value, sort_keys=True, default=str)


def _shown(annotation: Annotation) -> dict[str, int]:
    found = {annotation.revision.writer: annotation.revision.counter}
    lost = (superseded.revision for superseded in annotation.history)
    for revision in (*annotation.stamps.values(), *lost):
        found[revision.writer] = max(found.get(revision.writer, 0), revision.counter)
    return found
