import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import PatternInvalid, PatternTooSlow
from nepreader.text import Span
from nepreader.translation.replacing import Found, Search


def test_plain_words_are_found_whatever_their_case():
    assert Search("a.b").find(["x A.B", "axb"]) == [Found(0, Span(2, 5))]
    assert Search("a.b", match_case=True).find(["x A.B"]) == []


def test_whole_words_are_no_parts_of_others():
    assert [f.span.start for f in Search("art", whole_words=True).find(["part art artist art's"])] == [5, 16]  # fmt: skip


def test_positions_are_code_points():
    assert Search("b").find(["😀b"]) == [Found(0, Span(1, 2))]


def test_only_texts_that_change_are_given_back():
    assert Search("Lenin", "Trotsky").replaced(["lenin", "x", "Trotsky"]) == {0: "Trotsky"}


def test_a_plain_replacement_is_taken_as_it_is():
    assert Search("a", r"\1 \g<0>").replaced(["a"]) == {0: r"\1 \g<0>"}


def test_groups_stand_for_what_they_found():
    search = Search(r"(?P<a>\w+) (\w+)", r"\2 \g<a>", is_regex=True)

    assert search.replaced(["one two, three four"]) == {0: "two one, four three"}


def test_nothing_is_not_found():
    assert Search("").find(["a"]) == []
    assert Search("x*", "-", is_regex=True).replaced(["axa"]) == {0: "a-a"}


@pytest.mark.parametrize("pattern", ["(", "[", "(?P<a", "*", r"\p{Klingon}"])
def test_what_is_no_pattern_is_named(pattern):
    with pytest.raises(PatternInvalid) as raised:
        Search(pattern, is_regex=True).find(["a"])
    assert raised.value.pattern == pattern


@pytest.mark.parametrize("replacement", [r"\9", "\\", r"\g<x>"])
def test_a_replacement_that_means_nothing_is_named(replacement):
    with pytest.raises(PatternInvalid) as raised:
        Search("a", replacement, is_regex=True).replaced(["a"])
    assert raised.value.pattern == replacement


def test_a_pattern_that_never_ends_is_stopped():
    search = Search(r"(?:(?:a+)+)+(?!.)b|((a|aa)+)+c", is_regex=True, seconds=0.2)

    with pytest.raises(PatternTooSlow):
        search.find(["a" * 60 + "!"] * 50)


@given(st.text(max_size=20), st.text(min_size=1, max_size=3), st.text(max_size=3))
def test_plain_replacement_is_that_of_python_where_case_matters(text, words, replacement):
    after = Search(words, replacement, match_case=True).replaced([text]).get(0, text)

    assert after == text.replace(words, replacement)
