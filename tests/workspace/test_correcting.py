from pathlib import Path

import pytest

from nepreader.annotation import Author, Kind, carry_out
from nepreader.correction.corrections import CorrectionStatus
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, Words
from nepreader.workspace.correcting import Decision, decide, places_like, reopened, slips_of
from nepreader.workspace.readings import corrections_of

SOURCE = "😀 ฝายซ้ายกับฝายขวา กลางฝายนํ้า เลนนิกับเลนนิ"
ME, YOU = Author("ก", "w1"), Author("ข", "w2")


@pytest.fixture
def text() -> OpenText:
    return OpenText(Path("a.txt"), Document(SOURCE, "a.txt"))


def words_of(text) -> Words:
    return Words(text.reading, WordCutter(make_tokenizer("thaibreak"), headwords()))


def do(text, *decisions, author=ME):
    return carry_out(text.annotations, decide(text, author, decisions), author)


def test_a_decision_says_who_what_and_why(text):
    made = do(text, Decision(Span(2, 5), "ฝ่าย")).added[0]

    assert (made.kind, made.motivation) == (Kind.CORRECTION, "editing")
    assert (made.text, made.status, made.creator) == ("ฝ่าย", "accepted", "ก")
    assert made.target.quote.exact == "ฝาย"


def test_a_place_that_was_decided_on_is_decided_anew_not_twice(text):
    made = do(text, Decision(Span(2, 5), "ฝ่าย")).added[0]

    done = do(text, Decision(Span(2, 5), "ผาย", CorrectionStatus.REJECTED), author=YOU)

    assert not done.added
    (correction,) = corrections_of(text)
    assert correction.annotation.id == made.id
    assert (correction.text, correction.status) == ("ผาย", CorrectionStatus.REJECTED)


def test_the_same_decision_again_changes_nothing(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    assert not decide(text, ME, [Decision(Span(2, 5), "ฝ่าย")])


def test_two_decisions_on_one_place_in_one_step_make_one_correction(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"), Decision(Span(2, 5), "ฝ่าย"))
    assert len(corrections_of(text)) == 1


def test_a_decision_taken_back_leaves_the_place_open(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    carry_out(text.annotations, reopened(corrections_of(text)), ME)
    assert corrections_of(text) == []


def test_the_same_letters_are_found_where_nothing_was_decided(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    found = [match.start for match in places_like(text, words_of(text), ["ฝาย", "เลนนิ", "ฝา"])]
    names = [SOURCE.index("เลนนิ"), SOURCE.rindex("เลนนิ")]

    assert found == [SOURCE.index("ฝายขวา"), SOURCE.index("ฝายนํ้า"), *names]


def test_letters_inside_a_longer_headword_are_another_word():
    text = OpenText(Path("a.txt"), Document("😀 ตากลมที่หน้าต่างกับต่าง", "a.txt"))
    found = [match.start for match in places_like(text, words_of(text), ["ต่าง"])]
    assert found == [text.document.text.rindex("ต่าง")]


def test_accepted_corrections_tell_which_letters_were_misread(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    do(text, Decision(Span(10, 13), "ก", CorrectionStatus.REJECTED))
    assert slips_of(corrections_of(text), SOURCE) == [("่", "")]
