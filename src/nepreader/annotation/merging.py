"""Merging what two people, or two windows, did to the same annotations.

`join` is commutative, associative and idempotent, so that copies agree whatever the order in which
they met. Fields are merged each by itself, as registers of several values with causal contexts
(Shapiro et al., "A comprehensive study of convergent and commutative replicated data types", 2011):
a value that the other side has seen and replaced is gone; of those that remain the one of the
highest revision holds, no clock is asked, and the others are kept in the history. A removed
annotation comes back if anything went into it that the remover had not seen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from nepreader.annotation.fields import (
    FIELDS,
    LIFE,
    canonical,
    having_seen,
    in_order,
    revisions,
    stamp_of,
)
from nepreader.annotation.model import Annotation, Record, Revision, Superseded, Tombstone


def join(one: Record, other: Record) -> Record:
    """Merge two states of the annotation of one id."""
    if one == other and not isinstance(one, Tombstone):
        return one
    annotation = _joined(_annotation_of(one), _annotation_of(other))
    removed = highest(_removed_of(one), _removed_of(other))
    if annotation is not None and not _is_covered(revisions(annotation), removed):
        return replace(annotation, survived=removed)
    rest = replace(annotation, survived={}) if annotation else None
    return Tombstone(one.id, removed, rest, _time(one, other), _unknown(one, other))


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


def _annotation_of(record: Record) -> Annotation | None:
    return record.annotation if isinstance(record, Tombstone) else record


def _removed_of(record: Record) -> Mapping[str, int]:
    return record.of if isinstance(record, Tombstone) else record.survived


def _is_covered(made: Mapping[str, int], removed: Mapping[str, int]) -> bool:
    return all(counter <= removed.get(writer, -1) for writer, counter in made.items())


def _time(one: Record, other: Record) -> str:
    times = (record.time for record in (one, other) if isinstance(record, Tombstone))
    return max(times, default="")


def _unknown(one: Record, other: Record) -> dict[str, object]:
    """What we do not know of two tombstones; of one key, the value that sorts last."""
    sides = [dict(record.extra) for record in (one, other) if isinstance(record, Tombstone)]
    ordered = sorted(sides, key=canonical)
    return {key: value for side in ordered for key, value in side.items()}


def _joined(one: Annotation | None, other: Annotation | None) -> Annotation | None:
    if one is None or other is None or one == other:
        return one or other
    birth = min(one.revision, other.revision)
    seen = highest(revisions(one), revisions(other))
    result = replace(one, revision=birth, seen={}, survived={})
    stamps = {LIFE: max(stamp_of(one, LIFE), stamp_of(other, LIFE))}
    history = _of_unknown_fields(one, other, stamps)
    for name in FIELDS:
        if name != LIFE:
            winner, lost = _merged_field(_Side.of(one, name), _Side.of(other, name))
            result = FIELDS[name].put(result, winner.value)
            stamps[name] = winner.revision
            history += lost
    times = [time for time in (one.created, other.created) if time]
    merged = replace(
        result,
        stamps={name: stamp for name, stamp in stamps.items() if stamp != birth},
        history=in_order(history),
        created=min(times, default=""),
        modified=max(one.modified, other.modified),
    )
    return having_seen(merged, seen)


class _Head(NamedTuple):
    value: object
    revision: Revision
    key: tuple[Revision, str]


class _Side(NamedTuple):
    """One field of one side: what holds, what lost earlier, and all that the side has seen.

    Attributes:
        head: the value as it is; its revision.
        entries: every value that is kept, as JSON, by revision and canonical form.
    """

    head: _Head
    entries: Mapping[tuple[Revision, str], Superseded]
    seen: Mapping[str, int]

    @classmethod
    def of(cls, annotation: Annotation, name: str) -> "_Side":
        field = FIELDS[name]
        value = field.get(annotation)
        entry = Superseded(name, field.to_json(value), stamp_of(annotation, name))
        head = _Head(value, entry.revision, (entry.revision, canonical(entry.value)))
        kept = [entry, *(old for old in annotation.history if old.field == name)]
        entries = {(old.revision, canonical(old.value)): old for old in kept}
        return cls(head, entries, revisions(annotation))

    def keeps(self, entry: Superseded) -> bool:
        """Whether a value of the other side is none that this side has seen and replaced."""
        counter, writer = entry.revision
        same = any(revision == entry.revision for revision, _ in self.entries)
        return same or self.seen.get(writer, -1) < counter


def _merged_field(one: _Side, other: _Side) -> tuple[_Head, list[Superseded]]:
    """What holds of a field, and what is kept beside it."""
    if one.entries.keys() == other.entries.keys():
        kept = dict(one.entries)
    else:
        kept = {key: entry for key, entry in one.entries.items() if other.keeps(entry)}
        kept |= {key: entry for key, entry in other.entries.items() if one.keeps(entry)}
    heads = {side.head.key: side.head for side in (other, one)}
    top = max([key for key in heads if key in kept] or heads)
    return heads[top], [entry for key, entry in kept.items() if key != top]


def _of_unknown_fields(
    one: Annotation, other: Annotation, stamps: dict[str, Revision]
) -> list[Superseded]:
    """Stamps and history of fields that a later program knows; all are kept."""
    for side in (one, other):
        for name, stamp in side.stamps.items():
            if name not in FIELDS:
                stamps[name] = max(stamp, stamps.get(name, stamp))
    return [old for side in (one, other) for old in side.history if old.field not in FIELDS]
