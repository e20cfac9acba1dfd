"""Annotations from W3C JSON-LD; what we do not know is kept in `extra`, at every level."""

from collections.abc import Mapping
from typing import Any

from nepreader.annotation.model import (
    MOTIVATIONS,
    NOTHING,
    Annotation,
    Kind,
    Revision,
    Superseded,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
    Tombstone,
)
from nepreader.annotation.w3c import OWN_TEXTS, Json

_KINDS = {kind.value: kind for kind in Kind}
_KIND_OF_MOTIVATION = {
    MOTIVATIONS[kind]: kind for kind in (Kind.HIGHLIGHT, Kind.NOTE, Kind.TAG, Kind.BOOKMARK)
}
MOST = 2**53
"""Beyond, JSON numbers are not exact everywhere."""


def annotation_from_json(fields: object) -> Annotation:
    """One annotation.

    Raises:
        ValueError: it is no object, has no id, or no target with a source.
    """
    if not isinstance(fields, dict):
        raise ValueError("an annotation is a JSON object")  # noqa: TRY004 - it is a fault of data
    rest = dict(fields)
    taken = {name: _text(rest, key) for key, name in OWN_TEXTS}
    annotation_id = _required_text(rest, "id")
    if rest.get("type") == "Annotation":
        del rest["type"]
    motivation = _text(rest, "motivation")
    return Annotation(
        id=annotation_id,
        kind=_kind(rest, motivation),
        motivation=motivation,
        creator=_creator(rest),
        bodies=_bodies(rest),
        target=target_from_json(rest.pop("target", None)),
        revision=_revision_of(rest),
        stamps=_stamps(rest),
        history=_history(rest),
        seen=_counters(rest, "np:seen"),
        survived=_counters(rest, "np:survived"),
        extra=rest or NOTHING,
        **taken,
    )


def tombstone_from_json(fields: object) -> Tombstone:
    """What is left of a removed annotation.

    Raises:
        ValueError: it is no object, has no id, or holds the annotation of another.
    """
    if not isinstance(fields, dict):
        raise ValueError("a tombstone is a JSON object")  # noqa: TRY004 - it is a fault of data
    rest = dict(fields)
    was = rest.pop("np:was", None)
    name = _required_text(rest, "id")
    annotation = annotation_from_json(was) if was is not None else None
    if annotation and annotation.id != name:
        raise ValueError("a tombstone holds another annotation")
    counters, time = _counters(rest, "np:of"), _text(rest, "np:time")
    return Tombstone(name, counters, annotation, time, rest or NOTHING)


def body_from_json(fields: Mapping[str, Any]) -> TextualBody:
    """One textual body."""
    rest = dict(fields)
    if rest.get("type") == "TextualBody":
        del rest["type"]
    return TextualBody(
        value=rest.pop("value"),
        purpose=_text(rest, "purpose"),
        language=_text(rest, "language"),
        format=_text(rest, "format"),
        extra=rest or NOTHING,
    )


def target_from_json(target: object) -> Target:
    """A target, given as an IRI or an object.

    Raises:
        ValueError: it is neither, or has no source.
    """
    if isinstance(target, str) and target:
        return Target(source=target)
    if not isinstance(target, dict):
        raise ValueError("the annotation has no single target")  # noqa: TRY004 - a fault of data
    rest = dict(target)
    quote, position = _selectors(rest)
    return Target(
        source=_required_text(rest, "source"),
        quote=quote,
        position=position,
        snapshot=_text(rest, "np:snapshot"),
        extra=rest or NOTHING,
    )


def _text(rest: Json, key: str) -> str:
    """Take a text; what is no text stays."""
    value = rest.pop(key, "")
    if type(value) is str:
        return value
    rest[key] = value
    return ""


def _required_text(rest: Json, key: str) -> str:
    value = rest.pop(key, None)
    if not isinstance(value, str) or not value:
        raise ValueError(f"“{key}” is missing or is no text")
    return value


