import pytest

from nepreader.translation.checks import Issue, IssueKind
from nepreader.wording.translation_issues import issue_text


@pytest.mark.parametrize("kind", IssueKind)
def test_every_kind_of_issue_has_words(kind):
    issue = Issue(kind, 0, found="{x}", expected=("right", "other"))
    text = issue_text(issue, lambda _context, words: words)

    assert text
    assert "other" not in text
    assert issue_text(Issue(kind, 0), lambda _context, words: words)
