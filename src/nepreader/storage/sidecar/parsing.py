"""Reading a sidecar: an annotation that is damaged costs only itself."""

from collections.abc import Iterable
from typing import Any

from nepreader.annotation import Annotation, Record
from nepreader.annotation.merging import counted, join
from nepreader.annotation.w3c import ANNO_CONTEXT, PREFIX
from nepreader.annotation.w3c_load import MOST, annotation_from_json, tombstone_from_json
from nepreader.json_text import LARGEST, loads, loads_plain
from nepreader.storage.sidecar.migration import migrated
from nepreader.storage.sidecar.model import MAJOR, MINOR, Sidecar, TextInfo

_FRAME = frozenset({"@context", "id", "type", "items", "np:schema", "np:text", "np:clock"})
_LARGE, _PART = 1_000_000, 500  # bytes, lines
_LISTS = frozenset({"np:deleted", "np:quarantine", "np:snapshots"})
_KNOWN = {
    "np:schema": frozenset({"major", "minor"}),
    "np:text": frozenset(TextInfo._fields),
}
OPENING = b'\n"items": [\n'
"""What stands before the first annotation, each on a line of its own, in a file of ours."""


def parse_sidecar(data: bytes) -> Sidecar:
    """Read the bytes of a sidecar.

    Raises:
        ValueError: it is no JSON object; nothing can be said about what it held.
    """
    if len(data) > LARGEST:
        raise ValueError(f"it has {len(data):,} bytes; the most that is read is {LARGEST:,}")
    data = data.removeprefix(b"\xef\xbb\xbf")
    page, is_plain = _read(data)
    if not isinstance(page, dict):
        raise ValueError("it is no JSON object")  # noqa: TRY004 - it is a fault of data
    version = _version(page.get("np:schema"))
    if version[0] < MAJOR:
        page, version = migrated(page, version[0]), (MAJOR, MINOR)
    sidecar = Sidecar(version=version)
    _read_frame(sidecar, page)
    items = _read_items(sidecar, page.get("items"))
    sidecar.source = (data, items) if is_plain else None
    if not sidecar.clock:
        sidecar.clock = counted(sidecar.records.values())
    return sidecar


def _read(data: bytes) -> tuple[Any, bool]:
    """The page, and whether its lines may be written back as they are."""
    try:
        return _in_parts(data) or loads_plain(data), True
    except ValueError:
        return loads(data), False


def _in_parts(data: bytes) -> Any:
    """A large page that is laid out as ours, read so that other threads come in between.

    The reader of JSON lets nobody in while it reads: a second for a hundred thousand annotations.
    """
    start, end = data.find(OPENING) + len(OPENING), data.find(b"\n]")
    if len(data) < _LARGE or not len(OPENING) <= start < end:
        return None
    lines = data[start:end].split(b",\n")
    try:
        page = loads_plain(data[:start] + data[end:])
        parts = (lines[at : at + _PART] for at in range(0, len(lines), _PART))
        items = [item for part in parts for item in loads_plain(b"[" + b",".join(part) + b"]")]
    except ValueError:
        return None
    if not isinstance(page, dict) or page.get("items") != []:
        return None
    return {**page, "items": items}


def _version(schema: Any) -> tuple[int, int]:
    """The version of the format; what cannot be understood is taken for one to come."""
    match schema:
        case None:
            return 0, 0
        case {"major": int(major), "minor": int(minor)} if major > 0 and minor >= 0:
            return major, minor
    return MAJOR + 1, 0


def _read_frame(sidecar: Sidecar, page: dict[str, Any]) -> None:
    given = page.get("np:text")
    sidecar.text = _text_info(given)
    clock, snapshots = page.get("np:clock"), page.get("np:snapshots")
    if isinstance(clock, dict):
        sidecar.clock = {w: c for w, c in clock.items() if type(c) is int and 0 <= c < MOST}
    if isinstance(snapshots, dict):
        sidecar.snapshots = {d: s for d, s in snapshots.items() if isinstance(s, str)}
    sidecar.quarantine = list(_list(page.get("np:quarantine")))
    if given is not None and sidecar.text is None:
        sidecar.quarantine.append({"np:text": page.pop("np:text")})
    sidecar.extra = _unknown(page)
    for fields in _list(page.get("np:deleted")):
        try:
            put(sidecar, tombstone_from_json(fields))
        except ValueError:
            sidecar.quarantine.append(fields)


def _unknown(page: dict[str, Any]) -> dict[str, Any]:
    """What we do not know: fields of the page, of the frame's objects, other contexts."""
    extra = {k: v for k, v in page.items() if k not in _FRAME and k not in _LISTS}
    for key, known in _KNOWN.items():
        if isinstance(fields := page.get(key), dict):
            rest = {k: v for k, v in fields.items() if k not in known}
            extra |= {key: rest} if rest else {}
    given = page.get("@context")
    contexts = []
    for entry in given if isinstance(given, list) else [given]:
        other = (
            {k: v for k, v in entry.items() if k != PREFIX} if isinstance(entry, dict) else entry
        )
        contexts += [other] if other and other != ANNO_CONTEXT else []
    return extra | ({"@context": contexts} if contexts else {})


def _read_items(sidecar: Sidecar, items: Any) -> list[Annotation | None]:
    """Read the annotations; those that are none, or of an id that was there, are None."""
    found: list[Annotation | None] = []
    if isinstance(items, dict):  # JSON-LD writes a list of one without brackets
        items = [items]
    elif items is not None and not isinstance(items, list):
        sidecar.quarantine.append({"items": items})
    for fields in _list(items):
        try:
            annotation = annotation_from_json(fields)
        except ValueError:
            sidecar.quarantine.append(fields)
            found.append(None)
            continue
        put(sidecar, annotation)
        found.append(annotation if sidecar.records[annotation.id] is annotation else None)
    return found


def put(sidecar: Sidecar, record: Record) -> None:
    """Add a record; one of the same id is merged with it."""
    known = sidecar.records.get(record.id)
    sidecar.records[record.id] = join(known, record) if known else record


def _text_info(fields: Any) -> TextInfo | None:
    match fields:
        case {"name": str(name), "sha256": str(sha256), "length": int(length), **rest}:
            return TextInfo(name, sha256, length, str(rest.get("encoding", "")))
    return None


def _list(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else []
