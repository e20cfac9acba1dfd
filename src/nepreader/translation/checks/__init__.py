"""What is probably wrong in a translation, found without understanding it."""

from nepreader.translation.checks.checking import issues_in
from nepreader.translation.checks.issue import Issue, IssueKind

__all__ = ["Issue", "IssueKind", "issues_in"]
