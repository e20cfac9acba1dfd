"""What is said beside a gloss: names, years, how common a word is, how its tone comes about."""

from nepreader.glossing import Note, NoteKind
from nepreader.lexicon import Band, PartOfSpeech
from nepreader.pronunciation import Initial, Mark, Syllable, Tone
from nepreader.wording.errors import Translate
from nepreader.wording.mark import QT_TRANSLATE_NOOP

CONTEXT = "Glosses"

_NAMES = {
    "person": QT_TRANSLATE_NOOP("Glosses", "a person’s name"),
    "place": QT_TRANSLATE_NOOP("Glosses", "the name of a place"),
    "other": QT_TRANSLATE_NOOP("Glosses", "a name"),
}
_COMMON_ERA = QT_TRANSLATE_NOOP("Glosses", "year {0} AD (ค.ศ.) is {1} BE (พ.ศ.)")
_NOTES = {
    NoteKind.YEAR: QT_TRANSLATE_NOOP("Glosses", "year {0} ({1}) is {2} AD"),
    NoteKind.YEAR_GUESSED: QT_TRANSLATE_NOOP("Glosses", "year {0} (probably {1}) is {2} AD"),
    NoteKind.OLD_YEAR: QT_TRANSLATE_NOOP(
        "Glosses", "Until 1940 the year began in April: its January to March were in {0} AD."
    ),
    NoteKind.NUMBER: QT_TRANSLATE_NOOP("Glosses", "the number {0}"),
    NoteKind.REPEATED: QT_TRANSLATE_NOOP(
        "Glosses", "said twice (ๆ): more than one, more or less so, or stressed"
    ),
    NoteKind.PHRASE: QT_TRANSLATE_NOOP("Glosses", "a phrase: {0}"),
}
_BANDS = {
    Band.VERY_COMMON: QT_TRANSLATE_NOOP("Glosses", "very common"),
    Band.COMMON: QT_TRANSLATE_NOOP("Glosses", "common"),
    Band.LESS_COMMON: QT_TRANSLATE_NOOP("Glosses", "less common"),
    Band.RARE: QT_TRANSLATE_NOOP("Glosses", "rare"),
}
_PARTS = {
    PartOfSpeech.NOUN: QT_TRANSLATE_NOOP("Glosses", "noun"),
    PartOfSpeech.VERB: QT_TRANSLATE_NOOP("Glosses", "verb"),
    PartOfSpeech.ADJECTIVE: QT_TRANSLATE_NOOP("Glosses", "adjective"),
    PartOfSpeech.ADVERB: QT_TRANSLATE_NOOP("Glosses", "adverb"),
    PartOfSpeech.PRONOUN: QT_TRANSLATE_NOOP("Glosses", "pronoun"),
    PartOfSpeech.PREPOSITION: QT_TRANSLATE_NOOP("Glosses", "preposition"),
    PartOfSpeech.CONJUNCTION: QT_TRANSLATE_NOOP("Glosses", "conjunction"),
    PartOfSpeech.AUXILIARY: QT_TRANSLATE_NOOP("Glosses", "auxiliary"),
    PartOfSpeech.CLASSIFIER: QT_TRANSLATE_NOOP("Glosses", "classifier"),
    PartOfSpeech.PARTICLE: QT_TRANSLATE_NOOP("Glosses", "particle"),
    PartOfSpeech.NUMERAL: QT_TRANSLATE_NOOP("Glosses", "numeral"),
    PartOfSpeech.DETERMINER: QT_TRANSLATE_NOOP("Glosses", "determiner"),
    PartOfSpeech.INTERJECTION: QT_TRANSLATE_NOOP("Glosses", "interjection"),
    PartOfSpeech.NAME: QT_TRANSLATE_NOOP("Glosses", "name"),
    PartOfSpeech.PREFIX: QT_TRANSLATE_NOOP("Glosses", "prefix"),
    PartOfSpeech.SUFFIX: QT_TRANSLATE_NOOP("Glosses", "suffix"),
    PartOfSpeech.PHRASE: QT_TRANSLATE_NOOP("Glosses", "phrase"),
    PartOfSpeech.ABBREVIATION: QT_TRANSLATE_NOOP("Glosses", "abbreviation"),
}
_TONES = {
    Tone.MID: QT_TRANSLATE_NOOP("Glosses", "mid"),
    Tone.LOW: QT_TRANSLATE_NOOP("Glosses", "low"),
    Tone.FALLING: QT_TRANSLATE_NOOP("Glosses", "falling"),
    Tone.HIGH: QT_TRANSLATE_NOOP("Glosses", "high"),
    Tone.RISING: QT_TRANSLATE_NOOP("Glosses", "rising"),
}
_INITIALS = {
    Initial.MID: QT_TRANSLATE_NOOP("Glosses", "middle-class initial"),
    Initial.HIGH: QT_TRANSLATE_NOOP("Glosses", "high-class initial"),
    Initial.LOW: QT_TRANSLATE_NOOP("Glosses", "low-class initial"),
}
_MARKS = {
    Mark.EK: QT_TRANSLATE_NOOP("Glosses", "mark mai ek"),
    Mark.THO: QT_TRANSLATE_NOOP("Glosses", "mark mai tho"),
    Mark.TRI: QT_TRANSLATE_NOOP("Glosses", "mark mai tri"),
    Mark.CHATTAWA: QT_TRANSLATE_NOOP("Glosses", "mark mai chattawa"),
}
_LIVE = QT_TRANSLATE_NOOP("Glosses", "live syllable")
_DEAD_LONG = QT_TRANSLATE_NOOP("Glosses", "dead syllable, long vowel")
_DEAD_SHORT = QT_TRANSLATE_NOOP("Glosses", "dead syllable, short vowel")
_RULE = QT_TRANSLATE_NOOP("Glosses", "{0} tone: {1}")
_NO_RULE = QT_TRANSLATE_NOOP("Glosses", "{0} tone: not as it is written")


def note_text(note: Note, translate: Translate) -> str:
    """A note in the person's language."""
    if note.kind is NoteKind.NAME:
        return translate(CONTEXT, _NAMES[note.values[0]])
    years = note.kind in (NoteKind.YEAR, NoteKind.YEAR_GUESSED)
    if years and note.values[1] == "ค.ศ.":
        return translate(CONTEXT, _COMMON_ERA).format(note.values[0], note.values[2])
    return translate(CONTEXT, _NOTES[note.kind]).format(*note.values)


def band_text(band: Band, translate: Translate) -> str:
    """How common a word is."""
    return translate(CONTEXT, _BANDS[band])


def part_of_speech_text(pos: PartOfSpeech, translate: Translate) -> str:
    """A part of speech, written out."""
    return translate(CONTEXT, _PARTS[pos])


def tone_text(syllable: Syllable, translate: Translate) -> str:
    """The tone of a syllable and the rule behind it."""
    tone = translate(CONTEXT, _TONES[syllable.tone])
    rule = syllable.rule
    if rule is None:
        return translate(CONTEXT, _NO_RULE).format(tone)
    reasons = [translate(CONTEXT, _INITIALS[rule.initial])]
    if rule.mark is not Mark.NONE:  # a mark decides alone; live or dead matters without one
        reasons.append(translate(CONTEXT, _MARKS[rule.mark]))
    else:
        dead = _DEAD_LONG if rule.long else _DEAD_SHORT
        reasons.append(translate(CONTEXT, _LIVE if rule.live else dead))
    return translate(CONTEXT, _RULE).format(tone, ", ".join(reasons))
