"""Ids in order of a key, kept up to date one by one: a hundred thousand need no sorting anew."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from typing import Any

Key = tuple[Any, ...]


class Ordered:
    """Ids by ascending key; equal keys by id."""

    def __init__(self, entries: Iterable[tuple[Key, str]] = ()) -> None:
        """`entries`: (key, id) of each."""
        self._entries = sorted(entries)
        self._keys = {name: key for key, name in self._entries}

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[str]:
        return (name for _, name in self._entries)

    def __getitem__(self, row: int) -> str:
        return self._entries[row][1]

    def __contains__(self, name: str) -> bool:
        return name in self._keys

    def row_for(self, name: str, key: Key) -> int:
        """Where an id with `key` belongs."""
        return bisect_left(self._entries, (key, name))

    def row_of(self, name: str) -> int | None:
        """Where an id stands."""
        key = self._keys.get(name)
        return None if key is None else bisect_left(self._entries, (key, name))

    def key_of(self, name: str) -> Key | None:
        """The key of an id."""
        return self._keys.get(name)

    def put(self, name: str, key: Key) -> None:
        """Add an id, or move it."""
        self.drop(name)
        self._keys[name] = key
        insort(self._entries, (key, name))

    def drop(self, name: str) -> None:
        """Take an id out, if it is there."""
        row = self.row_of(name)
        if row is not None:
            del self._entries[row], self._keys[name]

    def between(self, low: Key, high: Key) -> Iterator[tuple[Key, str]]:
        """The (key, id) from `low` on and before `high`."""
        first = bisect_left(self._entries, (low, ""))
        return iter(self._entries[first : bisect_right(self._entries, (high, ""))])
