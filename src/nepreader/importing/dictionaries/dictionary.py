"""What every reader of dictionaries gives back."""

from collections.abc import Iterator
from typing import NamedTuple

from nepreader.lexicon.entry import LexicalEntry


class Dictionary(NamedTuple):
    """A dictionary that is being read.

    `entries` is used once; it raises `DictionaryError` where the file turns out to be damaged.
    `total` is how many entries it says it has, None where it does not say.
    """

    title: str
    entries: Iterator[LexicalEntry]
    total: int | None = None
