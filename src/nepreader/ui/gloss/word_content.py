"""What the card of any word says: its senses here, its sound, its parts."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from nepreader.glossing import Source, WordGloss
from nepreader.lexicon import LexicalEntry, Sense
from nepreader.pronunciation import Reading, Scheme
from nepreader.ui.gloss.content import GlossContent
from nepreader.wording.glosses import band_text, note_text, part_of_speech_text, tone_text
from nepreader.wording.mark import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("WordCard", "No meaning is known.")
_MOST_SENSES = 5
_MOST_OTHERS = 2


def word_content(gloss: WordGloss, scheme: Scheme) -> GlossContent:
    """The card of a word."""
    first, *more = [_sense(sense) for sense in gloss.senses[:_MOST_SENSES]] or [_said(gloss)]
    notes = [note_text(note, _translate) for note in gloss.notes]
    band = band_text(gloss.band, _translate) if gloss.band else ""
    facts = (_parts(gloss), gloss.usage, *notes, *_others(gloss.others), band)
    return GlossContent(
        entry_id="",
        headword=gloss.headword,
        english=first,
        gloss="\n".join(more),
        facts=tuple(fact for fact in facts if fact and fact != first),
        reading=reading_text(gloss.reading, scheme),
        tones=tones_text(gloss.reading),
    )


def with_sound(content: GlossContent, reading: Reading | None, scheme: Scheme) -> GlossContent:
    """A card with how its word is said."""
    return replace(content, reading=reading_text(reading, scheme), tones=tones_text(reading))


def reading_text(reading: Reading | None, scheme: Scheme) -> str:
    """How a word is said, syllables parted; empty where nobody knows."""
    if reading is None:
        return ""
    if scheme is Scheme.RTGS:
        return "-".join(syllable.rtgs for syllable in reading.syllables)
    return f"/{reading.ipa}/" if scheme is Scheme.IPA else reading.paiboon


def tones_text(reading: Reading | None) -> str:
    """The tone of each syllable and the rule behind it, a line each."""
    syllables = reading.syllables if reading else ()
    return "\n".join(f"{s.paiboon} – {tone_text(s, _translate)}" for s in syllables)


def _said(gloss: WordGloss) -> str:
    """What is said of a word without senses: what sort of name it is, or that nothing is known."""
    if gloss.notes:
        return note_text(gloss.notes[0], _translate)
    if gloss.parts:
        return " + ".join(part.gloss for part in gloss.parts if part.gloss)
    return (
        QCoreApplication.translate("WordCard", _UNKNOWN) if gloss.source == Source.UNKNOWN else ""
    )


def _sense(sense: Sense) -> str:
    """A meaning with its part of speech behind it."""
    part = part_of_speech_text(sense.pos, _translate) if sense.pos else ""
    return f"{sense.gloss} · {part}" if part else sense.gloss


def _parts(gloss: WordGloss) -> str:
    """The parts of a compound: ชาว (people) + นา (rice field)."""
    if len(gloss.parts) < 2:
        return ""
    return " + ".join(f"{p.headword} ({p.gloss})" if p.gloss else p.headword for p in gloss.parts)


def _others(entries: tuple[LexicalEntry, ...]) -> list[str]:
    """What further dictionaries say."""
    found = []
    for entry in entries[:_MOST_OTHERS]:
        senses = "; ".join(sense.gloss for sense in entry.senses[:_MOST_SENSES])
        found.append(f"{entry.source}: {senses}")
    return found


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
