import pytest

from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.language import PhraseMatcher
from nepreader.text import Span
from nepreader.translation.checks import IssueKind
from nepreader.translation.checks.terms import TermChecker, find

CAT = Entry("cat", ("แมว",), "cat", renderings=("feline",), forbidden=("kitty",), latin=("CAT",))
POLICY = Entry("nep", ("เนป", "นโยบายเศรษฐกิจใหม่"), "New Economic Policy", renderings=("NEP",), forbidden=("policy",))  # fmt: skip
PARTY = Entry("party", ("พรรค",), "party")


@pytest.fixture(scope="module")
def checker():
    termbase = Termbase([Glossary("g", [CAT, POLICY, PARTY])])
    return TermChecker(termbase, PhraseMatcher(termbase.forms).find_longest)


def issues(checker, source, target):
    return [(issue.kind, issue.found) for issue in checker.issues(0, source, target)]


@pytest.mark.parametrize("target", ["cat", "Cats", "a cat's", "the cats’ food", "FELINE", "CAT"])
def test_an_accepted_rendering_is_no_issue_whatever_its_case_and_number(checker, target):
    assert issues(checker, "แมว", target) == []


@pytest.mark.parametrize("target", ["dog", "category", "concat", "bobcat", ""])
def test_a_term_that_is_rendered_otherwise_is_named(checker, target):
    (issue,) = checker.issues(7, "😀 แมว", target)

    assert (issue.kind, issue.index, issue.source) == (IssueKind.TERM, 7, Span(2, 5))
    assert issue.expected == ("cat", "feline", "CAT")
    assert issue.entry_id == "cat"


def test_a_forbidden_rendering_is_named_where_it_stands(checker):
    (issue,) = checker.issues(0, "แมว", "the cat, a kitty")

    assert (issue.kind, issue.target, issue.found) == (IssueKind.FORBIDDEN, Span(11, 16), "kitty")


def test_forbidden_words_may_be_part_of_accepted_ones(checker):
    assert issues(checker, "เนป", "the New Economic Policy") == []
    assert issues(checker, "เนป", "the NEP was a policy") == [(IssueKind.FORBIDDEN, "policy")]


def test_hyphens_and_line_ends_part_words_like_blanks(checker):
    assert issues(checker, "เนป", "New-Economic\nPolicy") == []


def test_each_term_is_asked_for_once(checker):
    assert issues(checker, "แมว แมว พรรค", "x") == [(IssueKind.TERM, "แมว"), (IssueKind.TERM, "พรรค")]  # fmt: skip


def test_plurals_in_ies_are_plurals():
    assert find("party", "the parties’ leaders") == [Span(4, 12)]
    assert find("city", "capacity") == []
    assert find(" - ", "a - b") == []


def test_renderings_of_a_term_are_listed_across_a_text(checker):
    texts = {
        0: ("แมว", "a cat"),
        3: ("แมว พรรค", "a kitty"),
        5: ("แมว", "a dog"),
        6: ("พรรค", "cat"),
    }
    found = checker.renderings("cat", texts)

    assert [(r.index, r.words, r.is_preferred, r.is_forbidden) for r in found] == [
        (0, "cat", True, False),
        (3, "kitty", False, True),
        (5, "", False, False),
    ]
    assert checker.renderings("none", texts) == []
