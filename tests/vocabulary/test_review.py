from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nepreader.vocabulary import Meeting, WordRecord, WordStatus
from nepreader.vocabulary.review import (
    Cloze,
    DailyLimits,
    LoggedReview,
    ReviewItem,
    Reviews,
)
from nepreader.vocabulary.schedule import Phase, Rating
from nepreader.vocabulary.store import open_vocabulary
from vocabulary.conftest import NOON

TOMORROW = NOON + timedelta(days=1)
MINUTES = timedelta(minutes=15)


@pytest.fixture
def reviews(store):
    store.mark(["แมว", "ดำ", "นอน"], WordStatus.LEARNING, time="2026-11-22T00:00:00.000000Z")
    return Reviews(store.database)


def due(reviews, now):
    return [item.record.word for item in reviews.due(now)]


def test_words_to_learn_are_due_at_once_and_others_never(store, reviews):
    store.mark(["บ้าน"], WordStatus.KNOWN)
    store.mark(["ดำ"], WordStatus.IGNORED)

    assert due(reviews, NOON) == ["นอน", "แมว"]
    assert reviews.due(NOON)[0].phase is Phase.NEW


def test_words_are_begun_in_the_order_they_were_marked(store, reviews):
    store.mark(["ก"], WordStatus.LEARNING, time="2026-11-22T01:00:00.000000Z")

    assert due(reviews, NOON)[-1] == "ก"


def test_what_was_rated_comes_up_again_when_it_is_due(reviews):
    rated = reviews.rate("เเมว", Rating.GOOD, NOON)

    assert due(reviews, NOON) == ["ดำ", "นอน"]
    assert reviews.next_due(NOON) == rated.after.due == NOON + timedelta(minutes=10)
    assert due(reviews, NOON + MINUTES) == ["แมว", "ดำ", "นอน"]


def test_what_comes_back_after_days_is_due_the_whole_day(reviews):
    after = reviews.rate("แมว", Rating.EASY, NOON).after
    morning = after.due.astimezone(NOON.tzinfo).replace(hour=4, minute=0)

    assert "แมว" not in due(reviews, morning - timedelta(seconds=1))
    assert "แมว" in due(reviews, morning)
    assert after.due > morning


def test_a_day_brings_only_so_many_new_words(reviews):
    reviews.limits = DailyLimits(new=2)
    assert due(reviews, NOON) == ["ดำ", "นอน"]
    reviews.rate("ดำ", Rating.EASY, NOON)
    reviews.rate("นอน", Rating.EASY, NOON)

    assert due(reviews, NOON) == []
    midnight = NOON + timedelta(hours=12, minutes=30)
    assert due(reviews, midnight) == []
    assert due(reviews, midnight + timedelta(hours=4)) == ["แมว"]


def test_a_day_brings_only_so_many_reviews(reviews):
    for word in ("แมว", "ดำ", "นอน"):
        reviews.rate(word, Rating.EASY, NOON)
    later = NOON + timedelta(days=60)
    reviews.limits = DailyLimits(reviews=2)
    assert len(due(reviews, later)) == 2
    reviews.rate("แมว", Rating.GOOD, later)
    assert len(due(reviews, later)) == 1
    forgotten = reviews.rate("ดำ", Rating.AGAIN, later).after

    assert due(reviews, later) == []
    assert due(reviews, forgotten.due) == ["ดำ"]  # what was begun is not limited


def test_a_rating_is_taken_back_once(reviews):
    before = reviews.due(NOON)
    rated = reviews.rate("แมว", Rating.GOOD, NOON)

    assert reviews.take_back(rated)
    assert reviews.due(NOON) == before
    assert [entry.taken_back for entry in reviews.history()] == [True]
    assert not reviews.take_back(rated)


