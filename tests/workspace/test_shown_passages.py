from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation import Author, Kind, carry_out
from nepreader.language import Tokens
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, annotating, cut_words, lesson, load_termbase
from nepreader.workspace.shown_passages import (
    Passage,
    around,
    part_of,
    passages_of,
    pieces_of,
    sentences_of,
    translation_of,
)

TEXT = "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่\n\n  \nชาวนาขายข้าวในตลาด\nกอสแพลนวางแผน\n"
ONE = Author("ก", "w1")


@pytest.fixture(scope="module")
def termbase():
    return load_termbase(())[0]


@pytest.fixture
def text() -> OpenText:
    return OpenText(Path("ก.txt"), Document(TEXT, "ก.txt"))


@pytest.fixture
def words(text, termbase):
    return cut_words(text, "thaibreak", termbase)


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def add(text, change):
    done = carry_out(text.annotations, change, ONE)
    text.place_index.update(done)


def shown(passages) -> list[str]:
    return [passage.span.of(TEXT) for passage in passages]


def test_without_a_plan_the_passages_are_the_paragraphs_that_say_something(text, words):
    assert shown(passages_of(text, words)) == [
        "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่",
        "ชาวนาขายข้าวในตลาด",
        "กอสแพลนวางแผน",
    ]


def test_a_plan_is_followed_with_its_notes(text, words):
    add(text, lesson.planned(text, ONE, span("กอสแพลน"), "ถาม"))
    add(text, lesson.planned(text, ONE, span("ชาวนา")))

    assert passages_of(text, words) == [
        Passage(span("กอสแพลน"), "ถาม"),
        Passage(span("ชาวนา")),
    ]


def test_the_words_of_a_passage_come_by_paragraph_without_blanks_at_its_ends(text, words):
    pieces = pieces_of(words, Span(0, len(TEXT)))

    assert [p.tokens.text for p in pieces] == shown(passages_of(text, words))
    assert [p.span.of(TEXT) for p in pieces] == [p.tokens.text for p in pieces]


@given(st.data())
def test_a_part_of_tokens_tiles_its_words_and_keeps_whole_terms_only(data):
    text = "เลนินอยู่บ้าน😀กับแมว"
    tokens = Tokens(text, [0, 5, 9, 13, 14, 17, len(text)], {0: "lenin", 9: "home"})
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    part = part_of(tokens, Span(start, end))

    assert "".join(token.text for token in part) == text[start:end]
    whole = {(t.start, t.end) for t in tokens if t.term}
    assert {(t.start + start, t.end + start) for t in part if t.term} == {
        (a, b) for a, b in whole if start <= a and b <= end
    }


def test_sentences_cover_the_words_of_a_passage(words):
    found = sentences_of(words, Span(0, len(TEXT)))

    assert "".join(s.of(TEXT) for s in found).replace(" ", "") == TEXT.replace(" ", "").replace(
        "\n", ""
    )
    assert all(s.of(TEXT) == s.of(TEXT).strip() for s in found)


def test_translations_inside_a_passage_are_shown_in_order_and_rejected_ones_not(text):
    first, second = span("เลนินเสนอ"), span("นโยบายเศรษฐกิจใหม่")
    for place, said in ((second, "the New Economic Policy."), (first, "Lenin proposed")):
        add(text, annotating.say(text, ONE, place, Kind.TRANSLATION, said, "en"))
    rejected = annotating.say(text, ONE, first, Kind.TRANSLATION, "nonsense", "en").added[0]
    add(text, annotating.Change(added=(ONE.revise(rejected, status="rejected"),)))

    assert translation_of(text, span("เลนินเสนอนโยบายเศรษฐกิจใหม่")) == (
        "Lenin proposed the New Economic Policy."
    )
    assert translation_of(text, second) == "the New Economic Policy."
    assert translation_of(text, span("ชาวนา")) == ""


def test_a_sentence_takes_the_translation_of_the_passage_around_it(text):
    add(text, annotating.say(text, ONE, span("ชาวนาขายข้าวในตลาด"), Kind.TRANSLATION, "Sold.", "en"))

    assert translation_of(text, span("ขายข้าว")) == "Sold."


@pytest.mark.parametrize(
    ("position", "index"), [(0, 0), (25, 0), (34, 1), (TEXT.index("กอส"), 2), (999, 2)]
)
def test_the_passage_at_a_position_is_found_or_the_next_one(text, words, position, index):
    assert around(passages_of(text, words), position) == index
