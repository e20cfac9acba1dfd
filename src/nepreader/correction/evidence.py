"""What speaks for and against a reading: the figures that its probability is worked out from."""

import math
import re
from typing import NamedTuple

from nepreader.correction.candidates import Candidate
from nepreader.correction.channel import SLIP
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.names import Named, fits_better, named
from nepreader.correction.readings import Readings
from nepreader.correction.runs import has_odd_signs
from nepreader.correction.skeletons import MARKS, skeleton
from nepreader.correction.slips import slips_between
from nepreader.correction.statistics import Counts

_AROUND = 4  # letters on either side that are looked for together with a word
_LATIN = re.compile("\\s*\\(\\s*[A-Za-z]")
_MOST = 20  # times that a word stands in a text: more make it no likelier
_LENGTHS = str.maketrans({"ี": "ิ", "ู": "ุ", "ื": "ึ", "ะ": "", "็": "", "่": "", "้": "", "์": ""})


class Evidence(NamedTuple):
    """Figures about one reading of one stretch; each is about -1 to 2.

    Attributes:
        gain: by how many nats it is likelier than what is printed.
        channel: what the slip costs, in nats.
        cost: what the word costs, in nats.
        again: the logarithm of how often the printed stands in the text.
        support: that of how often the word does.
        around: that of how often the word stands between such letters, less the printed.
        unknown: whether the stretch holds letters that make no word.
        is_word: whether the printed is a word.
        length: the logarithm of its letters.
        taught: whether the word comes from the document or a glossary.
        standing: `support`, of a taught word.
        odd: whether signs stand among the letters.
        same_sound: whether both sound alike but for the length of a vowel or a tone.
        outnumbered: the logarithm of how many times as often as the printed the word stands.
        dear: what the printed costs, in nats a letter.
        latin: whether Latin letters in brackets follow.
        sound: by how many sounds the word is nearer to the Latin name than the printed.
        lost_mark: whether only marks were lost.
        marks: whether only marks differ otherwise.
        like: whether one letter stands for one that looks like it.
        edits: how many letters differ.
    """

    gain: float
    high: float
    channel: float
    cost: float
    again: float
    support: float
    around: float
    unknown: float
    is_word: float
    length: float
    taught: float
    standing: float
    odd: float
    same_sound: float
    outnumbered: float
    dear: float
    latin: float
    sound: float
    lost_mark: float
    marks: float
    like: float
    edits: float


class Witness:
    """Gathers the evidence about readings of the paragraphs of one text."""

    def __init__(self, lexicon: DocumentLexicon, counts: Counts) -> None:
        self._lexicon = lexicon
        self._counts = counts

    def about(self, paragraph: str, readings: Readings) -> list[tuple[Candidate, Evidence]]:
        """The evidence about each candidate of a paragraph."""
        unknown = {
            place for one in readings.unknown for place in range(one.span.start, one.span.end)
        }
        names = named(paragraph)
        return [
            (one, self._evidence(paragraph, one, unknown, names)) for one in readings.candidates
        ]

    def _evidence(
        self, paragraph: str, one: Candidate, unknown: set[int], names: list[Named]
    ) -> Evidence:
        printed, word = paragraph[one.start : one.end], one.word
        again = self._counts.of(printed)
        support = self._counts.of(word) if len(word) > 2 else 0
        around = self._around(paragraph, one, printed) if support or again > 1 else 0.0
        strange = not unknown.isdisjoint(range(one.start, one.end))
        known = self._lexicon.cost(printed)
        taught = float(word in self._lexicon.added)
        is_long = min(len(printed), len(word)) > 3
        return Evidence(
            gain=max(-8.0, min(one.gain, 6.0)) / 4,
            high=max(0.0, min(one.gain, 20.0) - 6.0) / 8,
            channel=min(one.channel, 12.0) / 4,
            cost=min(one.cost, 16.0) / 8,
            again=math.log(max(1, again)) if len(printed) > 3 else 0.0,
            support=math.log1p(min(_MOST, support)),
            around=around,
            unknown=float(strange),
            is_word=0.0 if known is None else 1.0,
            length=math.log(len(printed)),
            taught=taught,
            standing=taught * math.log1p(min(_MOST, support)),
            odd=float(has_odd_signs(printed)),
            same_sound=float(printed.translate(_LENGTHS) == word.translate(_LENGTHS)),
            outnumbered=max(0.0, math.log((1 + support) / (1 + again))) if is_long else 0.0,
            dear=(one.gain + SLIP + one.channel + one.cost) / len(printed) / 2,
            latin=float(follows_latin(paragraph, one.end)),
            sound=self._sound(paragraph, one, names),
            **_kind(word, printed),
        )

    def _sound(self, paragraph: str, one: Candidate, names: list[Named]) -> float:
        for span, latin in names:
            if span.start <= one.start and one.end <= span.end:
                meant = paragraph[span.start : one.start] + one.word + paragraph[one.end : span.end]
                return max(-2.0, min(2.0, fits_better(meant, span.of(paragraph), latin)))
        return 0.0

    def _around(self, paragraph: str, one: Candidate, printed: str) -> float:
        before = paragraph[max(0, one.start - _AROUND) : one.start]
        after = paragraph[one.end : one.end + _AROUND]
        count = self._counts.of
        word = count(before + one.word) + count(one.word + after)
        stands = count(before + printed) + count(printed + after)
        return math.log1p(min(_MOST, word)) - math.log1p(max(0, min(_MOST, stands) - 2))


def follows_latin(paragraph: str, place: int) -> bool:
    """Whether Latin letters in brackets stand at a place."""
    return _LATIN.match(paragraph, place) is not None


def _kind(word: str, printed: str) -> dict[str, float]:
    slips = slips_between(word, printed)
    edits = sum(max(len(meant), len(read)) for meant, read in slips)
    marks = all(set(meant + read) <= MARKS for meant, read in slips)
    lost = marks and not any(read for _, read in slips)
    like = (
        not marks
        and edits == 1
        and all(meant and read and skeleton(meant) == skeleton(read) for meant, read in slips)
    )
    return {
        "lost_mark": float(lost),
        "marks": float(marks and not lost),
        "like": float(like),
        "edits": min(edits, 4) / 2,
    }
