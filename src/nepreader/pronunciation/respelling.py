"""Readings written in Thai letters, as Thai dictionaries write them: ประ-หวัด-ติ-สาด."""

from functools import cache

from nepreader.locations import RESOURCES

RESPELLINGS = RESOURCES / "lexicon" / "readings.tsv"
_SEPARATORS = str.maketrans({"·": "-", "\u2010": "-", "\u2013": "-", " ": "-", ".": "-"})


def split_respelling(respelling: str) -> tuple[str, ...]:
    """The syllables of a respelling; hyphens, dots or blanks part them."""
    return tuple(filter(None, respelling.strip().translate(_SEPARATORS).split("-")))


@cache
def known_respellings() -> dict[str, str]:
    """Words that thaiphon misreads, with their respelling (`resources/lexicon/readings.tsv`)."""
    lines = RESPELLINGS.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: respelling for word, respelling in pairs}  # noqa: C416 - types of the pairs
