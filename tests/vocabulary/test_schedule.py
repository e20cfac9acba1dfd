from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nepreader.vocabulary.schedule import Phase, Rating, rescheduled
from vocabulary.conftest import NOON

ratings = st.lists(
    st.tuples(st.sampled_from(Rating), st.timedeltas(timedelta(-1), timedelta(400))), max_size=12
)


def after(*given):
    schedule, now = None, NOON
    for rating in given:
        schedule = rescheduled(schedule, rating, now)
        now = schedule.due
    return schedule


def test_a_word_remembered_twice_comes_back_after_days():
    assert after(Rating.GOOD).phase is Phase.LEARNING
    assert after(Rating.GOOD).due == NOON + timedelta(minutes=10)
    assert after(Rating.GOOD, Rating.GOOD).phase is Phase.REVIEW
    assert after(Rating.GOOD, Rating.GOOD).due - NOON >= timedelta(days=1)


def test_a_word_that_is_easy_needs_no_minutes():
    assert after(Rating.EASY).phase is Phase.REVIEW


def test_a_word_that_was_forgotten_is_learnt_again():
    forgotten = after(Rating.EASY, Rating.AGAIN)

    assert forgotten.phase is Phase.RELEARNING
    assert forgotten.stability < after(Rating.EASY).stability


def test_intervals_grow_while_it_is_remembered():
    reached = [after(*[Rating.GOOD] * count) for count in range(2, 9)]
    intervals = [schedule.due - schedule.reviewed for schedule in reached]

    assert all(one < other for one, other in pairwise(intervals))


def test_a_better_rating_is_a_longer_time():
    schedule = after(Rating.EASY)
    due = [rescheduled(schedule, rating, schedule.due).due for rating in Rating]

    assert due == sorted(set(due))


@given(ratings)
def test_the_same_ratings_at_the_same_times_give_the_same_schedule(given_at):
    def run():
        schedule, now = None, NOON
        for rating, later in given_at:
            now += later  # a machine's clock may also go back
            schedule = rescheduled(schedule, rating, now)
            assert schedule.due > now
            assert 1 <= schedule.difficulty <= 10
            assert schedule.stability > 0
        return schedule

    assert run() == run()
