"""Doing and undoing changes, each time as a new edit."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nepreader.annotation.collection import AnnotationSet, Change
from nepreader.annotation.create import Author
from nepreader.annotation.fields import FIELDS, LIFE, changed_fields, in_order, stamped
from nepreader.annotation.model import Annotation


def carry_out(annotations: AnnotationSet, change: Change, author: Author) -> Change:
    """Do `change`, and return what that came to.

    A field that holds by now another value than the change expects was set by somebody else in
    the meantime, in another window perhaps: it is left alone. So is what is gone, or there already.
    """
    removed = tuple(_unchanged(annotations, change.removed))
    replaced = tuple(_revised(annotations, change, author))
    added = tuple(_newborn(annotations, change, author))
    gone = annotations.remove(*removed, time=author.clock()) if removed else Change()
    return Change(
        annotations.add(*added).added, gone.removed, annotations.replace(*replaced).replaced
    )


def _unchanged(annotations: AnnotationSet, expected: Iterable[Annotation]) -> Iterator[str]:
    for annotation in expected:
        current = annotations.get(annotation.id)
        if current and not changed_fields(current, annotation):
            yield annotation.id


def _revised(annotations: AnnotationSet, change: Change, author: Author) -> Iterator[Annotation]:
    for before, after in change.replaced:
        current = annotations.get(before.id)
        if current is None:
            continue
        revised = current
        for name in changed_fields(before, after):
            field = FIELDS[name]
            if field.get(current) == field.get(before):
                revised = field.put(revised, field.get(after))
        learnt = tuple(entry for entry in after.history if entry not in before.history)
        if learnt:
            revised = replace(revised, history=in_order((*current.history, *learnt)))
        if revised != current:
            yield author.signed(current, revised)


def _newborn(annotations: AnnotationSet, change: Change, author: Author) -> Iterator[Annotation]:
    for annotation in change.added:
        if tombstone := annotations.tombstones.get(annotation.id):
            author.saw(max(tombstone.of.values(), default=0))
            # What others wrote before they removed it, too, is newer than what is remembered here.
            yield stamped(tombstone.annotation or annotation, [LIFE], author.next_revision())
        elif annotation.id not in annotations:
            yield annotation
