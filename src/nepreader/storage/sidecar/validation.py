"""Checking a sidecar against its schema, and for what no schema can say."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from nepreader.errors import SidecarUnreadable
from nepreader.json_text import LARGEST
from nepreader.locations import RESOURCES
from nepreader.storage.sidecar.snapshots import unpack

SCHEMA = RESOURCES / "schemas" / "sidecar-1.schema.json"


class Fault(NamedTuple):
    """What is wrong, and where: `path` is like `items[3].target.source`; `$` is the page."""

    path: str
    problem: str


def faults_in(path: Path) -> list[Fault]:
    """Every fault of a sidecar.

    Raises:
        SidecarUnreadable: it cannot be read at all.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SidecarUnreadable(path, error.strerror or str(error)) from error
    if len(data) > LARGEST:
        return [Fault("$", f"it has {len(data):,} bytes; the most that is read is {LARGEST:,}")]
    try:
        text = data.decode("utf-8")
        duplicates: list[str] = []
        page = json.loads(text, object_pairs_hook=_noting(duplicates), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        return [Fault("$", f"it is no JSON: {error}")]
    found = [Fault("$", f"the key “{key}” comes twice in one object") for key in duplicates]
    return found + list(_against_schema(page)) + list(_beyond_schema(page))


def _noting(duplicates: list[str]) -> Any:
    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        counts = Counter(key for key, _ in pairs)
        duplicates.extend(key for key, count in counts.items() if count > 1)
        return dict(pairs)

    return made


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no number in JSON")


def _against_schema(page: Any) -> Iterator[Fault]:
    import jsonschema

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for error in sorted(validator.iter_errors(page), key=lambda error: list(map(str, error.path))):
        yield Fault(_path(error.absolute_path), error.message)


def _beyond_schema(page: Any) -> Iterator[Fault]:
    """Ids that come twice, spans that end before they start or lie beyond the text, snapshots."""
    if not isinstance(page, dict):
        return
    items = page.get("items")
    entries = [
        (number, item)
        for number, item in enumerate(items if isinstance(items, list) else [])
        if isinstance(item, dict)
    ]
    texts = _texts(page.get("np:snapshots"))
    for digest, text in texts.items():
        if text is None:
            yield Fault(f"np:snapshots.{digest}", "the snapshot cannot be unpacked")
    yield from _repeated_ids(entries)
    for number, item in entries:
        for fault in _selector_faults(item.get("target"), texts):
            yield Fault(f"items[{number}].target{fault.path}", fault.problem)


def _repeated_ids(entries: list[tuple[int, dict[str, Any]]]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for number, item in entries:
        name = item.get("id")
        if not isinstance(name, str):
            continue
        first = seen.setdefault(name, number)
        if first != number:
            yield Fault(f"items[{number}].id", f"is the id of items[{first}], too")


def _selector_faults(target: Any, texts: dict[str, str | None]) -> Iterator[Fault]:
    if not isinstance(target, dict):
        return
    text = texts.get(str(target.get("np:snapshot")))
    selectors = target.get("selector")
    for number, selector in enumerate(selectors if isinstance(selectors, list) else []):
        if not isinstance(selector, dict) or selector.get("type") != "TextPositionSelector":
            continue
        start, end = selector.get("start"), selector.get("end")
        if type(start) is not int or type(end) is not int:
            continue
        if end < start:
            yield Fault(f".selector[{number}]", f"ends at {end}, before it starts at {start}")
        elif text is not None and end > len(text):
            length = len(text)
            yield Fault(f".selector[{number}]", f"ends at {end}; its text has {length} code points")


def _texts(snapshots: Any) -> dict[str, str | None]:
    if not isinstance(snapshots, dict):
        return {}
    return {d: unpack(s) if isinstance(s, str) else None for d, s in snapshots.items()}


def _path(parts: Any) -> str:
    path = ""
    for part in parts:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else str(part)
    return path or "$"
