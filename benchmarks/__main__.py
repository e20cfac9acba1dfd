"""`make bench`: measure everything that is promised, and print one table."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    anchoring,
    glosses,
    lute,
    page,
    projecting,
    sidecars,
    starting,
    suspects,
    translating,
    vocabulary,
    words,
)
from benchmarks.table import show

PARTS = {
    "anchoring": (anchoring.accuracy, anchoring.speed),
    "sidecars": (sidecars.sidecars,),
    "suspects": (suspects.accuracy, suspects.clean, suspects.speed),
    "vocabulary": (vocabulary.vocabulary,),
    "words": (words.speed, words.accuracy),
    "glosses": (glosses.coverage, glosses.speed),
    "starting": (starting.first_paint,),
    "lute": (lute.opening,),
    "page": (page.page,),
    "translating": (translating.memory, translating.round_trip),
    "projecting": (projecting.projecting, projecting.dense),
}


def main() -> int:
    """Measure the parts that are named, or all."""
    chosen = sys.argv[1:] or list(PARTS)
    rows = [row for name in chosen for measure in PARTS[name] for row in measure()]
    show(rows)
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
