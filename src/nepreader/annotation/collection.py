"""All annotations of one text, and what changes in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nepreader.annotation.model import Annotation, Kind


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

    def touches(self, *kinds: Kind) -> bool:
        """Whether an annotation of one of `kinds` came, went or changed."""
        annotations = (*self.added, *self.removed, *(after for _, after in self.replaced))
        return any(annotation.kind in kinds for annotation in annotations)


class AnnotationSet:
    """Annotations by id. Every mutation returns the `Change` it made."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._by_id = {annotation.id: annotation for annotation in annotations}

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self._by_id.values())

    def __contains__(self, annotation_id: str) -> bool:
        return annotation_id in self._by_id

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation of an id."""
        return self._by_id.get(annotation_id)

    def of_kind(self, *kinds: Kind) -> list[Annotation]:
        """Those of some kinds, in the order they came."""
        return [annotation for annotation in self if annotation.kind in kinds]

    def add(self, *annotations: Annotation) -> Change:
        """Add new ones.

        Raises:
            KeyError: an id is taken.
        """
        for annotation in annotations:
            if annotation.id in self._by_id:
                raise KeyError(annotation.id)
        self._by_id.update({annotation.id: annotation for annotation in annotations})
        return Change(added=annotations)

    def replace(self, *annotations: Annotation) -> Change:
        """Put changed ones in place of those with their ids.

        Raises:
            KeyError: an id is unknown.
        """
        pairs = tuple((self._by_id[annotation.id], annotation) for annotation in annotations)
        self._by_id.update({annotation.id: annotation for annotation in annotations})
        return Change(replaced=pairs)

    def remove(self, *annotation_ids: str) -> Change:
        """Remove some.

        Raises:
            KeyError: an id is unknown.
        """
        removed = tuple(self._by_id[annotation_id] for annotation_id in annotation_ids)
        for annotation_id in annotation_ids:
            del self._by_id[annotation_id]
        return Change(removed=removed)

    def apply(self, change: Change) -> Change:
        """Do what `change` says.

        Raises:
            KeyError: an id is unknown, or taken; nothing was done.
        """
        gone = {annotation.id for annotation in change.removed}
        known = gone | {after.id for _, after in change.replaced}
        if missing := known - self._by_id.keys():
            raise KeyError(missing.pop())
        if taken := {a.id for a in change.added if a.id in self._by_id and a.id not in gone}:
            raise KeyError(taken.pop())
        self.remove(*gone)
        self.replace(*(after for _, after in change.replaced))
        self.add(*change.added)
        return change
