"""PyThaiNLP's list of headwords, read without importing PyThaiNLP (which takes 180 ms)."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

HEADWORD = 1
PREFIX = 2


class Headwords(dict[str, int]):
    """Answers, and remembers, what a string is to a list of headwords.

    A value is HEADWORD, PREFIX (of a longer headword), their sum, or 0. A dictionary that fills
    itself, with plain integers, so that whole paragraphs are asked at C speed.
    """

    _REMEMBERED = 300_000  # strings; some 40 MB, reached only by texts of many megabytes

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__()
        self._sorted = sorted({*words} - {""})

    def __missing__(self, text: str) -> int:
        if len(self) >= self._REMEMBERED:
            self.clear()
        at = bisect_left(self._sorted, text)
        answer = 0
        if at < len(self._sorted) and self._sorted[at] == text:
            answer = HEADWORD
            at += 1
        if at < len(self._sorted) and self._sorted[at].startswith(text):
            answer += PREFIX
        self[text] = answer
        return answer

    def has(self, text: str) -> bool:
        """Whether `text` is a headword."""
        return bool(self[text] & HEADWORD)


def corpus_file(name: str) -> Path:
    """A data file that comes with PyThaiNLP."""
    spec = find_spec("pythainlp")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PyThaiNLP is not installed")
    return Path(spec.origin).parent / "corpus" / name


DICTIONARY = corpus_file("words_th.txt")


@cache
def headwords() -> Headwords:
    """Some 62,000 Thai words and compounds."""
    return Headwords(DICTIONARY.read_text(encoding="utf-8").split("\n"))
