from pathlib import Path

import pytest

from nepreader.annotation import Author, Kind, carry_out
from nepreader.correction.corrections import CorrectionStatus
from nepreader.correction.suspect import SuspectKind
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.text import Document, Manner, ReadingMode, Span
from nepreader.workspace import OpenText, Words, annotating
from nepreader.workspace.correcting import Decision, decide
from nepreader.workspace.readings import make_reading
from nepreader.workspace.reviewing import (
    ReviewState,
    item_of,
    placed_in_source,
    review,
    statistics,
    with_rules,
)
from suspects import suspect

SOURCE = "😀 ฝายซ้ายกับฝายขวา เลนนิกับเลนนิ วางแพน"
ME = Author("ก", "w1")


@pytest.fixture
def text() -> OpenText:
    return OpenText(Path("a.txt"), Document(SOURCE, "a.txt"))


def words_of(text) -> Words:
    return Words(text.reading, WordCutter(make_tokenizer("thaibreak"), headwords()))


def do(text, *decisions):
    return carry_out(text.annotations, decide(text, ME, decisions), ME)


SUSPECTS = [suspect(SOURCE, "ฝาย", "ฝ่าย", "ผาย"), suspect(SOURCE, "แพน", "แผน", score=0.3)]


def states(text, suspects=SUSPECTS, least=0.0):
    return [(item.printed, item.text, item.state) for item in review(text, suspects, least)]


def test_what_is_suspected_is_open_in_order(text):
    assert states(text, SUSPECTS[::-1]) == [
        ("ฝาย", "ฝ่าย", ReviewState.OPEN),
        ("แพน", "แผน", ReviewState.OPEN),
    ]
    assert states(text, least=0.5) == [("ฝาย", "ฝ่าย", ReviewState.OPEN)]


def test_a_decided_place_stays_in_the_review_with_its_reasons(text):
    do(text, Decision(Span(2, 5), "ผาย"))
    accepted, opened = review(text, SUSPECTS)

    assert (accepted.state, accepted.suspect) == (ReviewState.ACCEPTED, SUSPECTS[0])
    assert [s.text for s in accepted.suggestions] == ["ผาย", "ฝ่าย"]
    assert opened.state is ReviewState.OPEN


def test_a_rejected_suspect_does_not_come_back_in_another_shape(text):
    do(text, Decision(Span(2, 5), "ฝ่าย", CorrectionStatus.REJECTED))
    wider = suspect(SOURCE, "ฝายซ้าย", "ผายซ้าย")

    assert states(text, [wider]) == [("ฝาย", "ฝ่าย", ReviewState.REJECTED)]


def test_of_two_corrections_that_overlap_the_earlier_rests(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    do(text, Decision(Span(2, 9), "ซ้าย"))

    assert [state for _, _, state in states(text)][:2] == [
        ReviewState.RESTING,
        ReviewState.ACCEPTED,
    ]


def test_what_somebody_proposed_is_open_and_offered_first(text):
    change = annotating.say(text, ME, Span(2, 5), Kind.CORRECTION, "ผ้าย", "th")
    carry_out(text.annotations, change, ME)
    item = review(text, SUSPECTS)[0]

    assert item.state is ReviewState.OPEN
    assert [s.text for s in item.suggestions] == ["ผ้าย", "ฝ่าย", "ผาย"]


def test_suspects_of_the_corrected_reading_are_placed_in_the_source(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    reading = make_reading(text, Manner(ReadingMode.CORRECTED))
    inside = suspect(reading.text, "ฝ่าย", "ผาย")
    after = suspect(reading.text, "แพน", "แผน")

    (placed,) = placed_in_source([inside, after], reading)

    assert placed.span.of(SOURCE) == "แพน"


def test_a_correction_is_a_rule_for_the_same_letters_in_this_text(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    (ruled,) = with_rules(text, words_of(text), [], {})

    assert (ruled.kind, ruled.span.start) == (SuspectKind.RULE, SOURCE.index("ฝายขวา"))
    assert [s.text for s in ruled.suggestions] == ["ฝ่าย"]


def test_a_rule_comes_before_what_the_program_found(text):
    other = suspect(SOURCE, "ฝาย", "ผาย", "ฝ่าย", score=0.95, occurrence=1)
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    (ruled,) = with_rules(text, words_of(text), [other], {})

    assert [s.text for s in ruled.suggestions] == ["ฝ่าย", "ผาย"]
    assert ruled.score == 0.95


def test_rules_of_all_texts_hold_unless_this_text_says_otherwise(text):
    rules = {"เลนนิ": "เลนิน", "ฝาย": "ฝา"}
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    found = with_rules(text, words_of(text), [], rules)

    assert sorted((s.text, s.suggestions[0].text) for s in found) == [
        ("ฝาย", "ฝ่าย"), ("เลนนิ", "เลนิน"), ("เลนนิ", "เลนิน"),
    ]  # fmt: skip


def test_a_rejected_correction_is_no_rule(text):
    do(text, Decision(Span(2, 5), "ฝ่าย", CorrectionStatus.REJECTED))
    assert with_rules(text, words_of(text), [], {}) == []


def test_statistics_count_states_and_slips(text):
    do(text, Decision(Span(2, 5), "ฝ่าย"))
    found = statistics(text, review(text, SUSPECTS))

    assert (found.total, found.decided) == (2, 1)
    assert found.slips == {("่", ""): 1}


def test_any_words_can_be_a_place(text):
    item = item_of(text, Span(0, 1))
    assert (item.printed, item.text, item.score) == ("😀", "", 1.0)
