"""What is measured, by name."""

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
from benchmarks.table import Row

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


def measured(name: str) -> list[Row]:
    """The rows of a part."""
    return [row for measure in PARTS[name] for row in measure()]
