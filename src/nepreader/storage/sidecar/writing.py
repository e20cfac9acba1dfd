"""Writing a sidecar: one annotation a line in a fixed order, so that git diffs read well."""

from collections.abc import Iterable, Iterator
from typing import Any

from nepreader.annotation import Annotation, Record, Tombstone
from nepreader.annotation.w3c import ANNO_CONTEXT, NAMESPACE, PREFIX
from nepreader.annotation.w3c_dump import annotation_to_json, tombstone_to_json
from nepreader.json_text import dumps
from nepreader.storage.sidecar.model import MAJOR, MINOR, Sidecar
from nepreader.storage.sidecar.parsing import OPENING


def dump_sidecar(sidecar: Sidecar) -> bytes:
    """The bytes of a sidecar: UTF-8, line feeds, a line for each key or entry.

    Lines of records that did not change since they were read are those that were read.
    """
    if sidecar.source:
        sidecar.lines = {**_lines_as_read(*sidecar.source), **sidecar.lines}
        sidecar.source = None
    return b"{\n" + b",\n".join(_entries(sidecar)) + b"\n}\n"


def record_to_json(record: Record) -> dict[str, Any]:
    """An annotation or a tombstone."""
    if isinstance(record, Tombstone):
        return tombstone_to_json(record)
    return annotation_to_json(record)


def _entries(sidecar: Sidecar) -> Iterator[bytes]:
    extra = dict(sidecar.extra)
    text = sidecar.text
    yield _entry("@context", [ANNO_CONTEXT, {PREFIX: NAMESPACE}, *extra.pop("@context", ())])
    yield _entry("id", f"{NAMESPACE}sidecar:{text.sha256 if text else 'unknown'}")
    yield _entry("type", "AnnotationPage")
    schema = {"major": MAJOR, "minor": max(MINOR, sidecar.version[1])}
    yield _entry("np:schema", {**schema, **extra.pop("np:schema", {})})
    unknown = extra.pop("np:text", {})
    if text:
        yield _entry("np:text", {**text._asdict(), **unknown})
    yield _entry("np:clock", dict(sorted(sidecar.clock.items())))
    for key in sorted(extra):
        yield _entry(key, extra[key])
    records = sidecar.records.values()
    alive = (record for record in records if isinstance(record, Annotation))
    yield _list("items", (_line(sidecar, record) for record in sorted(alive, key=_order)))
    deleted = (record for record in records if isinstance(record, Tombstone))
    if lines := [_line(sidecar, record) for record in sorted(deleted, key=lambda r: r.id)]:
        yield _list("np:deleted", lines)
    if sidecar.quarantine:
        yield _list("np:quarantine", map(dumps, sidecar.quarantine))
    if sidecar.snapshots:
        packed = (_entry(key, value) for key, value in sorted(sidecar.snapshots.items()))
        yield b'"np:snapshots": {\n' + b",\n".join(packed) + b"\n}"


def _order(annotation: Annotation) -> tuple[str, str]:
    return annotation.created, annotation.id


def _line(sidecar: Sidecar, record: Record) -> bytes:
    known = sidecar.lines.get(record.id)
    if known and known[0] is record:
        return known[1]
    line = dumps(record_to_json(record))
    sidecar.lines[record.id] = (record, line)
    return line


def _entry(key: str, value: Any) -> bytes:
    return dumps(key) + b": " + dumps(value)


def _list(key: str, lines: Iterable[bytes]) -> bytes:
    return dumps(key) + b": [\n" + b",\n".join(lines) + b"\n]"


def _lines_as_read(data: bytes, items: list[Annotation | None]) -> dict[str, tuple[Record, bytes]]:
    """The line of each item, if the file is laid out as we lay it out; else nothing."""
    start, end = data.find(OPENING) + len(OPENING), data.find(b"\n]")
    lines = data[start:end].split(b",\n")
    if len(lines) != len(items):
        return {}
    pairs = [(item, line) for item, line in zip(items, lines, strict=True) if item]
    if not all(_is_line_of(line, item) for item, line in pairs):
        return {}
    return {item.id: (item, line) for item, line in pairs}


def _is_line_of(line: bytes, item: Annotation) -> bool:
    start = b'{"id":"%b"' % item.id.encode("utf-8", "replace")
    return line.startswith(start) and line.endswith(b"}") and b"\n" not in line
