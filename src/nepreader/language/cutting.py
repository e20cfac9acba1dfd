"""Cutting a paragraph into tokens: re-cuts first, then terms, then an engine, then joins."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, compress, starmap
from typing import NamedTuple

from nepreader.language.fixed import fixed_stretches
from nepreader.language.headwords import Headwords
from nepreader.language.joining import join
from nepreader.language.known import Key, KnownParagraphs
from nepreader.language.phrases import PhraseMatch, PhraseMatcher
from nepreader.language.recuts import PlacedRecut, RecutRules
from nepreader.language.token import Tokens, is_thai
from nepreader.language.tokenizer import Tokenizer

_SHORT = 4
"""A term of so few code points (เลฟ) may stand inside an unrelated word by chance."""
_CONSONANTS = frozenset(map(chr, range(0x0E01, 0x0E2F))) - {"ณ", "ธ"}
"""Alone, only ณ (at) and ธ (he, in verse) are words."""
_THAI_RUN = re.compile("([\u0e01-\u0e3a\u0e40-\u0e4e]+)")
_LONG = 64
"""thaibreak is quadratic in the length of a run of digits."""


class _Fixed(NamedTuple):
    """A stretch that the engine does not see, with its inner boundaries and its term."""

    start: int
    end: int
    inner: tuple[int, ...] = ()
    term: str | None = None


class WordCutter:
    """Cuts text into tokens that tile it.

    Order of authority: re-cuts of one place, re-cuts everywhere, terms (longest first), numbers
    and Latin words, the engine; then neighbours whose union is a headword are joined. The engine
    gets the paragraph with every fixed stretch blanked out, so any engine serves and none is
    given what it cannot take (NUL, long Latin runs).

    A paragraph is cut once: the answer is kept by its text.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        headwords: Headwords,
        terms: Mapping[str, str] | None = None,
        rules: RecutRules | None = None,
    ) -> None:
        """`terms` maps each form of a glossary term to the id of its entry."""
        self._tokenizer = tokenizer
        self._headwords = headwords
        self.terms = dict(terms or {})
        self._matcher = PhraseMatcher(self.terms)
        self._rules = rules or RecutRules()
        self._known = KnownParagraphs()

    def derived(self, terms: Mapping[str, str], rules: RecutRules) -> "WordCutter":
        """A cutter with other terms and rules, which cuts anew only what they change."""
        changed = {form for form, _ in self.terms.items() ^ terms.items()}
        changed |= {recut.text for recut in self._rules.recuts ^ rules.recuts}
        if not changed:
            return self
        heir = WordCutter(self._tokenizer, self._headwords, terms, rules)
        heir._known = self._known.after(PhraseMatcher(changed))
        return heir

    def cut(self, text: str, recuts: tuple[PlacedRecut, ...] = ()) -> Tokens:
        """Cut one paragraph; `recuts` are those of this place, relative to it."""
        return self._known.get((text, recuts), self._cut)

    def _cut(self, key: Key) -> Tokens:
        text, recuts = key
        if not text:
            return Tokens("", [0], {})
        fixed = self._fixed(text, recuts)
        boundaries = self._engine_boundaries(text, fixed)
        return Tokens(text, boundaries, {s.start: s.term for s in fixed if s.term})

    def cut_all(self, texts: Sequence[str]) -> list[Tokens]:
        """Cut many paragraphs, on two threads: an engine in C lets the other one run."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=1) as other:
            odd = other.submit(lambda: [self.cut(text) for text in texts[1::2]])
            even = [self.cut(text) for text in texts[::2]]
            found: list[Tokens] = [even[0]] * len(texts) if texts else []
            found[::2], found[1::2] = even, odd.result()
        return found

    def _fixed(self, text: str, recuts: Sequence[PlacedRecut]) -> list[_Fixed]:
        """The stretches with a ruling of their own, in order, not overlapping."""
        placed = self._fitting(text, recuts)
        if self._rules:
            placed = _add(placed, map(self._from_recut, self._rules.find(text)))
        if self.terms:
            placed = _add(placed, map(self._from_term, self.terms_in(text)))
        return _add(placed, starmap(_Fixed, fixed_stretches(text)))

    def terms_in(self, text: str) -> Iterator[PhraseMatch]:
        """The forms of terms in one paragraph: longest first, not overlapping."""
        for match in self._matcher.find_longest(text):
            if match.end - match.start > _SHORT or self._stands_alone(text, match):
                yield match

    def _stands_alone(self, text: str, match: PhraseMatch) -> bool:
        """Whether a short term is not part of a longer known word, by the engine's own cut."""
        offset = max(0, match.start - 20)
        around = _blanked(text[offset : match.end + 20].replace("\0", " "), [])
        boundaries = list(accumulate(map(len, self._tokenizer.words(around)), initial=offset))
        start = boundaries[bisect_right(boundaries, match.start) - 1]
        end = boundaries[bisect_left(boundaries, match.end)]
        return (start, end) == match[:2] or not self._headwords.has(text[start:end])

    def _from_term(self, match: PhraseMatch) -> _Fixed:
        return _Fixed(match.start, match.end, (), self.terms[match.phrase])

    def _from_recut(self, placed: PlacedRecut) -> _Fixed:
        pieces = placed.recut.pieces
        inner = tuple(accumulate(map(len, pieces[:-1]), initial=placed.start))[1:]
        # Merged pieces may make up a term.
        term = self.terms.get(pieces[0]) if len(pieces) == 1 else None
        return _Fixed(placed.start, placed.span.end, inner, term)

    def _fitting(self, text: str, recuts: Sequence[PlacedRecut]) -> list[_Fixed]:
        """The re-cuts whose words still stand where they were made; of two the first."""
        fitting: list[_Fixed] = []
        for placed in sorted(recuts, key=lambda placed: placed.start):
            overlaps = fitting and placed.start < fitting[-1].end
            if placed.span.of(text) == placed.recut.text and not overlaps:
                fitting.append(self._from_recut(placed))
        return fitting

    def _engine_boundaries(self, text: str, fixed: list[_Fixed]) -> list[int]:
        """The boundaries that the engine and the joins make, and the edges of what is fixed."""
        words = self._tokenizer.words(_blanked(text, fixed))
        boundaries = list(accumulate(map(len, words), initial=0))
        if boundaries[-1] != len(text):  # an engine that loses characters is asked for Thai only
            words = self._words_of_runs(_blanked(text, fixed))
            boundaries = list(accumulate(map(len, words), initial=0))
        dropped = self._shard_starts(words, boundaries)
        for first, end in reversed(join(words, self._headwords)):
            del boundaries[first + 1 : end]
        if dropped:
            boundaries = [at for at in boundaries if at not in dropped]
        whole = sum(map(str.isdigit, words)) == len(fixed)
        if whole and not any(stretch.inner for stretch in fixed):
            return boundaries
        return _with_edges(boundaries, fixed)

    def _words_of_runs(self, blanked: str) -> list[str]:
        words: list[str] = []
        for run in _THAI_RUN.split(blanked):
            words += self._tokenizer.words(run) if run and is_thai(run[0]) else run
        return words

    def _shard_starts(self, words: list[str], boundaries: list[int]) -> set[int]:
        """Where a lone consonant is cut off an unknown word (อันโตนอ|ฟ): it belongs to it."""
        return {
            boundaries[index]
            for index in compress(range(len(words)), map(_CONSONANTS.__contains__, words))
            if index and is_thai(words[index - 1][0]) and not self._headwords.has(words[index - 1])
        }


