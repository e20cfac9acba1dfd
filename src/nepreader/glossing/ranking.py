"""Which sense is meant: order in the lexicon, part of speech, neighbours, subject of the text."""

from typing import NamedTuple

from nepreader.glossing.context import TextDomains
from nepreader.lexicon import Domain, PartOfSpeech, Sense
from nepreader.lexicon.entry import REGISTERS

P = PartOfSpeech

_OF_PERSONS = ("given name", "nickname")

_EXACT = {
    "NOUN": {P.NOUN},
    "PROPN": {P.NAME},
    "VERB": {P.VERB},
    "ADJ": {P.ADJECTIVE},
    "ADV": {P.ADVERB},
    "AUX": {P.AUXILIARY},
    "ADP": {P.PREPOSITION},
    "PRON": {P.PRONOUN},
    "SCONJ": {P.CONJUNCTION},
    "CCONJ": {P.CONJUNCTION},
    "DET": {P.DETERMINER},
    "NUM": {P.NUMERAL},
    "PART": {P.PARTICLE},
    "INTJ": {P.INTERJECTION},
}
# Taggers and dictionaries draw these lines differently: Thai adjectives are verbs, classifiers
# are nouns to Universal Dependencies, and so on.
_NEAR = {
    "NOUN": {P.NAME, P.CLASSIFIER, P.PREFIX},
    "PROPN": {P.NOUN},
    "VERB": {P.ADJECTIVE, P.AUXILIARY, P.PHRASE},
    "ADJ": {P.VERB, P.ADVERB, P.DETERMINER},
    "ADV": {P.ADJECTIVE, P.PARTICLE, P.AUXILIARY},
    "AUX": {P.ADVERB, P.VERB, P.PARTICLE},
    "ADP": {P.CONJUNCTION},
    "PRON": {P.DETERMINER, P.NOUN},
    "SCONJ": {P.PREPOSITION, P.PARTICLE, P.AUXILIARY},
    "CCONJ": {P.PREPOSITION, P.PARTICLE},
    "DET": {P.PRONOUN, P.ADJECTIVE},
    "NUM": {P.DETERMINER, P.NOUN},
    "PART": {P.ADVERB, P.AUXILIARY, P.PREFIX},
    "INTJ": {P.PARTICLE},
}


TAG_OF = {
    P.NOUN: "NOUN",
    P.NAME: "PROPN",
    P.VERB: "VERB",
    P.ADJECTIVE: "ADJ",
    P.ADVERB: "ADV",
    P.PRONOUN: "PRON",
    P.NUMERAL: "NUM",
}
"""The tag of a word whose senses are all of one of these parts of speech."""


class Place(NamedTuple):
    """What is known of the place where a word stands.

    Attributes:
        tag: its part of speech by the tagger, of Universal Dependencies.
        counted: a numeral or a word like "every" stands right before it, or "this" right after.
        asked: how the sense begins that its neighbours ask for ("prep", "prep per").
    """

    tag: str = ""
    counted: bool = False
    asked: str = ""


def ranked(senses: tuple[Sense, ...], place: Place, domains: TextDomains) -> tuple[Sense, ...]:
    """The senses, the likeliest for the place first.

    The weights were set by hand on the bundled chapter and checked on other text (see
    `docs/performance.md`): the order of the lexicon holds unless two signs speak against it.
    """
    if len(senses) < 2:
        return senses
    scored = sorted(
        (0.45 * index + _unasked(sense, index) - _score(sense, place, domains), index)
        for index, sense in enumerate(senses)
    )
    return tuple(senses[index] for _, index in scored)


def _unasked(sense: Sense, index: int) -> float:
    """What speaks against a word's being a person's name, too: the tagger takes many for names.

    A name stands after a title, and is told by that; where it is the first sense it is one here.
    """
    is_persons = sense.pos is P.NAME and any(sign in sense.gloss for sign in _OF_PERSONS)
    return 0.9 if is_persons and index else 0.0


def _score(sense: Sense, place: Place, domains: TextDomains) -> float:
    return _by_part(sense, place) + _by_neighbours(sense, place) + _by_domain(sense, domains)


def _by_part(sense: Sense, place: Place) -> float:
    if sense.pos in _EXACT.get(place.tag, ()):
        return 0.9
    return 0.5 if sense.pos in _NEAR.get(place.tag, ()) else 0.0


def _by_neighbours(sense: Sense, place: Place) -> float:
    score = 0.0
    if sense.pos is P.CLASSIFIER:
        score += 1.2 if place.counted else -0.6
    if place.asked and f"{sense.pos} {sense.gloss}".startswith(place.asked):
        score += 2.0
    return score


def _by_domain(sense: Sense, domains: TextDomains) -> float:
    if sense.domain in domains:
        return 0.3
    if sense.domain in (Domain.ARCHAIC, Domain.COLLOQUIAL):
        return -0.3
    return -0.2 if sense.domain and sense.domain not in REGISTERS and domains else 0.0
