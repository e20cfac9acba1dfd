from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nepreader.vocabulary import WordRecord, WordStatus
from nepreader.vocabulary.review import ReviewItem
from nepreader.vocabulary.schedule import Rating
from nepreader.vocabulary.sitting import Sitting

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
WORDS = ["ฝน", "นา", "ข้าว"]


def sitting():
    return Sitting(ReviewItem(WordRecord(word, WordStatus.LEARNING), None) for word in WORDS)


def test_a_word_that_was_not_remembered_comes_back_at_the_end():
    review = sitting()
    review.rate(Rating.AGAIN, NOW)
    assert (review.done, review.total, review.current.record.word) == (0, 3, "นา")
    review.rate(Rating.EASY, NOW)
    review.rate(Rating.EASY, NOW)
    assert (review.done, review.current.record.word) == (2, "ฝน")
    review.rate(Rating.EASY, NOW + timedelta(minutes=2))
    assert (review.done, review.current) == (3, None)


def test_a_sitting_without_words_is_over():
    review = Sitting([])
    assert (review.current, review.total, review.can_take_back) == (None, 0, False)


@given(st.lists(st.sampled_from(Rating), max_size=12))
def test_taking_back_every_rating_ends_where_it_began(ratings):
    review = sitting()
    seen = []
    for rating in ratings:
        if review.current is None:
            break
        seen.append((review.current, review.done))
        review.rate(rating, NOW)
    while review.can_take_back:
        item = review.take_back()
        assert (item, review.done) == seen.pop()
        assert review.current == item
    assert not seen
    assert [item.record.word for item in review._waiting] == WORDS
