"""Merging sidecars: two people, two windows, a sync program's copy, an edit by hand.

Programs number their edits, so that any two states can be merged without knowing what they came
from. An editor numbers nothing: what was changed by hand is known only beside the file as it was
before (`base`), and is numbered here as if a program had done it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from nepreader.annotation import Annotation, Revision, Tombstone
from nepreader.annotation.fields import canonical, changed_fields, revisions, stamped
from nepreader.annotation.merging import highest, join
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.snapshots import merged as merged_snapshots

BY_HAND = "hand"
"""The writer of edits that were made in an editor."""


def merge(ours: Sidecar, theirs: Sidecar, base: Sidecar | None = None) -> Sidecar:
    """What both sides hold, as a new sidecar; without `base` the order does not matter.

    With `base`, the common ancestor, edits made by hand on either side are seen as edits.
    """
    if base:
        ours, theirs = with_hand_edits(base, ours), with_hand_edits(base, theirs)
    merged = Sidecar(
        records=dict(ours.records),
        clock=highest(ours.clock, theirs.clock),
        text=_first(ours.text, theirs.text),
        snapshots=merged_snapshots(ours.snapshots, theirs.snapshots),
        quarantine=_distinct([*ours.quarantine, *theirs.quarantine]),
        version=max(ours.version, theirs.version),
        lines={**theirs.lines, **ours.lines},
        source=theirs.source or ours.source,
    )
    merged.extra, lost = _extra(ours, theirs)
    merged.quarantine = _distinct([*merged.quarantine, *lost])
    for record in theirs.records.values():
        known = ours.records.get(record.id)
        merged.records[record.id] = join(known, record) if known else record
    return merged


def with_hand_edits(base: Sidecar, edited: Sidecar) -> Sidecar:
    """`edited`, with what differs from `base` and has the same revisions numbered as edits."""
    counter = max([*base.clock.values(), *edited.clock.values()], default=0) + 1
    records = dict(edited.records)
    clock = dict(edited.clock)
    for before, after in _changed(base, edited):
        records[after.id] = numbered = _numbered(before, after, counter)
        clock = highest(clock, revisions(numbered))
    if _is_no_older(edited, base):
        for gone in base.records.keys() - edited.records.keys():
            record = base.records[gone]
            if isinstance(record, Annotation):
                records[gone] = Tombstone(gone, revisions(record), record, record.modified)
            else:
                records[gone] = record  # a deletion stays one
    return replace(edited, records=records, clock=clock)


def _changed(base: Sidecar, edited: Sidecar) -> Iterator[tuple[Annotation, Annotation]]:
    for record in edited.records.values():
        before = base.records.get(record.id)
        if not (isinstance(record, Annotation) and isinstance(before, Annotation)):
            continue
        if record is not before and record != before:
            yield before, record


def _numbered(before: Annotation, after: Annotation, counter: int) -> Annotation:
    """Fields that were changed without a new revision get one."""
    silent = [
        name
        for name in changed_fields(before, after)
        if after.stamps.get(name, after.revision) == before.stamps.get(name, before.revision)
    ]
    return stamped(after, silent, Revision(counter, BY_HAND)) if silent else after


def _is_no_older(edited: Sidecar, base: Sidecar) -> bool:
    """Whether everything in `base` had gone into `edited` once."""
    return all(edited.clock.get(writer, 0) >= counter for writer, counter in base.clock.items())


def _first(one: TextInfo | None, other: TextInfo | None) -> TextInfo | None:
    return max((text for text in (one, other) if text), default=None)


def _distinct(entries: list[Any]) -> list[Any]:
    by_key = {canonical(entry): entry for entry in entries}
    return [by_key[key] for key in sorted(by_key)]


def _extra(ours: Sidecar, theirs: Sidecar) -> tuple[dict[str, Any], list[Any]]:
    """Unknown fields of both pages; what loses is not thrown away."""
    merged = dict(ours.extra)
    lost = []
    for key, value in theirs.extra.items():
        low, high = sorted((merged.get(key, value), value), key=canonical)
        if low != high:
            lost.append({key: low})
        merged[key] = high
    return merged, lost
