"""One sitting of the daily review: what comes next, what comes back, what was done."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from nepreader.vocabulary.review import ReviewItem
from nepreader.vocabulary.schedule import Rating, Schedule, rescheduled

_AHEAD = timedelta(minutes=20)
"""Who sits here now need not wait for minutes; Anki's limit for learning ahead."""


class Step(NamedTuple):
    """A word as it was before it was rated."""

    item: ReviewItem
    comes_back: bool


class Sitting:
    """The words of a sitting in order; a word that was not remembered comes back at the end.

    It holds no file: `Reviews.rate` with the same rating and moment keeps what it does.
    """

    def __init__(self, items: Iterable[ReviewItem]) -> None:
        """`items` as they are due (`Reviews.due`)."""
        self._waiting = deque(items)
        self._past: list[Step] = []
        self.total = len(self._waiting)

    @property
    def current(self) -> ReviewItem | None:
        """The word to be reviewed; None when all are done."""
        return self._waiting[0] if self._waiting else None

    @property
    def done(self) -> int:
        """How many words will not come back."""
        return self.total - len(self._waiting)

    @property
    def can_take_back(self) -> bool:
        """Whether any word was rated."""
        return bool(self._past)

    def rate(self, rating: Rating, now: datetime) -> Schedule:
        """Rate the current word and go on; returns when it comes up again.

        Raises:
            IndexError: all are done.
        """
        item = self._waiting.popleft()
        after = rescheduled(item.schedule, rating, now)
        comes_back = after.due - now <= _AHEAD
        if comes_back:
            self._waiting.append(replace(item, schedule=after))
        self._past.append(Step(item, comes_back))
        return after

    def take_back(self) -> ReviewItem:
        """Undo the last rating: its word is the current one again.

        Raises:
            IndexError: nothing was rated.
        """
        step = self._past.pop()
        if step.comes_back:
            word = step.item.record.word
            self._waiting = deque(item for item in self._waiting if item.record.word != word)
        self._waiting.appendleft(step.item)
        return step.item
