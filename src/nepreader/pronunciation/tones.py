"""Tones, and the rules that give a written syllable its tone."""

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """The five tones of Thai."""

    MID = "mid"
    LOW = "low"
    FALLING = "falling"
    HIGH = "high"
    RISING = "rising"


class Initial(StrEnum):
    """The class of a syllable's first consonant, as a leading ห or อ changes it."""

    MID = "mid"
    HIGH = "high"
    LOW = "low"


class Mark(StrEnum):
    """A tone mark, by its letter."""

    NONE = ""
    EK = "\u0e48"
    THO = "\u0e49"
    TRI = "\u0e4a"
    CHATTAWA = "\u0e4b"


class ToneRule(NamedTuple):
    """What decides a tone.

    A live syllable ends in a long vowel, a nasal or a glide; a dead one in a stop or a short vowel.
    """

    initial: Initial
    live: bool
    long: bool
    mark: Mark = Mark.NONE


_MARKED = {
    Mark.EK: {Initial.MID: Tone.LOW, Initial.HIGH: Tone.LOW, Initial.LOW: Tone.FALLING},
    Mark.THO: {Initial.MID: Tone.FALLING, Initial.HIGH: Tone.FALLING, Initial.LOW: Tone.HIGH},
    Mark.TRI: {Initial.MID: Tone.HIGH},
    Mark.CHATTAWA: {Initial.MID: Tone.RISING},
}


def tone_by_rule(rule: ToneRule) -> Tone | None:
    """The tone of a syllable by the rules of the script; None where they know none.

    The rules are those that every Thai primer teaches.
    """
    if rule.mark is not Mark.NONE:
        return _MARKED[rule.mark].get(rule.initial)
    if rule.live:
        return Tone.RISING if rule.initial is Initial.HIGH else Tone.MID
    if rule.initial is not Initial.LOW:
        return Tone.LOW
    return Tone.FALLING if rule.long else Tone.HIGH


def rule_of(tone: Tone, rule: ToneRule, spelling: str) -> ToneRule | None:
    """The rule by which a syllable has `tone`, with the mark that `spelling` holds.

    A lexicon gives the tone but not the mark; None where the tone goes against the rules, as in
    loans and in words that are said otherwise than written.
    """
    marks = [Mark.NONE, *(mark for mark in _MARKED if mark.value in spelling)]
    fitting = (rule._replace(mark=mark) for mark in marks)
    return next((found for found in fitting if tone_by_rule(found) is tone), None)
