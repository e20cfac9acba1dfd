import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation.edges import GONE, drawn_together


def test_nothing_found_stays_nothing():
    assert drawn_together([], "", "กขค") == []
    assert drawn_together([GONE, GONE], "กข", "ค") == [GONE, GONE]


def test_a_run_stays_as_it_is():
    assert drawn_together([2, 3, 4], "กขค", "--กขค--") == [2, 3, 4]


def test_a_letter_found_in_what_was_inserted_before_is_drawn_to_the_rest():
    new = "นก" + "-" * 5 + "น้ำค้าง"

    assert drawn_together([0, 8, 9, 10, 11, 12, 13], "น้ำค้าง", new) == [*range(7, 14)]


def test_a_letter_found_in_what_was_inserted_behind_is_drawn_to_the_rest():
    new = "ดอกไม้" + "-" * 5 + "แม้"

    assert drawn_together([0, 1, 2, 3, 4, 13], "ดอกไม้", new) == [*range(6)]


@pytest.mark.parametrize(("gap", "found"), [(12, 13), (13, GONE)])
def test_what_lies_too_far_off_is_given_up(gap, found):
    new = "ก" + "-" * gap + "ขค"
    start = gap + 1

    assert drawn_together([0, start, start + 1], "กขค", new)[0] == (0 if found != GONE else GONE)


def test_the_longer_the_span_the_more_may_be_inserted():
    old = "ก" * 10 + "ข" * 20
    places = [*range(10), *range(40, 60)]

    assert drawn_together(places, old, "ก" * 10 + "-" * 30 + "ข" * 20) == places


def test_a_lost_letter_that_stands_beside_is_found():
    assert drawn_together([0, 1, GONE, 3], "ยายบ", "ยายบ") == [0, 1, 2, 3]


@given(st.lists(st.just(GONE) | st.integers(0, 30), max_size=12), st.text("กข", min_size=31))
def test_places_rise_and_what_was_found_in_a_run_stays(places, new):
    result = drawn_together(places, "ก" * len(places), new)
    found = [place for place in result if place != GONE]

    assert len(result) == len(places)
    assert found == sorted(set(found))
    assert bool(found) == any(place != GONE for place in places)
