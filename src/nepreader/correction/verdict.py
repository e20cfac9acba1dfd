"""From suspicions about paragraphs to suspects of a text, with probabilities.

How likely a suspicion is depends on how many slips the text holds: in a clean text what looks like
a slip is mostly a rare word. The number is estimated from the suspects that are sure by themselves
(empirical Bayes: the prior comes from the data it is used on).
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nepreader.correction.rival import Rival
from nepreader.correction.slips import Slip, slips_between
from nepreader.correction.suspect import Suggestion, Suspect
from nepreader.correction.weights import probability, weights
from nepreader.text import Span

Confidence = tuple[Span, float]
"""A span of the text and how sure its OCR engine was of it, from 0 to 1."""
_PRIOR_COUNT, _PRIOR_LENGTH = 0.5, 1.0  # slips, and thousands of code points, in a text unseen
_DIRTY_STEEPNESS = 5.0  # about one sure slip a thousand code points
_LEAST_NUMBER = -1.5  # as in the cleanest texts that the weights were fitted on
_LEARNT = 1.0  # logits for each e-fold of times that people corrected such a slip
_USUAL_CONFIDENCE, _MOST_DOUBT = 0.9, 2.0


class Density(NamedTuple):
    """How many sure slips a text holds.

    Attributes:
        all: the logarithm of their number in a thousand code points.
        dirty: near 0 for a text that somebody proof-read, near 1 for one that nobody did.
    """

    all: float
    dirty: float

    @property
    def logit(self) -> float:
        """What it adds to the logit of every suspicion."""
        suspect = weights("suspect")
        return suspect["density_all"] * self.all + suspect["density_dirty"] * self.dirty


def density(rivals: Iterable[Rival], length: int) -> Density:
    """How many slips a text of `length` code points holds."""
    sure = sum(rival.is_sure for rival in rivals)
    number = math.log((sure + _PRIOR_COUNT) / (length / 1000 + _PRIOR_LENGTH))
    number = max(_LEAST_NUMBER, number)
    return Density(number, probability(_DIRTY_STEEPNESS * number))


class Verdict:
    """Turns suspicions into suspects."""

    def __init__(
        self, prior: float, learnt: Iterable[Slip] = (), confidences: Sequence[Confidence] = ()
    ) -> None:
        """`prior` is a `Density.logit`; `learnt` slips may repeat."""
        self._prior = prior
        self._learnt: dict[Slip, int] = {}
        for meant, printed in learnt:
            slip = (meant, printed)
            self._learnt[slip] = self._learnt.get(slip, 0) + 1
        self._confidences = sorted(confidences)

    def suspect(self, text: str, start: int, rival: Rival) -> Suspect:
        """The suspect of a suspicion about the paragraph at `start`."""
        span = rival.span.shifted(start)
        printed = span.of(text)
        offered = self._offered(printed, rival)
        logit = rival.logit + (self._prior if rival.depends else 0.0) + self._doubt(span)
        if offered and offered[0][0] != rival.suggestions[0][0]:
            rival = rival._replace(times=0)
        if offered:
            logit += self._taught(offered[0][0], printed)
        return Suspect(
            span, printed, rival.kind, probability(logit),
            tuple(Suggestion(word, probability(value)) for word, value in offered),
            rival.times, rival.latin,
        )  # fmt: skip

    def _offered(self, printed: str, rival: Rival) -> list[tuple[str, float]]:
        if not self._learnt:
            return list(rival.suggestions)
        offered = [(word, value + self._taught(word, printed)) for word, value in rival.suggestions]
        return sorted(offered, key=lambda one: -one[1])

    def _taught(self, meant: str, printed: str) -> float:
        if not self._learnt:
            return 0.0
        times = [self._learnt.get(slip, 0) for slip in slips_between(meant, printed)]
        return _LEARNT * math.log1p(min(times, default=0)) if times else 0.0

    def _doubt(self, span: Span) -> float:
        """What the OCR engine's own doubt adds: nothing where it was as sure as usual."""
        given = [value for place, value in self._confidences if place.overlaps(span)]
        if not given:
            return 0.0
        return _MOST_DOUBT * (_USUAL_CONFIDENCE - min(given)) / _USUAL_CONFIDENCE
