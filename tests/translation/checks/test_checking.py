import pytest

from nepreader.glossary import Termbase
from nepreader.translation import Status
from nepreader.translation.checks import IssueKind, issues_in
from nepreader.translation.checks.terms import TermChecker
from translation.bilingual import unit

NO_TERMS = TermChecker(Termbase(), lambda _text: [])


def kinds(*units, changed=()):
    return [(issue.index, issue.kind) for issue in issues_in(units, NO_TERMS, changed)]


def test_what_is_not_translated_yet_is_no_issue_until_somebody_says_it_is_done():
    assert kinds(unit("แมว 1")) == []
    assert kinds(unit("แมว 1", " ", status=Status.DONE)) == [(0, IssueKind.EMPTY)]


def test_the_same_words_that_are_translated_otherwise_are_named_on_both_sides():
    units = [unit("แมว", "cat"), unit("หนู", "mouse"), unit("แมว", "feline"), unit("แมว")]
    uneven = [i for i in issues_in(units, NO_TERMS) if i.kind is IssueKind.UNEVEN]

    assert [(i.index, i.expected) for i in uneven] == [(0, ("feline",)), (2, ("cat",))]


def test_another_case_is_no_other_translation():
    assert kinds(unit("แมว", "cat"), unit("แมว", "Cat"), unit("แมว")) == []


def test_a_source_that_changed_is_named():
    assert kinds(unit("แมว", "cat"), unit("หนู"), changed=(0, 1)) == [(0, IssueKind.CHANGED)]


@pytest.mark.parametrize("words", ["a  b", "(a", "“a", "1922"])
def test_every_kind_of_check_is_made(words):
    assert len(kinds(unit("ก", words))) == 1
