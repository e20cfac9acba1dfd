from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.text import Edit, Reading, Span
from nepreader.translation.segmenting import Granularity, Segmenter, trimmed, without_overlaps
from strategies import texts

TEXT = "😀 แมวดำนอนหลับ\r\n\r\nหนูวิ่งเล่นรอบบ้าน  \nปลาว่ายน้ำ"
BY_PARAGRAPH = Segmenter(Granularity.PARAGRAPH)


def said(segments, text=TEXT):
    return [segment.span.of(text) for segment in segments]


def test_paragraphs_are_passages_without_the_blanks_at_their_ends():
    segments = BY_PARAGRAPH.segments(Reading(TEXT))

    assert said(segments) == ["😀 แมวดำนอนหลับ", "หนูวิ่งเล่นรอบบ้าน", "ปลาว่ายน้ำ"]
    assert [segment.paragraph for segment in segments] == [0, 1, 2]
    assert not any(segment.is_pinned for segment in segments)


def test_a_passage_that_is_held_stays_whole_and_the_rest_is_passages_of_its_own():
    cat = Span(2, 7)
    segments = BY_PARAGRAPH.segments(Reading(TEXT), [cat])

    assert said(segments)[:3] == ["😀", "แมวดำ", "นอนหลับ"]
    assert [s.is_pinned for s in segments[:3]] == [False, True, False]
    assert [s.paragraph for s in segments[:3]] == [0, 0, 0]


def test_a_passage_can_reach_over_paragraphs():
    whole = Span(0, TEXT.index("  \n"))

    assert said(BY_PARAGRAPH.segments(Reading(TEXT), [whole])) == [whole.of(TEXT), "ปลาว่ายน้ำ"]


def test_a_correction_joins_what_a_page_break_tore_apart():
    text = "แมวดำนอน\n\nหลับ\nหนู"
    corrected = Reading(text, [Edit(Span(8, 10), "")])

    assert said(BY_PARAGRAPH.segments(corrected), text) == ["แมวดำนอน\n\nหลับ", "หนู"]


def test_a_sentence_has_a_word():
    text = "ยายซื้อปลาทูที่ตลาดเมื่อเช้านี้ 😀 แมวกินปลาหมด ✂ ✂"
    segments = Segmenter().segments(Reading(text))

    assert all(any(char.isalnum() for char in words) for words in said(segments, text))
    assert "😀" in "".join(said(segments, text))


def test_sentences_are_looked_for_once(monkeypatch):
    asked = []
    monkeypatch.setattr(
        "nepreader.translation.segmenting.sentences",
        lambda paragraph: asked.append(paragraph) or [Span(0, len(paragraph))],
    )
    segmenter = Segmenter()
    segmenter.segments(Reading("ก\nข"))
    segmenter.segments(Reading("ก\nค"))

    assert asked == ["ก", "ข", "ค"]


def test_what_is_held_wholly_is_not_looked_at(monkeypatch):
    monkeypatch.setattr("nepreader.translation.segmenting.sentences", pytest.fail)

    assert len(Segmenter().segments(Reading("กข\nคง"), [Span(0, 2), Span(3, 5)])) == 2


@given(texts, st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=6), st.data())
def test_passages_tile_a_text_but_for_blanks(text, ends, data):
    pins = [trimmed(Span(*sorted(min(at, len(text)) for at in pair)), text) for pair in ends]
    pins = without_overlaps(pins)
    edits = data.draw(_edits(text))
    segments = BY_PARAGRAPH.segments(Reading(text, edits), pins)
    spans = [segment.span for segment in segments]

    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    if BY_PARAGRAPH.segments(Reading(text, edits)):
        assert set(pins) <= set(spans)
    if not edits:
        left = "".join(text[a.end : b.start] for a, b in pairwise([Span(0, 0), *spans, Span(len(text), 0)]))  # fmt: skip
        assert not left.strip()


@given(st.lists(st.builds(lambda a, n: Span(a, a + n), st.integers(0, 30), st.integers(0, 9))))
def test_of_spans_that_overlap_the_first_stays(spans):
    kept = without_overlaps(spans)

    for at, span in enumerate(spans):
        earlier = [k for k in kept if k in spans[: at + 1]]
        assert not span or any(span.overlaps(other) for other in earlier)
    assert all(not a.overlaps(b) for a in kept for b in kept if a is not b)


@st.composite
def _edits(draw, text):
    if not text:
        return []
    at = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(at, min(len(text), at + 3)))
    return draw(st.sampled_from(([], [Edit(Span(at, end), "")], [Edit(Span(at, end), "กข")])))
