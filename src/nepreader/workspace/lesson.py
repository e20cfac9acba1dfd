"""The lesson plan: passages in an order, each with a note for who teaches; kept in the sidecar."""

from dataclasses import replace
from typing import NamedTuple

from nepreader.annotation import Annotation, Author, Change, Kind, target_of
from nepreader.annotation.order_keys import even_keys, key_between, keys_are_sound
from nepreader.text import Span
from nepreader.workspace.annotating import edited, note_body
from nepreader.workspace.open_text import OpenText


class PlannedPassage(NamedTuple):
    """A passage of the plan; `span` in code points of the reading, None where it is unplaced."""

    annotation: Annotation
    span: Span | None

    @property
    def note(self) -> str:
        """What the presenter wrote to it; never for the audience."""
        return self.annotation.text


def lesson_plan(text: OpenText) -> list[PlannedPassage]:
    """The passages in their order; those of one key in the order of their ids."""
    if not text.has_annotations:
        return []
    return [PlannedPassage(annotation, text.span_of(annotation)) for annotation in _ordered(text)]


def planned(text: OpenText, author: Author, span: Span, note: str = "") -> Change:
    """Put a span of the reading at the end of the plan."""
    order = _ordered(text)
    target = target_of(text.document, text.reading.to_source(span))
    bodies = [note_body(note)] if note else []
    made = author.create(Kind.LESSON, target, *bodies)
    return _put(order, made, len(order))


def noted(annotation: Annotation, note: str) -> Change:
    """Write the presenter's note of a passage."""
    return edited(annotation, note=note)


def reordered(text: OpenText, annotation: Annotation, place: int) -> Change:
    """Put a passage at another place of the plan, counted without it."""
    before = _ordered(text)
    order = [other for other in before if other.id != annotation.id]
    place = max(0, min(place, len(order)))
    if [a.id for a in [*order[:place], annotation, *order[place:]]] == [a.id for a in before]:
        return Change()
    return _put(order, annotation, place, is_new=False)


def unplanned(annotation: Annotation) -> Change:
    """Take a passage out of the plan."""
    return Change(removed=(annotation,))


def _ordered(text: OpenText) -> list[Annotation]:
    return sorted(text.annotations.of_kind(Kind.LESSON), key=lambda a: (a.order, a.id))


def _put(
    order: list[Annotation], annotation: Annotation, place: int, *, is_new: bool = True
) -> Change:
    """Put a passage between others; where their keys leave no room, all get new ones."""
    keys = [other.order for other in order]
    if keys_are_sound(keys):
        low = keys[place - 1] if place else ""
        high = keys[place] if place < len(keys) else ""
        others: tuple[tuple[Annotation, Annotation], ...] = ()
        key = key_between(low, high)
    else:
        fresh = even_keys(len(order) + 1)
        key = fresh.pop(place)
        others = tuple((a, replace(a, order=k)) for a, k in zip(order, fresh, strict=True))
    after = replace(annotation, order=key)
    if is_new:
        return Change(added=(after,), replaced=others)
    return Change(replaced=(*others, (annotation, after)))
