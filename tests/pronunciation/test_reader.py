from pathlib import Path

import pytest
from hypothesis import given

from nepreader.errors import ReadingUnusable
from nepreader.pronunciation import Reader, ReadingSource, Scheme, Tone, known_respellings
from strategies import texts

RTGS = [
    line.split("\t")
    for line in Path(__file__).with_name("rtgs.tsv").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def reader():
    return Reader()


def test_a_word_is_read_in_three_schemes(reader):
    reading = reader.read("เศรษฐกิจ")

    assert (reading.paiboon, reading.rtgs) == ("sèet-tà-gìt", "setthakit")
    assert reading.ipa == "seːt̚˨˩.tʰa˨˩.kit̚˨˩"
    assert reading.in_scheme(Scheme.RTGS) == "setthakit"
    assert reading.tones == (Tone.LOW, Tone.LOW, Tone.LOW)
    assert [syllable.rtgs for syllable in reading.syllables] == ["set", "tha", "kit"]
    assert reading.source is ReadingSource.LEXICON


def test_romanisation_keeps_the_rules_of_the_royal_institute(reader):
    wrong = [
        (w, r.rtgs if (r := reader.read(w)) else "")
        for w, right in RTGS
        if not r_is(reader, w, right)
    ]

    assert len(RTGS) >= 200
    assert len(wrong) <= 0.05 * len(RTGS), wrong


def r_is(reader, word, right):
    reading = reader.read(word)
    return reading is not None and reading.rtgs == right


def test_a_persons_reading_rules_and_can_be_taken_back():
    reader = Reader()
    before = reader.read("แมว").paiboon
    reading = reader.correct("แมว", "เหมียว-เหมียว")

    assert reader.read("แมว") == reading
    assert reading.source is ReadingSource.CORRECTED
    assert reader.read("แมว").rtgs == "miaomiao"
    assert reader.corrections == {"แมว": "เหมียว-เหมียว"}
    assert Reader(reader.corrections).read("แมว") == reading
    assert reader.forget("แมว") == "เหมียว-เหมียว"
    assert reader.read("แมว").paiboon == before
    assert reader.forget("แมว") is None


@pytest.mark.parametrize("respelling", ["", "-", "abc", "แมว-x", "์ก", "แมว-์"])
def test_what_cannot_be_read_is_refused_and_changes_nothing(respelling):
    reader = Reader()
    with pytest.raises(ReadingUnusable):
        reader.correct("แมว", respelling)
    assert reader.corrections == {}


def test_a_correction_that_has_become_unusable_is_passed_over():
    assert Reader({"แมว": "xyz"}).read("แมว").rtgs == "maeo"


def test_a_compound_is_read_by_its_parts():
    reading = Reader().read("แมวกฤกษ์น้ำ", lambda _word: ("แมว", "น้ำ"))

    assert reading.source is ReadingSource.PARTS
    assert reading.rtgs == "maeonam"


@pytest.mark.parametrize(
    "word", ["", "abc", "๑๒๓", "😀", "์ดลอฟ", "ก" * 500, "เ", "ๆๆ", "a\0ก", "\ud800"]
)
def test_what_is_no_thai_word_has_no_reading_or_some(reader, word):
    reading = reader.read(word)

    assert reading is None or reading.syllables


@given(texts)
def test_any_text_is_read_without_an_error(reader, text):
    for word in (text, *text.split()):
        reading = reader.read(word)
        assert reading is None or (reading.paiboon and reading.ipa)


def test_our_own_respellings_can_be_read(reader):
    for word in known_respellings():
        assert reader.read(word).source is ReadingSource.LEXICON, word