def _blanked(text: str, fixed: list[_Fixed]) -> str:
    """The text with what is fixed replaced by as many digits, which no engine cuts or joins.

    Spaces become bars, because thaibreak leaves them out of its words.
    """
    pieces: list[str] = []
    at = 0
    for stretch in fixed:
        length = stretch.end - stretch.start
        # Bars keep a huge stretch linear; the boundaries they make are taken out again.
        pieces += (text[at : stretch.start], ("0" if length < _LONG else "|") * length)
        at = stretch.end
    pieces.append(text[at:])
    return "".join(pieces).replace(" ", "|")


def _with_edges(boundaries: list[int], fixed: list[_Fixed]) -> list[int]:
    """Exactly the edges of each fixed stretch, and inside it its own boundaries only."""
    at = set(boundaries)
    for start, end, inner, _ in fixed:
        at.difference_update(range(start + 1, end))
        at.update((start, end, *inner))
    return sorted(at)


def _add(placed: list[_Fixed], more: Iterable[_Fixed]) -> list[_Fixed]:
    """Add those of `more` that overlap nothing placed before; the result is in order."""
    if not placed:
        return list(more)
    starts = [stretch.start for stretch in placed]
    added = []
    for stretch in more:
        at = bisect_left(starts, stretch.end)
        if not at or placed[at - 1].end <= stretch.start:
            added.append(stretch)
    return sorted(placed + added) if added else placed