def _kind(rest: Json, motivation: str) -> Kind:
    if isinstance(name := rest.get("np:kind"), str):
        if kind := _KINDS.get(name):
            del rest["np:kind"]
            return kind
        return Kind.FOREIGN  # of a later version; the name stays
    return _KIND_OF_MOTIVATION.get(motivation, Kind.FOREIGN)


def _creator(rest: Json) -> str:
    creator = rest.get("creator")
    if not isinstance(creator, dict) or len(creator) != 2 or creator.get("type") != "Person":
        return ""
    name = creator.get("name")
    if not isinstance(name, str) or not name:
        return ""
    del rest["creator"]
    return name


def _bodies(rest: Json) -> tuple[TextualBody, ...]:
    """The textual bodies; others stay, as a list."""
    body = rest.pop("body", None)
    if body is None:
        return ()
    bodies = body if isinstance(body, list) else [body]
    textual = [body for body in bodies if _is_textual(body)]
    if len(textual) < len(bodies):
        rest["body"] = [body for body in bodies if not _is_textual(body)]
    return tuple(map(body_from_json, textual))


def _is_textual(body: object) -> bool:
    if not isinstance(body, dict) or not isinstance(body.get("value"), str):
        return False
    kind = body.get("type", "TextualBody")
    return kind == "TextualBody" or (isinstance(kind, list) and "TextualBody" in kind)


def _selectors(rest: Json) -> tuple[TextQuoteSelector | None, TextPositionSelector | None]:
    """The first quote and the first position; other selectors stay, as a list."""
    given = rest.pop("selector", None)
    if given is None:
        return None, None
    quote = position = None
    others = []
    for selector in given if isinstance(given, list) else [given]:
        kind = selector.get("type") if isinstance(selector, dict) else None
        if kind == "TextQuoteSelector" and quote is None and (quote := _quote(selector)):
            continue
        if kind == "TextPositionSelector" and position is None and (position := _place(selector)):
            continue
        others.append(selector)
    if others:
        rest["selector"] = others
    return quote, position


def _quote(selector: Json) -> TextQuoteSelector | None:
    rest = dict(selector)
    del rest["type"]
    exact, prefix, suffix = rest.pop("exact", None), rest.pop("prefix", ""), rest.pop("suffix", "")
    if isinstance(exact, str) and isinstance(prefix, str) and isinstance(suffix, str):
        return TextQuoteSelector(exact, prefix, suffix, rest or NOTHING)
    return None


def _place(selector: Json) -> TextPositionSelector | None:
    rest = dict(selector)
    del rest["type"]
    start, end = rest.pop("start", None), rest.pop("end", None)
    if type(start) is int and type(end) is int and 0 <= start <= end < MOST:
        return TextPositionSelector(start, end, rest or NOTHING)
    return None


def _revision(value: object) -> Revision | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    counter, writer = value
    right = type(counter) is int and 0 <= counter < MOST and type(writer) is str
    return Revision(counter, writer) if right else None


def _revision_of(rest: Json) -> Revision:
    if (given := rest.get("np:revision")) and (revision := _revision(given)):
        del rest["np:revision"]
        return revision
    return Revision()


def _stamps(rest: Json) -> dict[str, Revision]:
    given = rest.get("np:stamps")
    if not isinstance(given, dict):
        return {}
    stamps = {name: _revision(value) for name, value in given.items()}
    del rest["np:stamps"]
    return {name: stamp for name, stamp in stamps.items() if stamp}


def _history(rest: Json) -> tuple[Superseded, ...]:
    given = rest.get("np:history")
    if not isinstance(given, list):
        return ()
    del rest["np:history"]
    return tuple(entry for entry in map(_superseded, given) if entry)


def _superseded(entry: object) -> Superseded | None:
    match entry:
        case {"field": str(name), "value": value, "revision": revision}:
            if stamp := _revision(revision):
                return Superseded(name, value, stamp)
    return None


def _counters(rest: Json, key: str) -> Mapping[str, int]:
    given = rest.get(key)
    if not isinstance(given, dict):
        return {}
    del rest[key]
    return {w: c for w, c in given.items() if type(c) is int and 0 <= c < MOST}
