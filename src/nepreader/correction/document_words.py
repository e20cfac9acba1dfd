"""Words that one document teaches: names that no lexicon has, and their misread forms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nepreader.correction.channel import NO_WAY, channel_cost
from nepreader.correction.lattice import parting_places
from nepreader.correction.lexicon import Known, SlipLexicon, cost_of
from nepreader.correction.segmenting import Piece, segmented

_RARE, _RARE_SHORT, _COMMON = 12.5, 8.5, 8.7  # costs of words, in nats
_SHORTEST, _LONGEST = 4, 20
_STRANGE = 2.6  # nats a code point: words that are cut right cost less
_WORDS_OF_A_BOOK = 40_000
_NEAR_VARIANT, _NEAR_WORD = 13.0, 10.0  # costs of the channel


class _Uses(NamedTuple):
    counts: Counter[str]
    left: defaultdict[str, set[str]]
    right: defaultdict[str, set[str]]


def document_words(runs: Iterable[str], lexicon: SlipLexicon) -> list[Known]:
    """Stretches that come again and again where the lexicon knows nothing better."""
    uses = _Uses(Counter(), defaultdict(set), defaultdict(set))
    for run in runs:
        for start, end in _strange_stretches(run, lexicon):
            _count(run, start, end, uses)
    words = {w: n for w, n in uses.counts.items() if n > 1 and _is_word(w, uses, lexicon)}
    kept = _without_variants(_without_parts(words), lexicon)
    return [Known(word, cost_of(count, _WORDS_OF_A_BOOK)) for word, count in kept.items()]


def _strange_stretches(run: str, lexicon: SlipLexicon) -> Iterator[tuple[list[int], list[int]]]:
    """Places where a name may begin and end: about pieces that are unknown or rare."""
    pieces = segmented(run, lexicon)
    strange = [_is_strange(piece) for piece in pieces]
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and strange[end]:
            end += 1
        if end > at:
            about = pieces[max(0, at - 1) : end + 1]
            yield [piece.start for piece in about], [piece.end for piece in about]
        at = end + 1


def _is_strange(piece: Piece) -> bool:
    short = piece.end - piece.start <= 2
    return not piece.is_known or piece.cost > (_RARE_SHORT if short else _RARE)


def _count(run: str, starts: list[int], ends: list[int], uses: _Uses) -> None:
    able = parting_places(run)
    for start in starts:
        for end in ends:
            if _SHORTEST <= end - start <= _LONGEST and able[start] and able[end]:
                word = run[start:end]
                uses.counts[word] += 1
                uses.left[word].add(run[start - 1 : start])
                uses.right[word].add(run[end : end + 1])


def _is_word(word: str, uses: _Uses, lexicon: SlipLexicon) -> bool:
    """Whether it stands between different neighbours, is no word yet, and is not made of words."""
    if lexicon.cost(word) is not None:
        return False
    free = max(2.0, 0.25 * min(uses.counts[word], 8))
    if min(len(uses.left[word]), len(uses.right[word])) < free:
        return False
    pieces = segmented(word, lexicon)
    edges = (pieces[0], pieces[-1])
    if any(piece.is_known and piece.cost < _COMMON for piece in edges):
        return False
    return sum(piece.cost for piece in pieces) >= _STRANGE * len(word)


def _without_parts(words: dict[str, int]) -> dict[str, int]:
    """Of a word and a longer one that holds it, the one that explains more uses."""
    kept = dict(words)
    for word in sorted(words, key=len):
        for longer in [w for w in kept if word in w and w != word]:
            if word not in kept:
                break
            if kept[longer] >= 0.6 * kept[word]:
                del kept[word]
            elif kept[word] >= 1.5 * kept[longer]:
                del kept[longer]
    return kept


def _without_variants(words: dict[str, int], lexicon: SlipLexicon) -> dict[str, int]:
    """Without what looks like a slip of a form twice as common, or of a common word."""
    kept: dict[str, int] = {}
    for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
        variant = any(
            kept[other] >= 2 * count and _is_near(other, word, _NEAR_VARIANT) for other in kept
        )
        if not variant and not (count <= 3 and _is_slip_of_a_word(word, lexicon)):
            kept[word] = count
    return kept


def _is_slip_of_a_word(word: str, lexicon: SlipLexicon) -> bool:
    common = (known for known in lexicon.like(word) if known.cost < _RARE)
    return any(_is_near(known.word, word, _NEAR_WORD) for known in common)


def _is_near(true: str, printed: str, most: float) -> bool:
    return abs(len(true) - len(printed)) <= 3 and channel_cost(true, printed, most) < NO_WAY
