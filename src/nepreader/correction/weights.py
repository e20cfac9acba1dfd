"""How much each piece of evidence weighs: two logistic regressions.

The first (`rank`) is of whether a reading is what stood on the paper; the second (`suspect`) of
whether the best reading's stretch was misread at all. Both were fitted by
`packaging/fit_suspects.py` on texts read by two kinds of machines, and on clean ones;
`docs/performance.md` says how they do on texts they were not fitted on.
"""

import math
from collections.abc import Mapping
from functools import cache

from nepreader.json_text import loads
from nepreader.locations import RESOURCES

_FILE = RESOURCES / "correction" / "weights.json"


class Weights:
    """The weights of the figures of one regression, by name."""

    def __init__(self, by_name: Mapping[str, float]) -> None:
        """`by_name` holds the constant as `bias`."""
        self._by_name = by_name
        self.bias = by_name["bias"]

    def __getitem__(self, name: str) -> float:
        return self._by_name[name]

    def in_order(self, names: tuple[str, ...]) -> tuple[float, ...]:
        """The weights of some figures, for multiplying them fast."""
        return tuple(self._by_name[name] for name in names)


@cache
def weights(of: str) -> Weights:
    """The weights of a regression: `rank` or `suspect`."""
    return Weights(loads(_FILE.read_bytes())[of])


def probability(logit: float) -> float:
    """The probability of a logit, from 0 to 1."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, logit))))
