"""All annotations of one text, and what changes in them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nepreader.annotation.fields import revisions
from nepreader.annotation.merging import highest, join
from nepreader.annotation.model import Annotation, Kind, Record, Tombstone


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutation did: views, the sidecar and the undo stack need nothing else."""

    added: tuple[Annotation, ...] = ()
    removed: tuple[Annotation, ...] = ()
    replaced: tuple[tuple[Annotation, Annotation], ...] = ()  # (before, after)

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.replaced)

    @property
    def inverse(self) -> "Change":
        """The change that undoes this one."""
        replaced = tuple((after, before) for before, after in self.replaced)
        return Change(self.removed, self.added, replaced)

    @property
    def touched(self) -> tuple[Annotation, ...]:
        """Every annotation that came, went or changed; those that changed as they are now."""
        return (*self.added, *self.removed, *(after for _, after in self.replaced))

    def touches(self, *kinds: Kind) -> bool:
        """Whether an annotation of one of `kinds` came, went or changed."""
        return any(annotation.kind in kinds for annotation in self.touched)


class AnnotationSet:
    """Annotations by id, and what is left of removed ones. Mutations return their `Change`."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._by_id: dict[str, Annotation] = {}
        self._removed: dict[str, Tombstone] = {}
        for record in records:
            self._put(record)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self._by_id.values())

    def __contains__(self, annotation_id: str) -> bool:
        return annotation_id in self._by_id

    @property
    def tombstones(self) -> Mapping[str, Tombstone]:
        """What is left of removed ones, by id."""
        return MappingProxyType(self._removed)

    @property
    def records(self) -> Iterator[Record]:
        """Everything: annotations and tombstones."""
        yield from self._by_id.values()
        yield from self._removed.values()

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation of an id."""
        return self._by_id.get(annotation_id)

    def record(self, annotation_id: str) -> Record | None:
        """The annotation of an id, or what is left of it."""
        return self._by_id.get(annotation_id) or self._removed.get(annotation_id)

    def of_kind(self, *kinds: Kind) -> list[Annotation]:
        """Those of some kinds, in the order they came."""
        return [annotation for annotation in self if annotation.kind in kinds]

    def add(self, *annotations: Annotation) -> Change:
        """Add new ones, or bring back removed ones.

        Raises:
            KeyError: an id is taken.
        """
        for annotation in annotations:
            if annotation.id in self._by_id:
                raise KeyError(annotation.id)
        added = tuple(map(self._surviving, annotations))
        for annotation in added:
            self._put(annotation)
        return Change(added=added)

    def replace(self, *annotations: Annotation) -> Change:
        """Put changed ones in place of those with their ids.

        Raises:
            KeyError: an id is unknown.
        """
        pairs = tuple((self._by_id[annotation.id], annotation) for annotation in annotations)
        self._by_id.update({annotation.id: annotation for annotation in annotations})
        return Change(replaced=pairs)

    def remove(self, *annotation_ids: str, time: str = "") -> Change:
        """Remove some; `time` is when, UTC.

        Raises:
            KeyError: an id is unknown.
        """
        removed = tuple(self._by_id[annotation_id] for annotation_id in annotation_ids)
        for annotation in removed:
            removed_states = highest(revisions(annotation), annotation.survived)
            rest = replace(annotation, survived={})
            self._put(Tombstone(annotation.id, removed_states, rest, time))
        return Change(removed=removed)

    def join(self, records: Iterable[Record]) -> Change:
        """Merge other states of annotations, known and unknown, into these."""
        added, removed, replaced = [], [], []
        for other in records:
            before = self.record(other.id)
            after = join(before, other) if before else other
            if after == before:
                continue
            self._put(after)
            match before, after:
                case Annotation(), Annotation():
                    replaced.append((before, after))
                case Annotation(), _:
                    removed.append(before)
                case _, Annotation():
                    added.append(after)
        return Change(tuple(added), tuple(removed), tuple(replaced))

    def _put(self, record: Record) -> None:
        if isinstance(record, Tombstone):
            self._by_id.pop(record.id, None)
            self._removed[record.id] = record
        else:
            self._removed.pop(record.id, None)
            self._by_id[record.id] = record

    def _surviving(self, annotation: Annotation) -> Annotation:
        tombstone = self._removed.get(annotation.id)
        if tombstone is None:
            return annotation
        return replace(annotation, survived=highest(tombstone.of, annotation.survived))
