import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.translation.checks import IssueKind
from nepreader.translation.checks.marks import mark_issues


@pytest.mark.parametrize(
    "words",
    [
        "",
        "plain words, don't worry; the workers’ state",
        '“quoted”, ‘quoted’, "quoted", «quoted»',
        "(round [square {curly}])",
        "“outer ‘inner’ outer”",
        "a) first\nb) second 1) third",
        "‘the workers’ state’",
        'it is 5" wide',
        "one\n\ntwo",
    ],
)
def test_marks_that_fit_are_no_issue(words):
    assert list(mark_issues(0, words)) == []


@pytest.mark.parametrize(
    ("words", "kind", "found", "at"),
    [
        ("😀 a  b", IssueKind.BLANKS, "  ", 3),
        ("a \u00a0b", IssueKind.BLANKS, " \u00a0", 1),
        ("“a", IssueKind.QUOTES, "“", 0),
        ("a”", IssueKind.QUOTES, "”", 1),
        ('"a" b"', IssueKind.QUOTES, '"', 5),
        ("‘a", IssueKind.QUOTES, "‘", 0),
        ("(a", IssueKind.BRACKETS, "(", 0),
        ("some words)", IssueKind.BRACKETS, ")", 10),
        ("([a)", IssueKind.BRACKETS, "[", 1),
        ("«a", IssueKind.QUOTES, "«", 0),
    ],
)
def test_a_mark_without_its_partner_is_named_with_its_place(words, kind, found, at):
    (issue,) = mark_issues(0, words)

    assert (issue.kind, issue.found, issue.target.start) == (kind, found, at)
    assert issue.target.of(words) == found


@given(st.text(st.sampled_from('([{“«)]}”»‘’" a1'), max_size=12))
def test_any_marks_are_looked_at_and_each_issue_is_about_one(words):
    issues = [i for i in mark_issues(0, words) if i.kind is not IssueKind.BLANKS]

    assert len({issue.target for issue in issues}) == len(issues)
    assert all(issue.target.of(words) == issue.found for issue in issues)
