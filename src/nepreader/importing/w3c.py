"""Annotations of other programs, in the W3C Web Annotation format.

Places are understood as quotes, as positions, and as fragments of plain text (RFC 5147). What else
an annotation holds is kept as it is.
"""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nepreader.annotation import Annotation, describe
from nepreader.annotation.w3c_load import annotation_from_json
from nepreader.annotation.w3c_rules import conforming
from nepreader.errors import SidecarUnreadable
from nepreader.json_text import LARGEST, dumps, loads
from nepreader.text import Document, Span

_FRAGMENT = re.compile(
    r"(char|line)=(?=,?\d)(\d{0,15})(,(\d{0,15}))?((?:;(?:length=\d{1,15}|md5=[0-9a-f]{32})(?:,[\w-]+)?)*)",
    re.IGNORECASE,
)
_LENGTH = re.compile(r";length=(\d+)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_RFC_5147 = "http://tools.ietf.org/rfc/rfc5147"


def read_annotations(path: Path, document: Document) -> tuple[list[Annotation], int]:
    """Read a page, a collection, a list, or one annotation; returns also how many were none.

    Raises:
        SidecarUnreadable: it cannot be read, or is no JSON.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise SidecarUnreadable(path, f"it has more than {LARGEST:,} bytes")
        value = loads(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    except OSError as error:
        raise SidecarUnreadable(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise SidecarUnreadable(path, str(error)) from error
    found, failed = [], 0
    for fields in _items(value):
        try:
            found.append(_annotation(fields, document))
        except ValueError:
            failed += 1
    return found, failed


def _items(value: Any) -> Iterator[Any]:
    """Every annotation in whatever holds them."""
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict) and isinstance(value.get("items"), list):
        yield from value["items"]
    elif isinstance(value, dict) and isinstance(value.get("first"), dict):
        yield from _items(value["first"])
    else:
        yield value


def _annotation(fields: Any, document: Document) -> Annotation:
    if not isinstance(fields, dict):
        raise ValueError("an annotation is a JSON object")  # noqa: TRY004 - it is a fault of data
    given = dict(fields)
    given.pop("@context", None)
    if not isinstance(given.get("id"), str) or not given["id"]:
        given["id"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, dumps(fields).hex())}"
    given["target"] = _target(given.get("target"), document)
    return annotation_from_json(conforming(given))


def _target(target: Any, document: Document) -> Any:
    """The first target, with selectors that we understand; further targets are kept beside it."""
    if isinstance(target, list):
        first, *others = target or [None]
        made = _target(first, document)
        return {**made, "np:otherTargets": others} if others and isinstance(made, dict) else made
    if isinstance(target, str):
        source, _, fragment = target.partition("#")
        selector = {"type": "FragmentSelector", "value": fragment}
        target = {"source": source or target} | ({"selector": selector} if fragment else {})
    if not isinstance(target, dict):
        return target
    made = dict(target)
    if "source" not in made and isinstance(made.get("id"), str):
        made["source"] = made.pop("id")
    given = made.pop("selector", None)
    listed = given if isinstance(given, list) else [given] if given else []
    if selectors := list(_selectors(listed, document)):
        made["selector"] = selectors
    if _is_right(selectors, document):
        made["np:snapshot"] = document.text_digest
    return made


def _selectors(selectors: list[Any], document: Document) -> Iterator[Any]:
    """The selectors, and for a fragment the position and quote that it means."""
    for selector in selectors:
        yield selector
        span = _fragment_span(selector, document)
        if span is not None:
            found = describe(document, span)
            if found.quote and found.position:
                quote = found.quote._asdict() | {"type": "TextQuoteSelector"}
                del quote["extra"]
                yield quote
                yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def _fragment_span(selector: Any, document: Document) -> Span | None:
    """What an RFC 5147 fragment means; None where it is none, or was made on another text."""
    if not isinstance(selector, dict) or selector.get("type") != "FragmentSelector":
        return None
    value = selector.get("value")
    if selector.get("conformsTo", _RFC_5147) != _RFC_5147 or not isinstance(value, str):
        return None
    match = _FRAGMENT.fullmatch(value.removeprefix("#"))
    if match is None:
        return None
    scheme, first, ranged, last, checks = match.groups()
    if any(int(length) != len(document.text) for length in _LENGTH.findall(checks)):
        return None
    bounds = _line_starts(document.text) if scheme == "line" else None
    start = _place(first or "0", bounds, document.text)
    end = start if ranged is None else _place(last, bounds, document.text, at_end=True)
    return Span(start, end) if start <= end else None


def _place(number: str, bounds: list[int] | None, text: str, *, at_end: bool = False) -> int:
    if not number:
        return len(text) if at_end else 0
    if bounds is None:
        return min(int(number), len(text))
    return bounds[min(int(number), len(bounds) - 1)]


def _line_starts(text: str) -> list[int]:
    """Where each line begins, and the end of the text."""
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    return starts if starts[-1] == len(text) else [*starts, len(text)]


def _is_right(selectors: list[Any], document: Document) -> bool:
    """Whether a position and a quote agree on this text: then the place is sure."""
    quote = next((s for s in selectors if _is(s, "TextQuoteSelector")), None)
    position = next((s for s in selectors if _is(s, "TextPositionSelector")), None)
    if not quote or not position or not isinstance(quote.get("exact"), str):
        return False
    start = position.get("start")
    whole = type(start) is int and position.get("end") == start + len(quote["exact"])
    return whole and start >= 0 and document.text.startswith(quote["exact"], start)


def _is(selector: Any, kind: str) -> bool:
    return isinstance(selector, dict) and selector.get("type") == kind
