"""New annotations: ids, times, revisions."""

import dataclasses
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

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
        counter: the highest revision seen or made.
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
            revision=self._next(),
            **fields,
        )

    def revise(self, annotation: Annotation, **fields: Any) -> Annotation:
        """A changed annotation, stamped as a later revision."""
        revision = self._next(annotation.revision.counter)
        return dataclasses.replace(annotation, modified=self.clock(), revision=revision, **fields)

    def _next(self, seen: int = 0) -> Revision:
        self.counter = max(self.counter, seen) + 1
        return Revision(self.counter, self.writer)
