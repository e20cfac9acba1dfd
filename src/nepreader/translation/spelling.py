"""Words of the English that are probably misspelt, and what may have been meant."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from nepreader.text import Span

if TYPE_CHECKING:
    from spellchecker import SpellChecker

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile("[A-Za-zÀ-ɏ'’]+")
_POSSESSIVE = re.compile("['’]s?$")
_BRITISH = (
    (re.compile("our"), "or"),
    (re.compile("is(?=e|i|a)"), "iz"),
    (re.compile("ys(?=e|i)"), "yz"),
    (re.compile("re(?=s?$)"), "er"),
    (re.compile("ence(?=s?$)"), "ense"),
    (re.compile("ould"), "old"),
    (re.compile("ll(?=e|i)"), "l"),
    (re.compile("ogue"), "og"),
)
"""How words are spelt in Britain and in America, whose words the list has: both are right."""
_FEW = 6
_LONGEST = 40


class Spelling:
    """Knows the words of English, those of the glossaries, and those that a person added.

    Names are words too: what is written in capitals throughout, as abbreviations are, passes.
    """

    def __init__(
        self, own: Iterable[str] = (), *, find: Callable[[], "SpellChecker"] | None = None
    ):
        """`own` are words that are right besides; `find` makes the list of English words."""
        self._own = {word for phrase in own for word in _keys(phrase)}
        self._find = find or _english

    def prepare(self) -> None:
        """Load the list of words: a quarter of a second, off the GUI thread."""
        _ = self._by_letter

    def add(self, *words: str) -> None:
        """Take some words for right from now on."""
        self._own.update(key for word in words for key in _keys(word))

    def is_right(self, word: str) -> bool:
        """Whether a word is spelt as it should be."""
        if word.isupper() or not _LATIN.fullmatch(word):
            return True
        key = _key(word)
        return key in self._own or self._is_listed(key)

    def misspelt(self, text: str) -> list[Span]:
        """Where the misspelt words of a text stand, in code points."""
        found = (match for match in _WORD.finditer(text) if not self.is_right(match.group()))
        return [Span(*match.span()) for match in found]

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, likeliest first: nearer words, then more frequent ones."""
        key = _key(word)
        if not key or len(key) > _LONGEST:
            return []
        near = self._near(key) or self._further(key)
        frequency = self._checker.word_frequency
        best = sorted(near, key=lambda other: (len(key) != len(other), -frequency[other], other))
        return [_as_written(word, other) for other in best[:_FEW]]

    # ---- inside

    @cached_property
    def _checker(self) -> "SpellChecker":
        return self._find()

    def _is_listed(self, key: str) -> bool:
        known = self._checker.word_frequency
        return any(form in known for form in _forms(key))

    def _near(self, key: str) -> set[str]:
        """One letter away."""
        return set(self._checker.known(self._checker.edit_distance_1(key)))

    def _further(self, key: str) -> Collection[str]:
        """Two letters away, beginning alike: Norvig's way to all of them takes seconds."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        words = self._by_letter.get(key[0], [])
        found = process.extract(key, words, scorer=OSA.distance, score_cutoff=2, limit=_FEW)
        return [word for word, *_ in found]

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._checker.word_frequency.words():
            found.setdefault(word[0], []).append(word)
        return found


def _english() -> "SpellChecker":
    """The list that comes with the library, by orjson: its own way to it stops every thread."""
    import gzip
    from importlib.resources import files

    import orjson
    from spellchecker import SpellChecker

    checker = SpellChecker(language=None, distance=1)
    packed = files("spellchecker").joinpath("resources", "en.json.gz").read_bytes()
    checker.word_frequency.load_json(orjson.loads(gzip.decompress(packed)))
    return checker


def _key(word: str) -> str:
    return _POSSESSIVE.sub("", word.replace("’", "'").lower())


def _keys(phrase: str) -> Iterator[str]:
    return (_key(match.group()) for match in _WORD.finditer(phrase))


def _forms(key: str) -> Iterator[str]:
    yield key
    for pattern, american in _BRITISH:
        other = pattern.sub(american, key)
        if other != key:
            yield other


def _as_written(word: str, other: str) -> str:
    return other.capitalize() if word[:1].isupper() else other
