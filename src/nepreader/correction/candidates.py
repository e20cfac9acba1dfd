"""Other readings of a stretch of Thai: words of nearly its shape that make it far likelier."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nepreader.correction.channel import SLIP, channel_cost
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import Lattice
from nepreader.correction.lexicon import Known
from nepreader.correction.skeletons import skeletons_of_stretches

_LEAST_CHANNEL, _LEAST_FAR = 0.5, 1.5  # of any slip: below, nothing can be likely enough
_LEAST_WORD = 3.4  # of the commonest word
_FAR_GAIN = 2.0  # by which a letter for an unlike one must be likelier than other slips
_LEAST_STRANGE = 9.0  # what is saved where such a slip is looked for
_SHORTEST, _LONGEST = 1, 17  # code points
_SHORTEST_FAR = 3  # letters of a skeleton


class Candidate(NamedTuple):
    """A word that [start, end) may have read.

    Attributes:
        gain: by how many nats it is likelier than what is printed.
        channel: what the slip costs.
        cost: what the word costs.
    """

    gain: float
    start: int
    end: int
    word: str
    channel: float
    cost: float


def candidates(lattice: Lattice, lexicon: DocumentLexicon, least: float) -> Iterator[Candidate]:
    """Every other reading whose gain is `least` or more."""
    text = lattice.text
    bones, places = skeletons_of_stretches(text)
    for start, end in _spans(lattice):
        room = lattice.cost_between(start, end) - SLIP - least
        if room < _LEAST_CHANNEL + _LEAST_WORD:
            continue
        key = bones[places[start] : places[end]]
        if not key:
            continue
        printed = text[start:end]
        found = [*_fitting(printed, lexicon.near(key, room - _LEAST_CHANNEL), room, _LEAST_CHANNEL)]
        taught = lexicon.added_like(key)
        if taught:
            found += _fitting(printed, sorted(taught, key=_cost), room, 0.0)
        if len(key) >= _SHORTEST_FAR and room + least > _LEAST_STRANGE:
            room_far = room - _FAR_GAIN
            found += _fitting(
                printed, lexicon.far(key, room_far - _LEAST_FAR), room_far, _LEAST_FAR
            )
        for (word, cost), channel in found:
            yield Candidate(room - cost - channel + least, start, end, word, channel, cost)


def _cost(known: Known) -> float:
    return known.cost


def _fitting(
    printed: str, words: Iterable[Known], room: float, least: float
) -> Iterator[tuple[Known, float]]:
    """The words, likeliest first, whose cost and that of the slip find room."""
    for known in words:
        left = room - known.cost
        if left < least:
            return
        channel = channel_cost(known.word, printed, left)
        if 0 < channel <= left:
            yield known, channel


def _spans(lattice: Lattice) -> Iterator[tuple[int, int]]:
    size, able = len(lattice.text), lattice.can_part
    for start in range(size):
        if able[start]:
            for end in range(start + _SHORTEST, min(size, start + _LONGEST) + 1):
                if able[end]:
                    yield start, end
