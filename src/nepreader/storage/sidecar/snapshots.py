"""The texts that annotations were made on, packed into the sidecar."""

import base64
import binascii
import zlib
from collections.abc import Mapping

from nepreader.annotation import Record, Tombstone
from nepreader.json_text import LARGEST
from nepreader.storage.sidecar.model import Sidecar
from nepreader.text import Document


def pack(text: str) -> str:
    """A text as zlib data in base64; about a fifth of a Thai text's bytes."""
    return base64.b64encode(zlib.compress(text.encode("utf-8", "surrogatepass"), 9)).decode()


def unpack(packed: str) -> str | None:
    """The text again; None where the data are damaged or would fill the memory."""
    try:
        stream = zlib.decompressobj()
        data = stream.decompress(base64.b64decode(packed, validate=True), LARGEST)
        return data.decode("utf-8", "surrogatepass") if stream.eof else None
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError):
        return None


def merged(ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """The snapshots of both sides; of two of one text, the one that is whole."""
    both = {**theirs, **ours}
    for digest in ours.keys() & theirs.keys():
        if ours[digest] != theirs[digest]:
            both[digest] = min((_damage(p, digest), p) for p in (ours[digest], theirs[digest]))[1]
    return both


def _damage(packed: str, digest: str) -> int:
    """0: it is the text of the digest; 1: another text; 2: none."""
    text = unpack(packed)
    return 2 if text is None else int(Document(text, "").text_digest != digest)


def digests(record: Record) -> set[str]:
    """The texts that a record needs to be anchored."""
    annotation = record.annotation if isinstance(record, Tombstone) else record
    return {annotation.target.snapshot} if annotation else set()


def keep_needed(sidecar: Sidecar, document: Document) -> None:
    """Add the snapshot of the text of today if an annotation was made on it, drop idle ones."""
    needed: set[str] = set()
    for record in sidecar.records.values():
        needed |= digests(record)
    digest = document.text_digest
    if digest in needed and digest not in sidecar.snapshots:
        sidecar.snapshots[digest] = pack(document.text)
    sidecar.snapshots = {d: s for d, s in sidecar.snapshots.items() if d in needed}