def test_a_rating_is_not_taken_back_from_under_a_later_one(reviews):
    first = reviews.rate("แมว", Rating.GOOD, NOON)
    second = reviews.rate("แมว", Rating.GOOD, NOON + MINUTES)

    assert not reviews.take_back(first)
    assert reviews.take_back(second)
    assert reviews.take_back(first)


def test_a_rating_taken_back_does_not_use_up_the_day(reviews):
    reviews.limits = DailyLimits(new=1)
    rated = reviews.rate("ดำ", Rating.GOOD, NOON)
    reviews.take_back(rated)

    assert due(reviews, NOON) == ["ดำ"]


def test_every_rating_is_logged(reviews):
    reviews.rate("แมว", Rating.GOOD, NOON)
    reviews.rate("ดำ", Rating.AGAIN, NOON)
    reviews.rate("แมว", Rating.HARD, NOON + MINUTES)

    assert reviews.history("แมว") == [
        LoggedReview("แมว", NOON, Rating.GOOD, Phase.NEW, taken_back=False),
        LoggedReview("แมว", NOON + MINUTES, Rating.HARD, Phase.LEARNING, taken_back=False),
    ]
    assert len(reviews.history()) == 3


def test_what_ratings_would_do_is_what_they_do(reviews):
    (item, *_) = reviews.due(NOON)
    outcomes = reviews.outcomes(item, NOON)

    assert list(outcomes) == list(Rating)
    assert reviews.rate(item.record.word, Rating.HARD, NOON).after == outcomes[Rating.HARD]


def test_a_word_that_is_learnt_again_goes_on_where_it_was(store, reviews):
    after = reviews.rate("แมว", Rating.EASY, NOON).after
    store.mark(["แมว"], WordStatus.KNOWN)
    assert "แมว" not in due(reviews, after.due)
    store.mark(["แมว"], WordStatus.LEARNING)

    (item,) = [item for item in reviews.due(after.due) if item.record.word == "แมว"]
    assert item.schedule == after


def test_schedules_are_there_when_the_vocabulary_is_opened_again(opened, store, reviews):
    after = reviews.rate("แมว", Rating.GOOD, NOON).after
    store.close()

    (item, *_) = Reviews(opened().database).due(NOON + MINUTES)
    assert item.schedule == after


def test_two_windows_rate_one_after_the_other(opened, reviews):
    other = Reviews(opened().database)
    reviews.rate("แมว", Rating.GOOD, NOON)

    assert other.rate("แมว", Rating.GOOD, NOON + MINUTES).before.phase is Phase.LEARNING


def test_a_cloze_is_the_sentence_with_a_gap():
    record = WordRecord("แมว", meeting=Meeting("😀 เเมวดำนอน", 2, 6))

    assert ReviewItem(record, None).cloze == Cloze("😀 ", "เเมว", "ดำนอน")
    assert ReviewItem(WordRecord("แมว"), None).cloze == Cloze("", "แมว", "")


def test_nothing_is_due_where_nothing_is_learnt(store):
    reviews = Reviews(store.database)

    assert reviews.due(NOON) == []
    assert reviews.next_due(NOON) is None


steps = st.lists(
    st.tuples(st.sampled_from("กขค"), st.sampled_from(Rating), st.integers(0, 4000)), max_size=10
)


@settings(max_examples=20)
@given(steps)
def test_taking_back_every_rating_gives_back_the_first_day(tmp_path_factory, given_ratings):
    store = open_vocabulary(tmp_path_factory.mktemp("v") / "v.db")
    store.mark("กขค", WordStatus.LEARNING)
    reviews = Reviews(store.database)
    before = reviews.due(NOON)
    now, rated = NOON, []
    for word, rating, minutes in given_ratings:
        now += timedelta(minutes=minutes)
        rated.append(reviews.rate(word, rating, now))
    assert all(reviews.take_back(each) for each in reversed(rated))

    assert reviews.due(NOON) == before
    assert all(entry.taken_back for entry in reviews.history())
    store.close()
