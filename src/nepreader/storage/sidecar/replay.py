"""Journals that were left behind, by this program's earlier runs or by others."""

import contextlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nepreader.annotation.merging import counted, highest, join
from nepreader.storage.sidecar.journal import Journal, read_journal
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import Place
from nepreader.storage.sidecar.snapshots import merged as merged_snapshots
from nepreader.storage.sidecar.writers import Writer

if TYPE_CHECKING:
    from pathlib import Path


class Replay:
    """Reads journals, and removes those of ended programs once the sidecar holds them."""

    def __init__(self, writer: Writer, own: Journal) -> None:
        self._writer = writer
        self._own = own
        self._merged: list[Path] = []

    def read(self, places: Iterable[Place]) -> Sidecar:
        """What all journals hold; those that cannot be read now are read another time."""
        found = Sidecar()
        for place in places:
            for _, path in place.journals():
                with contextlib.suppress(OSError):
                    read_journal(path, found)
        return found

    def read_ended(self, places: Iterable[Place]) -> Sidecar:
        """What the journals hold whose writers write no more; `forget` removes them."""
        found = Sidecar()
        for place in places:
            for writer, path in place.journals():
                if self._own.owns(path) or not self._has_ended(writer):
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

    def _has_ended(self, writer: str) -> bool:
        """A name that is ours by now was somebody's who ended."""
        return writer == self._writer.id or self._writer.has_ended(writer)


def merge_left(sidecar: Sidecar, left: Sidecar) -> bool:
    """Merge what journals hold; returns whether that was news.

    Whether it went into the sidecar long ago is not asked: a tombstone tells of what was removed,
    and to merge a state twice does no harm.
    """
    news = False
    for record in left.records.values():
        known = sidecar.records.get(record.id)
        merged = join(known, record) if known else record
        if merged != known:
            sidecar.records[record.id] = merged
            sidecar.clock = highest(sidecar.clock, counted([merged]))
            news = True
    sidecar.snapshots = merged_snapshots(left.snapshots, sidecar.snapshots)
    return news
