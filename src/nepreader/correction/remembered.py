"""Suspects by what a person corrected before: the same letters, wherever they stand."""

from nepreader.correction.suspect import Suggestion, Suspect, SuspectKind
from nepreader.text import Span

_LIKELY = 0.9
"""How likely what was once misread is misread again: a person said so, but not of this place."""


def ruled(span: Span, printed: str, meant: str, suspect: Suspect | None) -> Suspect:
    """A suspect of a rule; what the program found there is offered after the rule's words."""
    score = max(_LIKELY, suspect.score) if suspect else _LIKELY
    others = [s for s in suspect.suggestions if s.text != meant] if suspect else []
    return Suspect(span, printed, SuspectKind.RULE, score, (Suggestion(meant, score), *others))
