import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.storage import Calendar
from nepreader.wording.dates import Dates

NOON = "2026-11-22T12:05:00Z"


@pytest.fixture(autouse=True)
def in_bangkok(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Bangkok")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("language", "calendar", "date", "full"),
    [
        ("th", Calendar.LANGUAGE, "22 พ.ย. 2569", "22 พฤศจิกายน 2569 19:05 น."),
        ("th", Calendar.BUDDHIST, "22 พ.ย. 2569", "22 พฤศจิกายน 2569 19:05 น."),
        ("th", Calendar.COMMON, "22 พ.ย. ค.ศ. 2026", "22 พฤศจิกายน ค.ศ. 2026 19:05 น."),
        ("en", Calendar.LANGUAGE, "22 Nov 2026", "22 November 2026, 19:05"),
        ("en", Calendar.BUDDHIST, "22 Nov 2569 BE", "22 November 2569 BE, 19:05"),
        ("en", Calendar.COMMON, "22 Nov 2026", "22 November 2026, 19:05"),
    ],
)
def test_a_date_is_written_in_the_language_and_the_era(language, calendar, date, full):
    dates = Dates(language, calendar)

    assert dates.date(NOON) == date
    assert dates.date_and_time(NOON) == full


def test_a_day_is_the_one_where_the_person_lives():
    assert Dates("en").date("2025-12-31T17:30:00Z") == "1 Jan 2026"


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00Z"])
def test_what_is_no_time_is_shown_as_it_is(text):
    assert Dates("th").date(text) == text
    assert Dates("th").date_and_time(text) == text


@given(st.datetimes(datetime(1900, 1, 1), datetime(9000, 1, 1)), st.sampled_from(["th", "en"]))
def test_months_and_years_are_told_apart(moment, language):
    dates = Dates(language)
    other = moment.replace(month=moment.month % 12 + 1, day=1)

    assert dates.date(moment.isoformat()) != dates.date(other.isoformat())
    assert len(dates.date(moment.isoformat()).split()) == 3
