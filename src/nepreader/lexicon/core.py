"""The core lexicon: our own glosses of the words that Thai texts are made of.

The format is described in `docs/lexicon-format.md`.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from nepreader.lexicon.entry import Domain, LexicalEntry, PartOfSpeech, Sense
from nepreader.locations import RESOURCES

CORE = RESOURCES / "lexicon" / "core.tsv"
NAME = "core"
_SENSE = re.compile(r"(?P<pos>[a-z]+) (?P<gloss>[^{}]+?)(?: \{(?P<domain>[a-z]+)\})?")


class CoreLexicon:
    """Entries by headword; a line is parsed when its word is first looked up.

    Reading 9,000 lines takes some five milliseconds, parsing them all would take fifty.
    """

    name = NAME

    def __init__(self, text: str) -> None:
        """`text` is the whole file, a line an entry."""
        lines = (line.partition("\t") for line in text.splitlines() if line[:1] not in ("", "#"))
        self._lines = {headword: rest for headword, _, rest in lines}
        self._entries: dict[str, LexicalEntry] = {}

    def __contains__(self, headword: object) -> bool:
        return headword in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def look_up(self, headword: str) -> LexicalEntry | None:
        """See `Lexicon`."""
        entry = self._entries.get(headword)
        if entry is None and (rest := self._lines.get(headword)) is not None:
            entry = self._entries[headword] = parse_entry(headword, rest)
        return entry


def parse_entry(headword: str, rest: str) -> LexicalEntry:
    """Read the columns after the headword: senses, usage.

    Raises:
        ValueError: a sense has no part of speech, or one that we do not know.
    """
    senses, _, usage = rest.partition("\t")
    return LexicalEntry(headword, tuple(map(_sense, senses.split(" | "))), usage, NAME)


def _sense(text: str) -> Sense:
    match = _SENSE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no sense")
    domain = match["domain"]
    return Sense(match["gloss"], PartOfSpeech(match["pos"]), Domain(domain) if domain else None)


@cache
def load_core(path: Path = CORE) -> CoreLexicon:
    """The core lexicon, read once."""
    return CoreLexicon(path.read_text(encoding="utf-8"))
