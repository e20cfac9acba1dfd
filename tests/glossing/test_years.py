import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.glossing import Era, NoteKind, to_buddhist, to_common
from nepreader.glossing.years import year_notes


@pytest.mark.parametrize(
    ("year", "era", "common", "buddhist"),
    [
        (2475, Era.BUDDHIST, 1932, 2475),
        (1917, Era.COMMON, 1917, 2460),
        (112, Era.RATTANAKOSIN, 1893, 2436),
        (1144, Era.CHULA, 1782, 2325),
        (1214, Era.SHAKA, 1835, 2378),
    ],
)
def test_years_are_converted_both_ways(year, era, common, buddhist):
    assert to_common(year, era) == common
    assert to_buddhist(year, era) == buddhist


@given(st.integers(1, 2700))
def test_a_buddhist_year_comes_back(year):
    assert to_buddhist(to_common(year, Era.BUDDHIST), Era.COMMON) == year


def test_a_year_of_old_began_in_april():
    kinds = [note.kind for note in year_notes("2464", Era.BUDDHIST)]

    assert kinds == [NoteKind.YEAR, NoteKind.OLD_YEAR]
    assert year_notes("2464", Era.BUDDHIST)[1].values == ("1922",)
    assert [note.kind for note in year_notes("2484", Era.BUDDHIST)] == [NoteKind.YEAR]
    assert [note.kind for note in year_notes("1921", Era.COMMON)] == [NoteKind.YEAR]


@pytest.mark.parametrize(
    ("digits", "other"),
    [("1921-1928", "2464–2471"), ("1921–8", "2464–2471"), ("1999-2003", "2542–2546")],
)
def test_a_span_of_years_is_converted_at_both_ends(digits, other):
    (note,) = year_notes(digits, None)

    assert note.kind is NoteKind.YEAR_GUESSED
    assert note.values == (digits, "ค.ศ.", other)


@pytest.mark.parametrize("digits", ["", "12", "1,200", "0", "999", "2150", "99999", "1.5", "ab"])
def test_what_is_no_year_says_nothing(digits):
    assert year_notes(digits, None) == ()


@given(st.text("0123456789–-.,", max_size=12), st.sampled_from([None, *Era]))
def test_any_digits_are_taken(digits, era):
    for note in year_notes(digits, era):
        assert note.values
