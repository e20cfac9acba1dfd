"""Passages as a table: CSV."""

from nepreader.exporting.cells import table
from nepreader.exporting.document import Side
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText

TITLES = ("id", "source", "translation", "status", "comments")


def passages_csv(text: BilingualText, _side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """A row for each passage."""
    rows = [
        (u.id, u.source, u.target, u.status.value, "\n".join(c.text for c in u.comments))
        for u in watched(text.units, checkpoint)
    ]
    return table([TITLES, *rows])
