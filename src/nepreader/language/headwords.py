"""Headwords: PyThaiNLP's list of Thai words, compiled so that it loads in no time."""

from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import marisa_trie

from nepreader.locations import RESOURCES

COMPILED = RESOURCES / "lexicon" / "headwords.marisa"
"""Made by the build (`packaging/hatch_build.py`) from `corpus_file("words_th.txt")`."""

HEADWORD = 1
PREFIX = 2


class Headwords(dict[str, int]):
    """Answers, and remembers, what a string is to a list of headwords.

    A value is HEADWORD, PREFIX (of a longer headword), their sum, or 0. A dictionary that fills
    itself, with plain integers, so that whole paragraphs are asked at C speed.
    """

    _REMEMBERED = 300_000  # strings; some 40 MB, reached only by texts of many megabytes

    def __init__(self, trie: marisa_trie.Trie) -> None:
        super().__init__()
        self._trie = trie

    def __missing__(self, text: str) -> int:
        if len(self) >= self._REMEMBERED:
            self.clear()
        answer = HEADWORD if text in self._trie else 0
        if any(word != text for word in islice(self._trie.iterkeys(text), 2)):
            answer += PREFIX
        self[text] = answer
        return answer

    def has(self, text: str) -> bool:
        """Whether `text` is a headword."""
        return bool(self[text] & HEADWORD)


def corpus_file(name: str) -> Path:
    """A data file that comes with PyThaiNLP, found without importing it (which takes 180 ms)."""
    spec = find_spec("pythainlp")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PyThaiNLP is not installed")
    return Path(spec.origin).parent / "corpus" / name


@cache
def headwords() -> Headwords:
    """Some 62,000 Thai words and compounds."""
    if COMPILED.exists():
        return Headwords(marisa_trie.Trie().mmap(str(COMPILED)))
    words = corpus_file("words_th.txt").read_text(encoding="utf-8").split()
    return Headwords(marisa_trie.Trie(words))
