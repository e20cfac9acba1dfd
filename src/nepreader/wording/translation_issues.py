"""What is probably wrong in a translation, in words."""

from nepreader.translation.checks.issue import Issue, IssueKind
from nepreader.wording.errors import Translate
from nepreader.wording.mark import QT_TRANSLATE_NOOP

CONTEXT = "TranslationIssues"

_TEXTS = {
    IssueKind.EMPTY: QT_TRANSLATE_NOOP("TranslationIssues", "nothing stands for this passage"),
    IssueKind.TERM: QT_TRANSLATE_NOOP("TranslationIssues", "“{found}” should be “{expected}”"),
    IssueKind.FORBIDDEN: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the glossary forbids “{found}”; “{expected}” is right"
    ),
    IssueKind.NUMBER_MISSING: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the number {found} is missing"
    ),
    IssueKind.NUMBER_ADDED: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the number {found} is not in the Thai"
    ),
    IssueKind.BLANKS: QT_TRANSLATE_NOOP("TranslationIssues", "doubled blanks"),
    IssueKind.QUOTES: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the quotation mark {found} has no partner"
    ),
    IssueKind.BRACKETS: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the bracket {found} has no partner"
    ),
    IssueKind.UNEVEN: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the same words are translated “{expected}” elsewhere"
    ),
    IssueKind.CHANGED: QT_TRANSLATE_NOOP(
        "TranslationIssues", "the Thai was changed after it was translated"
    ),
}


def issue_text(issue: Issue, translate: Translate) -> str:
    """An issue in the person's language."""
    expected = issue.expected[0] if issue.expected else ""
    return translate(CONTEXT, _TEXTS[issue.kind]).format(found=issue.found, expected=expected)
