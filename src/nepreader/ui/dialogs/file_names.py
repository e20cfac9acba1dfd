"""The names of files that are to be written, as a person typed them."""

from collections.abc import Collection
from itertools import count
from pathlib import Path


def with_ending(path: Path, *endings: str, others: Collection[str] = ()) -> Path:
    """The name with one of the endings: the first is added where none of them is there.

    Qt adds none, and a file without one opens in no program. An ending among the `others`, those
    of formats that were not chosen, is replaced. A file of the name that comes of it, which nobody
    was asked about, is not: it gets a number.
    """
    suffix = path.suffix.lower()
    if suffix in endings:
        return path
    stem = path.stem if suffix in others else path.name
    names = (f"{stem}{f' ({number})' if number else ''}{endings[0]}" for number in count())
    return next(free for name in names if not (free := path.with_name(name)).exists())
