"""Finding any of many phrases in a text, longest first."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from nepreader.language.token import is_thai
from nepreader.text.graphemes import is_boundary

_LEADING_VOWELS = "เแโใไ"
_FOLLOWING_VOWELS = "ะาำๅ"


class PhraseMatch(NamedTuple):
    """Where `phrase` stands, in code points."""

    start: int
    end: int
    phrase: str


class PhraseMatcher:
    """Finds phrases whatever words they are cut into; linear in the text.

    A match must be whole characters (no mark left behind, no vowel before taken apart) and, in
    letters other than Thai, whole words.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = sorted({phrase for phrase in phrases if phrase})
        self._longest = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest)

    def __len__(self) -> int:
        return len(self._phrases)

    @cached_property
    def _every(self) -> AhoCorasick:
        return AhoCorasick(self._phrases, matchkind=MatchKind.Standard)

    def find_all(self, text: str) -> list[PhraseMatch]:
        """Every match, nested and overlapping ones too, by start, longest first."""
        if not self._phrases:
            return []
        found = (
            PhraseMatch(start, end, self._phrases[index])
            for index, start, end in self._every.find_matches_as_indexes(text, overlapping=True)
            if is_whole(text, start, end)
        )
        return sorted(found, key=lambda match: (match.start, -match.end))

    def find_longest(self, text: str) -> list[PhraseMatch]:
        """The matches that do not overlap: leftmost first, the longest of those."""
        if not self._phrases:
            return []
        found = self._longest.find_matches_as_indexes(text)
        if all(is_whole(text, start, end) for _, start, end in found):
            return [PhraseMatch(start, end, self._phrases[index]) for index, start, end in found]
        return _without_overlaps(self.find_all(text))


def _without_overlaps(matches: list[PhraseMatch]) -> list[PhraseMatch]:
    chosen: list[PhraseMatch] = []
    for match in matches:
        if not chosen or match.start >= chosen[-1].end:
            chosen.append(match)
    return chosen


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether [start, end), which is not empty, takes no character and no foreign word apart."""
    return is_edge(text, start) and is_edge(text, end)


def is_edge(text: str, position: int) -> bool:
    """Whether a word may begin or end at `position`: no character, Thai or not, is torn."""
    if not 0 < position < len(text):
        return True
    before, after = text[position - 1], text[position]
    if before in _LEADING_VOWELS or after in _FOLLOWING_VOWELS:
        return False
    if is_thai(before):
        return is_boundary(text, position)
    return is_thai(after) or not (before.isalnum() and after.isalnum())
