"""Telling how far long work is, and being stopped."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

Item = TypeVar("Item")
Checkpoint = Callable[[float], None]
"""Told how far the work is, from 0 to 1; it stops the work by raising."""
_STEPS = 200


def unwatched(_done: float) -> None:
    """The checkpoint of work that nobody watches."""


def watched(
    items: Collection[Item], checkpoint: Checkpoint, share: float = 1.0, before: float = 0.0
) -> Iterator[Item]:
    """Each of `items`, with a checkpoint now and then.

    Args:
        items: what is worked on.
        checkpoint: whom to tell.
        share: of the whole work that these are.
        before: how much of the whole was done before.
    """
    every = max(1, len(items) // _STEPS)
    for number, item in enumerate(items):
        if number % every == 0:
            checkpoint(before + share * number / len(items))
        yield item
