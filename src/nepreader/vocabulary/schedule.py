"""When a word comes up again: the FSRS scheduler, over plain values.

FSRS-6 with its published default parameters and a desired retention of 0.9, as in
J. Ye, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", KDD 2022,
and its successors at github.com/open-spaced-repetition.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import fsrs


class Rating(IntEnum):
    """How well a person remembered."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Phase(IntEnum):
    """Where a word stands in being learnt."""

    NEW = 0  # never reviewed
    LEARNING = 1  # comes up again within minutes
    REVIEW = 2  # comes up again after days
    RELEARNING = 3  # was forgotten


@dataclass(frozen=True, slots=True)
class Schedule:
    """What the scheduler knows of a word.

    Attributes:
        phase: not NEW: a word that was never reviewed has no schedule.
        step: how many of the steps of minutes were taken; None in REVIEW.
        stability: days after which it is remembered with a probability of 0.9.
        difficulty: from 1 to 10.
        due: when it comes up again, in UTC.
        reviewed: when it was reviewed last, in UTC.
    """

    phase: Phase
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    reviewed: datetime


def rescheduled(schedule: Schedule | None, rating: Rating, now: datetime) -> Schedule:
    """The schedule after a rating; None is that of a word never reviewed.

    The same arguments give the same answer: the random days that FSRS may add, so that words learnt
    together part, are left out.
    """
    import fsrs

    moment = now.astimezone(UTC)
    card, _ = _scheduler().review_card(_card(schedule), fsrs.Rating(rating), moment)
    return Schedule(
        Phase(card.state),
        card.step,
        card.stability or 0.0,
        card.difficulty or 0.0,
        card.due,
        moment,
    )


def _card(schedule: Schedule | None) -> "fsrs.Card":
    import fsrs

    if schedule is None:
        return fsrs.Card(card_id=0)
    return fsrs.Card(
        card_id=0,
        state=fsrs.State(schedule.phase),
        step=schedule.step,
        stability=schedule.stability,
        difficulty=schedule.difficulty,
        due=schedule.due,
        last_review=schedule.reviewed,
    )


@cache
def _scheduler() -> "fsrs.Scheduler":
    import fsrs

    return fsrs.Scheduler(enable_fuzzing=False)
