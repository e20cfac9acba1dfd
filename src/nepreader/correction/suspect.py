"""A stretch that was probably misread."""

from enum import StrEnum
from typing import Any, NamedTuple

from nepreader.correction.slips import Slip, slips_between
from nepreader.text import Span

SURE, LIKELY, POSSIBLE = 0.85, 0.45, 0.05
"""Least probabilities: to mend with hardly a look, to read by, to review all that may be wrong.

What each finds is told in docs/performance.md.
"""


class SuspectKind(StrEnum):
    """Why a stretch is suspected."""

    SHAPE = "shape"  # no word; a word of nearly this shape is far likelier
    CONTEXT = "context"  # a word, but one of nearly this shape is far likelier here
    CONSISTENCY = "consistency"  # the text or a glossary mostly writes it otherwise
    NAME = "name"  # does not sound like the Latin name in brackets behind it
    IMPOSSIBLE = "impossible"  # signs that no word holds
    SCRIPT = "script"  # letters of another script stand inside Thai
    UNKNOWN = "unknown"  # no word, and nothing is known that it may have read
    DOUBLED = "doubled"  # the same letters twice
    RULE = "rule"  # a person corrected the same letters before


class Suggestion(NamedTuple):
    """What the stretch may have read, and how likely that is, from 0 to 1."""

    text: str
    score: float


class Suspect(NamedTuple):
    """A suspected stretch, in code points of the text it was found in.

    Attributes:
        score: the probability that it was misread, from 0 to 1.
        suggestions: best first; may be none.
        times: how often the first suggestion stands in the text.
        latin: the name in Latin letters that follows, if that tells against it.
    """

    span: Span
    text: str
    kind: SuspectKind
    score: float
    suggestions: tuple[Suggestion, ...] = ()
    times: int = 0
    latin: str = ""

    def slips(self) -> list[Slip]:
        """(meant, printed) of the letters in which the best suggestion differs from what stands."""
        return slips_between(self.suggestions[0].text, self.text) if self.suggestions else []

    def to_json(self) -> dict[str, Any]:
        """The suspect as JSON can hold it."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "kind": self.kind.value,
            "score": round(self.score, 4),
            "suggestions": [
                {"text": one.text, "score": round(one.score, 4)} for one in self.suggestions
            ],
            "times": self.times,
            "latin": self.latin,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Suspect":
        """Read what `to_json` made.

        Raises:
            KeyError: something is missing.
            ValueError: the kind is not known.
        """
        return cls(
            Span(data["start"], data["end"]),
            data["text"],
            SuspectKind(data["kind"]),
            data["score"],
            tuple(Suggestion(one["text"], one["score"]) for one in data["suggestions"]),
            data["times"],
            data["latin"],
        )
