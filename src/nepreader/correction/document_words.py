"""Words that one document teaches: names that no lexicon has, and their misread forms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nepreader.correction.channel import NO_WAY, channel_cost
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import parting_places
from nepreader.correction.lexicon import cost_of
from nepreader.correction.segmenting import Piece, segmented
from nepreader.correction.skeletons import skeleton

_RARE, _RARE_SHORT, _COMMON = 12.5, 8.5, 8.7  # costs of words, in nats
_SHORTEST, _LONGEST = 4, 20
_STRANGE = 2.6  # nats a code point: words that are cut right cost less
_WORDS_OF_A_BOOK = 40_000
_NEAR_VARIANT, _NEAR_WORD = 13.0, 10.0  # costs of the channel


class Use(NamedTuple):
    """A stretch that may be a name, with the letters before and after it."""

    word: str
    before: str
    after: str


def uses_in(run: str, pieces: list[Piece]) -> Iterator[Use]:
    """Stretches of a run that may be names: about pieces that are unknown or rare."""
    able = parting_places(run)
    for starts, ends in _strange_stretches(pieces):
        for start in starts:
            for end in ends:
                if _SHORTEST <= end - start <= _LONGEST and able[start] and able[end]:
                    yield Use(run[start:end], run[start - 1 : start], run[end : end + 1])


def document_words(uses: Iterable[Use], lexicon: DocumentLexicon) -> dict[str, float]:
    """Stretches that come again and again where the lexicon knows nothing better; with costs.

    Costs go by powers of two of the number of uses: one use more or less hardly ever matters.
    """
    counts: Counter[str] = Counter()
    left: defaultdict[str, set[str]] = defaultdict(set)
    right: defaultdict[str, set[str]] = defaultdict(set)
    for word, before, after in uses:
        counts[word] += 1
        left[word].add(before)
        right[word].add(after)
    words = {
        word: count
        for word, count in counts.items()
        if count > 1
        and min(len(left[word]), len(right[word])) >= max(2.0, 0.25 * min(count, 8))
        and _is_word(word, lexicon)
    }
    kept = _without_variants(_without_parts(words), lexicon)
    return {word: cost_of_uses(count) for word, count in kept.items()}


def cost_of_uses(count: int) -> float:
    """The cost of a word of the document, by powers of two of its uses."""
    return cost_of(1 << count.bit_length() - 1, _WORDS_OF_A_BOOK)


def _strange_stretches(pieces: list[Piece]) -> Iterator[tuple[list[int], list[int]]]:
    """Places where a name may begin and end."""
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


def _is_word(word: str, lexicon: DocumentLexicon) -> bool:
    """Whether it is no word yet, and is not made of words."""
    if lexicon.cost(word) is not None:
        return False
    pieces = segmented(word, lexicon)
    edges = (pieces[0], pieces[-1])
    if any(piece.is_known and piece.cost < _COMMON for piece in edges):
        return False
    return sum(piece.cost for piece in pieces) >= _STRANGE * len(word)


def _without_parts(words: dict[str, int]) -> dict[str, int]:
    """Of a word and a longer one that holds it, the one that explains more uses."""
    kept = dict(words)
    for word in sorted(words, key=lambda word: (len(word), word)):
        for longer in [w for w in kept if word in w and w != word]:
            if word not in kept:
                break
            if kept[longer] >= 0.6 * kept[word]:
                del kept[word]
            elif kept[word] >= 1.5 * kept[longer]:
                del kept[longer]
    return kept


def _without_variants(words: dict[str, int], lexicon: DocumentLexicon) -> dict[str, int]:
    """Without what looks like a slip of a form twice as common, or of a common word."""
    kept: dict[str, int] = {}
    for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
        variant = any(
            kept[other] >= 2 * count and _is_near(other, word, _NEAR_VARIANT) for other in kept
        )
        if not variant and not (count <= 3 and _is_slip_of_a_word(word, lexicon)):
            kept[word] = count
    return kept


def _is_slip_of_a_word(word: str, lexicon: DocumentLexicon) -> bool:
    bones = skeleton(word)
    known = (*lexicon.near(bones, _RARE), *lexicon.added_like(bones))
    return any(like.cost < _RARE and _is_near(like.word, word, _NEAR_WORD) for like in known)


def _is_near(true: str, printed: str, most: float) -> bool:
    return abs(len(true) - len(printed)) <= 3 and channel_cost(true, printed, most) < NO_WAY
