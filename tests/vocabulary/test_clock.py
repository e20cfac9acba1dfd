from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.vocabulary.clock import day_of, moment_of, now, timestamp

zones = st.integers(-12 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=zones)


@given(moments, moments)
def test_timestamps_sort_like_moments(one, other):
    assert (timestamp(one) < timestamp(other)) == (one < other)


@given(moments)
def test_a_timestamp_is_read_back(moment):
    assert moment_of(timestamp(moment)) == moment


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        timestamp(datetime(2026, 1, 1))


@pytest.mark.parametrize("text", ["", "เมื่อวาน", "2026-13-01", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        moment_of(text)


def test_other_ways_of_writing_a_time_are_understood():
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)

    assert moment_of("2026-11-22T12:00:00Z") == moment_of("2026-11-22 12:00") == noon
    assert moment_of("2026-11-22T19:00+07:00") == noon


@given(moments.filter(lambda m: 10 < m.year < 9990))
def test_a_day_holds_its_moment_and_begins_at_four(moment):
    start, end = day_of(moment)

    assert start <= moment < end
    assert (start.hour, end.hour, end - start) == (4, 4, timedelta(days=1))


def test_now_has_a_zone():
    assert now().tzinfo
