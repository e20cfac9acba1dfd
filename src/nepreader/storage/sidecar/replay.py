"""Journals that were left behind, by this program's earlier runs or by others."""

import contextlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nepreader.annotation import Annotation
from nepreader.annotation.fields import revisions
from nepreader.annotation.merging import counted, highest, join
from nepreader.storage.sidecar.journal import read_journal
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import Place, Places
from nepreader.storage.sidecar.writers import Writer

if TYPE_CHECKING:
    from pathlib import Path


class Replay:
    """Reads journals, and removes those of ended programs once the sidecar holds them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._merged: list[Path] = []

    def read(self, places: Iterable[Place]) -> Sidecar:
        """What all journals hold; those that cannot be read now are read another time."""
        found = Sidecar()
        for place in places:
            for _, path in place.journals():
                with contextlib.suppress(OSError):
                    read_journal(path, found)
        return found

    def read_ended(self, places: Places) -> Sidecar:
        """What the journals hold whose writers run no more; `forget` removes them."""
        found = Sidecar()
        for place in (places.beside, places.fallback):
            for writer, path in place.journals():
                if writer == self._writer.id or not self._writer.has_ended(writer):
                    continue
                with contextlib.suppress(OSError):
                    read_journal(path, found)
                    self._merged.append(path)
        return found

    def forget(self) -> None:
        """Remove the journals that were read last: they are in the sidecar now."""
        for path in self._merged:
            with contextlib.suppress(OSError):
                path.unlink()
        self._merged.clear()

    @staticmethod
    def merge(sidecar: Sidecar, left: Sidecar) -> bool:
        """Merge what journals hold; returns whether that was news.

        What the sidecar's clock covers went into it long ago, and may have been removed since.
        """
        news = False
        for record in left.records.values():
            known = sidecar.records.get(record.id)
            if known is None and isinstance(record, Annotation) and _is_covered(record, sidecar):
                continue
            merged = join(known, record) if known else record
            if merged != known:
                sidecar.records[record.id] = merged
                sidecar.clock = highest(sidecar.clock, counted([merged]))
                news = True
        sidecar.snapshots = {**left.snapshots, **sidecar.snapshots}
        return news


def _is_covered(annotation: Annotation, sidecar: Sidecar) -> bool:
    made = revisions(annotation).items()
    return all(counter <= sidecar.clock.get(writer, -1) for writer, counter in made)
