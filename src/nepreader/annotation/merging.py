"""Merging what two people, or two windows, did to the same annotations.

`join` is commutative, associative and idempotent, so that copies agree whatever the order in which
they met. Fields are merged each by itself: the higher revision wins, no clock is asked, and what
lost is kept in the annotation's history unless its writer replaced it later. A removed annotation
comes back if there is a change that the remover had not seen.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from nepreader.annotation.fields import FIELDS, revisions, stamp_of
from nepreader.annotation.model import Annotation, Record, Revision, Superseded, Tombstone


def join(one: Record, other: Record) -> Record:
    """Merge two states of the annotation of one id."""
    if one == other:
        return one
    annotation = _joined(_annotation_of(one), _annotation_of(other))
    removed = highest(_removed_of(one), _removed_of(other))
    if annotation is None:
        return Tombstone(one.id, removed, None, _time(one, other))
    if any(counter > removed.get(writer, -1) for writer, counter in revisions(annotation).items()):
        return replace(annotation, survived=removed)
    return Tombstone(one.id, removed, replace(annotation, survived={}), _time(one, other))


def highest(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    """The higher counter of each writer."""
    return {writer: max(one.get(writer, 0), other.get(writer, 0)) for writer in {*one, *other}}


def counted(records: Iterable[Record]) -> dict[str, int]:
    """The highest revision of each writer in some records."""
    found: dict[str, int] = {}
    for record in records:
        known = record.of if isinstance(record, Tombstone) else revisions(record)
        for writer, counter in known.items():
            found[writer] = max(found.get(writer, 0), counter)
    return found


def canonical(value: Any) -> str:
    """JSON that is the same for equal values, to settle what revisions do not."""
    return json.dumps(value, sort_keys=True, default=str)


def _annotation_of(record: Record) -> Annotation | None:
    return record.annotation if isinstance(record, Tombstone) else record


def _removed_of(record: Record) -> Mapping[str, int]:
    return record.of if isinstance(record, Tombstone) else record.survived


def _time(one: Record, other: Record) -> str:
    return max(record.time for record in (one, other) if isinstance(record, Tombstone))


def _joined(one: Annotation | None, other: Annotation | None) -> Annotation | None:
    if one is None or other is None or one == other:
        return one or other
    birth = min(one.revision, other.revision)
    result = replace(one, revision=birth, survived={})
    stamps: dict[str, Revision] = {}
    history: list[Superseded] = []
    for name in FIELDS:
        winner, lost = _merged_field(name, one, other)
        result = FIELDS[name].put(result, FIELDS[name].get(winner))
        if (stamp := stamp_of(winner, name)) != birth:
            stamps[name] = stamp
        history += lost
    times = [time for time in (one.created, other.created) if time]
    return replace(
        result,
        stamps=stamps,
        history=tuple(history),
        created=min(times, default=""),
        modified=max(one.modified, other.modified),
    )


def _merged_field(
    name: str, one: Annotation, other: Annotation
) -> tuple[Annotation, list[Superseded]]:
    """The side that wins a field, and what else must be remembered of it."""
    heads = [_superseded(name, annotation) for annotation in (one, other)]
    keys = [(head.revision, canonical(head.value)) for head in heads]
    winner, top = (one, heads[0]) if keys[0] >= keys[1] else (other, heads[1])
    old = [entry for side in (one, other) for entry in side.history if entry.field == name]
    others = [] if name == "life" else _distinct((*heads, *old), top)
    return winner, [entry for entry in others if not _is_replaced(entry, (top, *others))]


def _superseded(name: str, annotation: Annotation) -> Superseded:
    field = FIELDS[name]
    value = field.to_json(field.get(annotation))
    return Superseded(name, value, stamp_of(annotation, name))


def _distinct(entries: Iterable[Superseded], top: Superseded) -> list[Superseded]:
    """Each but `top` once, in a fixed order."""
    by_key = {(entry.revision, canonical(entry.value)): entry for entry in entries}
    by_key.pop((top.revision, canonical(top.value)))
    return [by_key[key] for key in sorted(by_key)]


def _is_replaced(entry: Superseded, entries: Iterable[Superseded]) -> bool:
    """Whether its own writer set the field to something else later."""
    counter, writer = entry.revision
    later = (other.revision for other in entries)
    return any(r.writer == writer and r.counter > counter for r in later)
