import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.text import Span
from nepreader.translation.bilingual import span_of_id
from translation.bilingual import cats, text_of, unit


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_the_id_of_a_unit_names_its_place(start, length):
    made = unit("ก")._replace(span=Span(start, start + length))

    assert span_of_id(made.id) == made.span


@pytest.mark.parametrize(
    "name",
    ["", "s", "s1", "s1-", "1-2", "s2-1", "s1-1", "s-1-2", "s๑-๒", "s1-2x", f"s{'9' * 5000}-1"],
)
def test_another_id_names_none(name):
    assert span_of_id(name) is None


def test_paragraphs_are_units_that_stand_together():
    assert [len(units) for units in cats().paragraphs] == [1, 2]


def test_the_time_of_a_text_is_that_of_its_latest_translation():
    text = text_of(unit("ก", time="2026-01-01T00:00:00Z"), unit("ข", time="2026-02-01T00:00:00Z"))

    assert text.time == "2026-02-01T00:00:00Z"
    assert text_of().time == ""
