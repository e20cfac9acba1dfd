from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation import Author, carry_out
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.text import Document, Manner, ReadingMode, Span
from nepreader.workspace import OpenText, Words, annotating
from nepreader.workspace.correcting import Decision, decide
from nepreader.workspace.readings import as_copied, make_reading, marked_parts, read_as
from strategies import texts_with_span

SOURCE = "😀 ฝายซ้ายชนะ\nกอสแพลนวางแพนของรัฐ"
ME = Author("ก", "w1")


def opened(source: str = SOURCE) -> OpenText:
    return OpenText(Path("a.txt"), Document(source, "a.txt"))


def place(words: str, source: str = SOURCE) -> Span:
    at = source.index(words)
    return Span(at, at + len(words))


def correct(text, wrong: str, right: str):
    decision = Decision(place(wrong, text.document.text), right)
    return carry_out(text.annotations, decide(text, ME, [decision]), ME)


@pytest.fixture
def text() -> OpenText:
    text = opened()
    correct(text, "ฝาย", "ฝ่าย")
    correct(text, "แพน", "แผน")
    return text


def test_a_text_is_read_in_three_ways_and_its_source_stays(text):
    readings = {mode: make_reading(text, Manner(mode)).text for mode in ReadingMode}

    assert readings == {
        ReadingMode.PRINTED: SOURCE,
        ReadingMode.CORRECTED: "😀 ฝ่ายซ้ายชนะ\nกอสแพลนวางแผนของรัฐ",
        ReadingMode.MARKED: "😀 ฝายฝ่ายซ้ายชนะ\nกอสแพลนวางแพนแผนของรัฐ",
    }
    assert text.document.text == SOURCE


def test_marked_parts_are_the_printed_and_the_right_words(text):
    read_as(text, Manner(ReadingMode.MARKED))
    found = [(a.of(text.reading.text), b.of(text.reading.text)) for a, b in marked_parts(text)]

    assert found == [("ฝาย", "ฝ่าย"), ("แพน", "แผน")]


def test_no_word_reaches_from_the_printed_into_the_right_one(text):
    read_as(text, Manner(ReadingMode.MARKED))
    words = Words(
        text.reading, WordCutter(make_tokenizer("thaibreak"), headwords(), {"ฝายฝ่าย": "x"})
    )
    edges = {token.start for token in words}

    assert {right.start for _, right in marked_parts(text)} <= edges
    assert "".join(token.text for token in words) == text.reading.text
    assert list(words.occurrences()) == []


def test_a_term_is_found_once_its_letters_are_mended():
    text = opened("ประธานกอสแพลบกล่าว")
    correct(text, "กอสแพลบ", "กอสแพลน")
    cutter = WordCutter(make_tokenizer("thaibreak"), headwords(), {"กอสแพลน": "gosplan"})

    def found(mode):
        read_as(text, Manner(mode))
        return [o.form for o in Words(text.reading, cutter).occurrences()]

    assert found(ReadingMode.PRINTED) == []
    assert found(ReadingMode.CORRECTED) == found(ReadingMode.MARKED) == ["กอสแพลน"]


def test_notes_stay_at_their_words_in_every_reading(text):
    note = carry_out(text.annotations, annotating.annotate(text, ME, place("ของรัฐ"), note="ก"), ME)
    on_wrong = carry_out(
        text.annotations, annotating.annotate(text, ME, place("แพน"), note="ข"), ME
    )

    for mode, wrong in zip(ReadingMode, ("แพน", "แผน", "แพนแผน"), strict=True):
        read_as(text, Manner(mode))
        assert text.span_of(note.added[0]).of(text.reading.text) == "ของรัฐ"
        assert text.span_of(on_wrong.added[0]).of(text.reading.text) == wrong
        assert [a.text for _, a in text.place_index.touching(Span(0, 99)) if a.text in "กข"] == [
            "ข",
            "ก",
        ]


def test_what_is_copied_is_what_is_meant(text):
    whole = SOURCE.split("\n", maxsplit=1)[0]
    for mode, copied in zip(ReadingMode, (whole, "😀 ฝ่ายซ้ายชนะ", "😀 ฝ่ายซ้ายชนะ"), strict=True):
        read_as(text, Manner(mode))
        end = text.reading.text.index("\n")
        assert as_copied(text, Span(0, end)) == copied


def test_a_correction_to_nothing_takes_the_words_out():
    text = opened("แมวแมวดำ")
    correct(text, "แมว", "")
    assert make_reading(text, Manner(ReadingMode.CORRECTED)).text == "แมวดำ"
    assert make_reading(text, Manner(ReadingMode.MARKED)).text == "แมวแมวดำ"


@given(texts_with_span(), st.text("กขฃ่ ิ😀", max_size=4), st.sampled_from(ReadingMode))
def test_any_stretch_can_be_corrected_and_is_found_again(case, right, mode):
    source, start, end = case
    text = opened(source)
    carry_out(text.annotations, decide(text, ME, [Decision(Span(start, end), right)]), ME)

    reading = make_reading(text, Manner(mode))

    if right:  # what was taken out has no place
        assert reading.to_source(reading.from_source(Span(start, end))) == Span(start, end)
    if mode is ReadingMode.CORRECTED:
        assert reading.text == source[:start] + right + source[end:]
