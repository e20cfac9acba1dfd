"""New annotations: ids, times, revisions."""

import dataclasses
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from nepreader.annotation.fields import changed_fields, revisions, stamped
from nepreader.annotation.model import (
    MOTIVATIONS,
    Annotation,
    Kind,
    Revision,
    Target,
    TextualBody,
)


def now() -> str:
    """The time in UTC, to the second, as W3C wants it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(slots=True)
class Author:
    """Who makes annotations, and with which device; numbers every change.

    Attributes:
        name: shown to others; may be empty.
        writer: tells this installation from others.
        counter: the highest revision seen or made; `saw` raises it to what others made.
        clock: the time; tests pass their own.
    """

    name: str = ""
    writer: str = ""
    counter: int = 0
    clock: Callable[[], str] = now

    def create(self, kind: Kind, target: Target, *bodies: TextualBody, **fields: Any) -> Annotation:
        """A new annotation; `fields` are further fields of `Annotation`."""
        time = self.clock()
        return Annotation(
            id=f"urn:uuid:{uuid.uuid4()}",
            kind=kind,
            target=target,
            bodies=bodies,
            motivation=MOTIVATIONS[kind],
            created=time,
            modified=time,
            creator=self.name,
            revision=self.next_revision(),
            **fields,
        )

    def revise(self, annotation: Annotation, **fields: Any) -> Annotation:
        """A changed annotation; every field that differs is stamped with a later revision."""
        return self.signed(annotation, dataclasses.replace(annotation, **fields))

    def signed(self, before: Annotation, after: Annotation) -> Annotation:
        """`after`, with the fields in which it differs from `before` marked as set just now."""
        names = changed_fields(before, after)
        if not names:
            return after
        self.saw(max(revisions(before).values()))  # an edit rules over all that it saw
        marked = stamped(after, names, self.next_revision())
        return dataclasses.replace(marked, modified=self.clock())

    def next_revision(self) -> Revision:
        """A revision higher than all that were seen or made."""
        self.counter += 1
        return Revision(self.counter, self.writer)

    def saw(self, counter: int) -> None:
        """Take note of somebody's revision."""
        self.counter = max(self.counter, counter)
