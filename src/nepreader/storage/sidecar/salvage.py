"""Getting annotations out of a sidecar that is no JSON any more."""

from collections.abc import Iterator
from typing import Any

from nepreader.annotation.w3c_load import annotation_from_json, tombstone_from_json
from nepreader.json_text import DECODER, LARGEST
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import put

_MOST_BROKEN = 20  # places in UTF-8; where there are more, it is another encoding
_MOST_DEEP = 200  # objects nested too deeply to be read, before the rest is given up


def salvage(data: bytes) -> Sidecar:
    """Whatever annotations, deletions, snapshots and counters can still be read; maybe none."""
    found = Sidecar()
    for fields in _objects(_decoded(data[:LARGEST])):
        if isinstance(snapshots := fields.get("np:snapshots"), dict):
            found.snapshots |= {d: s for d, s in snapshots.items() if isinstance(s, str)}
        entries = fields.get("items"), fields.get("np:deleted")
        for entry in (fields, *(e for group in entries if isinstance(group, list) for e in group)):
            _take(entry, found)
    return found


def _take(fields: Any, found: Sidecar) -> None:
    if not isinstance(fields, dict) or "id" not in fields:
        return
    try:
        if "np:of" in fields:
            put(found, tombstone_from_json(fields))
        elif "target" in fields:
            put(found, annotation_from_json(fields))
    except ValueError:
        return


def _decoded(data: bytes) -> str:
    """The text, in whatever encoding somebody's editor left it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    text = data.decode("utf-8-sig", "replace")
    return text if text.count("\ufffd") < _MOST_BROKEN else data.decode("cp874", "replace")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Every JSON object that is whole and lies in none that is; found from left to right."""
    at = text.find("{")
    deep = 0
    while at >= 0 and deep < _MOST_DEEP:
        end = at + 1
        try:
            value, end = DECODER.raw_decode(text, at)
            if isinstance(value, dict):
                yield value
        except ValueError:
            end = at + 1
        except RecursionError:
            deep += 1
            end = max(end, text.find("\n{", end))
        at = text.find("{", end)
