"""Parts of speech in a sentence: PyThaiNLP's tagger, trained on Thai Universal Dependencies."""

from collections.abc import Callable, Sequence
from typing import Protocol

_LONGEST = 400
"""Words that are tagged at once; the tagger looks two words around each."""


class Tagger(Protocol):
    """Tags words with parts of speech of Universal Dependencies (NOUN, VERB, ADP …)."""

    def tag(self, words: Sequence[str]) -> list[str]:
        """A tag for each word; empty where none is sure."""
        ...


class PerceptronTagger:
    """An averaged perceptron: some 60 ms and 20 MB to load at the first call, 15 µs a word."""

    def __init__(self) -> None:
        self._tag: Callable[[list[str]], list[tuple[str, str]]] | None = None

    def tag(self, words: Sequence[str]) -> list[str]:
        """See `Tagger`."""
        if self._tag is None:
            from pythainlp.tag import pos_tag

            self._tag = lambda batch: pos_tag(batch, engine="perceptron", corpus="tud")
        tags: list[str] = []
        for start in range(0, len(words), _LONGEST):
            tags += (tag or "" for _, tag in self._tag(list(words[start : start + _LONGEST])))
        return tags
