"""What the W3C model demands of an annotation and other programs do not always keep.

Section numbers are those of the Recommendation of 23 February 2017.
"""

import re
import uuid
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from nepreader.annotation.w3c import Json

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f-\U0010ffff]+")
_TIMES = ("created", "modified", "generated")  # 3.3.1: in UTC, with “Z”


def conforming(fields: Json) -> Json:
    """The same annotation by the rules; what had to give way is kept under a name of ours."""
    made = dict(fields)
    made["type"] = _with_annotation(made.get("type"))
    if not is_iri(made.get("id")):
        made["id"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, str(made.get('id')))}"
    for key in _TIMES:
        if key in made and (time := in_utc(made[key])) != made[key]:
            made[f"np:given-{key}"] = made.pop(key)
            made |= {key: time} if time else {}
    made |= _without_body_value(made)
    made.pop("bodyValue", None)
    if isinstance(target := made.get("target"), dict) and isinstance(target.get("source"), str):
        made["target"] = {**target, "source": as_iri(target["source"])}
    return made


def is_iri(value: Any) -> bool:
    """Whether a value is an IRI in ASCII."""
    return isinstance(value, str) and _IRI.fullmatch(value) is not None


def as_iri(source: str) -> str:
    """A source as an IRI: other letters percent-encoded, a bare name as a relative `file:`."""
    if is_iri(source):
        return source
    encoded = quote(source, safe="%/:;?#[]@!$&'()*+,=-._~")
    return encoded if is_iri(encoded) else f"file:{encoded}"


def in_utc(time: Any) -> str:
    """A time in UTC to the second; empty where it is none, or in no time zone."""
    try:
        read = datetime.fromisoformat(time)
    except (TypeError, ValueError):
        return ""
    if read.tzinfo is None:
        return ""
    if read.utcoffset() and not read.microsecond:
        return read.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    given = str(time)
    return given if given.endswith("Z") else read.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _with_annotation(kind: Any) -> Any:
    kinds = kind if isinstance(kind, list) else [kind] if isinstance(kind, str) else []
    if kinds == ["Annotation"]:
        return "Annotation"
    return kinds if "Annotation" in kinds else ["Annotation", *kinds] if kinds else "Annotation"


def _without_body_value(fields: Json) -> Json:
    """`bodyValue` is short for a textual body, and never stands beside `body` (3.2.5)."""
    value = fields.get("bodyValue")
    if not isinstance(value, str):
        return {}
    body = {"type": "TextualBody", "value": value, "format": "text/plain"}
    given = fields.get("body", [])
    return {"body": [*(given if isinstance(given, list) else [given]), body]}
