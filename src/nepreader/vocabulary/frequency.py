"""How frequent words are in Thai at large."""

from collections.abc import Mapping
from functools import cache

from nepreader.language.headwords import corpus_file
from nepreader.language.token import is_thai
from nepreader.vocabulary.model import word_key

_RANKED = 20_000
"""Beyond, the list counts what it saw fewer than 30 times in 33 million words: ranks by chance."""


@cache
def frequency_ranks() -> Mapping[str, int]:
    """The most frequent Thai words of the Thai National Corpus, by key, from rank 1.

    The list comes with PyThaiNLP; the first call reads it.
    """
    counts: dict[str, int] = {}
    for line in corpus_file("tnc_freq.txt").read_text(encoding="utf-8").splitlines():
        word, _, count = line.partition("\t")
        if word and is_thai(word[0]) and count.strip().isdecimal():
            key = word_key(word)
            counts[key] = counts.get(key, 0) + int(count)
    ordered = sorted(counts, key=lambda word: (-counts[word], word))[:_RANKED]
    return {word: rank for rank, word in enumerate(ordered, start=1)}
