import pytest

from nepreader.translation.spelling import Spelling


@pytest.fixture(scope="module")
def spelling():
    return Spelling(["smychka", "New Economic Policy"])


def test_misspelt_words_are_found_after_an_emoji(spelling):
    text = "😀 Lenin recieved the governmnet’s letter"
    assert [span.of(text) for span in spelling.misspelt(text)] == ["recieved", "governmnet’s"]


@pytest.mark.parametrize(
    "word",
    ["labour", "collectivisation", "centre", "defence", "travelled", "color", "don’t", "Lenin's"],
)
def test_words_of_both_britain_and_america_are_right(spelling, word):
    assert spelling.is_right(word)


@pytest.mark.parametrize("word", ["labuor", "colectivisation", "centrre", "thsi"])
def test_slips_in_them_are_not(spelling, word):
    assert not spelling.is_right(word)


@pytest.mark.parametrize("word", ["NEP", "smychka", "Smychka's", "เลนิน"])
def test_abbreviations_own_words_and_other_scripts_pass(spelling, word):
    assert spelling.is_right(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("recieved", "received"),
        ("Governmnet", "Government"),
        ("electrifcaton", "electrification"),
        ("thsi", "this"),
    ],
)
def test_what_was_meant_comes_first(spelling, word, meant):
    assert spelling.suggestions(word)[0] == meant


def test_what_is_like_no_word_has_no_suggestions(spelling):
    assert spelling.suggestions("qwxzvkj") == []
    assert spelling.suggestions("") == []


def test_a_word_that_is_added_is_right_from_then_on():
    spelling = Spelling()
    assert not spelling.is_right("prodnalog")
    spelling.add("Prodnalog")
    assert spelling.is_right("prodnalog's")
