"""Which readings of a paragraph are suspicious, and how much so."""

import math
from collections.abc import Iterable, Iterator
from operator import mul
from typing import NamedTuple

from nepreader.correction.candidates import Candidate
from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.evidence import Evidence, Witness, follows_latin
from nepreader.correction.names import misspelt, named
from nepreader.correction.readings import Readings, Unknown
from nepreader.correction.rival import Rival, without_overlaps
from nepreader.correction.rules import doubled, of_other_scripts
from nepreader.correction.statistics import Counts
from nepreader.correction.suspect import SuspectKind
from nepreader.correction.weights import weights
from nepreader.text import Span

SURE = -0.5
"""The rank from which a reading counts in estimating how many slips a text holds."""
_LEAST_RANK = -8.0  # below, nothing makes a reading likely enough to be shown
_MOST_SUGGESTIONS = 6


class Ranked(NamedTuple):
    """A reading with its evidence and its rank: the logit that it is right."""

    rank: float
    candidate: Candidate
    evidence: Evidence


class Judge:
    """Weighs what the paragraphs of one text offer."""

    def __init__(self, lexicon: DocumentLexicon, counts: Counts) -> None:
        self._lexicon = lexicon
        self._counts = counts
        self._witness = Witness(lexicon, counts)

    def rivals(self, paragraph: str, readings: Readings) -> list[Rival]:
        """The suspicions about a paragraph, none overlapping another."""
        found = [
            *of_other_scripts(paragraph, self._lexicon),
            *doubled(paragraph, self._lexicon),
            *misspelt(paragraph, named(paragraph)),
        ]
        found += [self._shaped(paragraph, group) for group in self.groups(paragraph, readings)]
        found = without_overlaps(found)
        taken = {place for one in found for place in range(one.span.start, one.span.end)}
        for unknown in readings.unknown:
            if taken.isdisjoint(range(unknown.span.start, unknown.span.end)):
                found.append(self._unknown(paragraph, unknown))
        return found

    def groups(self, paragraph: str, readings: Readings) -> list[list[Ranked]]:
        """Readings of one place each, the likeliest first."""
        ranks = weights("rank")
        order = ranks.in_order(Evidence._fields)
        ranked = [
            Ranked(ranks.bias + _product(order, evidence), candidate, evidence)
            for candidate, evidence in self._witness.about(paragraph, readings)
        ]
        return grouped([one for one in ranked if one.rank > _LEAST_RANK])

    def _shaped(self, paragraph: str, group: list[Ranked]) -> Rival:
        best = group[0]
        span = Span(best.candidate.start, best.candidate.end)
        suspect = weights("suspect")
        rivals = math.log(sum(math.exp(one.rank - best.rank) for one in group))
        logit = suspect.bias + _product(suspect.in_order(Evidence._fields), best.evidence)
        logit += suspect["rank"] * best.rank / 2 + suspect["rivals"] * rivals
        return Rival(
            span,
            _kind(best.evidence),
            logit,
            tuple(_suggestions(paragraph, span, group))[:_MOST_SUGGESTIONS],
            times=self._counts.of(best.candidate.word),
            latin=_latin(paragraph, span) if best.evidence.sound > 0 else "",
            is_sure=best.rank > SURE,
        )

    def _unknown(self, paragraph: str, unknown: Unknown) -> Rival:
        suspect = weights("suspect")
        length = len(unknown.span)
        times = self._counts.of(unknown.span.of(paragraph))
        figures = unknown_figures(unknown.cost, times, length)
        logit = suspect.bias + sum(suspect[name] * value for name, value in figures.items())
        if follows_latin(paragraph, unknown.span.end):
            logit += suspect["unknown_latin"]
        return Rival(unknown.span, SuspectKind.UNKNOWN, logit)


def _product(some: Iterable[float], others: Iterable[float]) -> float:
    total: float = sum(map(mul, some, others))
    return total


def grouped(ranked: list[Ranked]) -> list[list[Ranked]]:
    """The likeliest reading of each place, with those that compete with it."""
    taken: dict[int, list[Ranked]] = {}
    groups: list[list[Ranked]] = []
    for one in sorted(ranked, key=lambda one: (-one.rank, one.candidate)):
        places = range(one.candidate.start, one.candidate.end)
        group = next((taken[place] for place in places if place in taken), None)
        if group is None:
            group = []
            groups.append(group)
            taken |= dict.fromkeys(places, group)
        group.append(one)
    return groups


def unknown_figures(cost: float, times: int, length: int) -> dict[str, float]:
    """The figures about a stretch that is no word."""
    return {
        "unknown_once": float(times == 1),
        "unknown_twice": float(times == 2),
        "unknown_often": float(times > 2),
        "unknown_cost": cost / length / 4,
        "unknown_length": math.log(length),
    }


def _suggestions(paragraph: str, span: Span, group: list[Ranked]) -> Iterator[tuple[str, float]]:
    seen = set()
    for rank, candidate, _ in group:
        if span.start <= candidate.start and candidate.end <= span.end:
            before = paragraph[span.start : candidate.start]
            whole = before + candidate.word + paragraph[candidate.end : span.end]
            if whole not in seen:
                seen.add(whole)
                yield whole, rank


def _kind(evidence: Evidence) -> SuspectKind:
    if evidence.odd:
        return SuspectKind.IMPOSSIBLE
    if evidence.sound > 0:
        return SuspectKind.NAME
    if evidence.outnumbered > 0 and (evidence.taught or not evidence.is_word):
        return SuspectKind.CONSISTENCY
    return SuspectKind.CONTEXT if evidence.is_word else SuspectKind.SHAPE


def _latin(paragraph: str, span: Span) -> str:
    return next((name.latin for name in named(paragraph) if name.span.overlaps(span)), "")
