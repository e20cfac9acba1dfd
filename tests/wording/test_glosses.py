import pytest

from nepreader.glossing import Note, NoteKind
from nepreader.lexicon import Band, PartOfSpeech
from nepreader.pronunciation import Reader
from nepreader.wording.glosses import band_text, note_text, part_of_speech_text, tone_text

VALUES = {
    NoteKind.NAME: ("place",), NoteKind.YEAR: ("2464", "พ.ศ.", "1921"), NoteKind.YEAR_GUESSED: ("2464", "พ.ศ.", "1921"),
    NoteKind.OLD_YEAR: ("1922",), NoteKind.NUMBER: ("12",), NoteKind.REPEATED: (), NoteKind.PHRASE: ("แมว · ดำ",),
}  # fmt: skip


def english(_context: str, text: str) -> str:
    return text


@pytest.mark.parametrize("kind", list(NoteKind))
def test_every_note_has_words_that_use_its_values(kind):
    text = note_text(Note(kind, VALUES[kind]), english)

    assert text
    assert "{" not in text
    assert kind is NoteKind.NAME or all(value in text for value in VALUES[kind])


def test_a_common_year_is_told_the_other_way_round():
    assert (
        note_text(Note(NoteKind.YEAR, ("1921", "ค.ศ.", "2464")), english)
        == "year 1921 AD (ค.ศ.) is 2464 BE (พ.ศ.)"
    )


def test_bands_and_parts_of_speech_have_names():
    assert len({band_text(band, english) for band in Band}) == len(Band)
    assert len({part_of_speech_text(pos, english) for pos in PartOfSpeech}) == len(PartOfSpeech)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("ข้าว", "falling tone: high-class initial, mark mai tho"),
        ("หมา", "rising tone: high-class initial, live syllable"),
        ("รัก", "high tone: low-class initial, dead syllable, short vowel"),
        ("มาก", "falling tone: low-class initial, dead syllable, long vowel"),
        ("ก็", "falling tone: not as it is written"),
    ],
)
def test_a_tone_is_explained(word, text):
    assert tone_text(Reader().read(word).syllables[-1], english) == text
