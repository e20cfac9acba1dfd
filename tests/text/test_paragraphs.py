import re

from hypothesis import given

from nepreader.text import Paragraphs, Span
from strategies import texts


@given(texts)
def test_paragraphs_and_terminators_tile_the_text(text):
    spans = list(Paragraphs(text))

    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    for before, after in zip(spans, spans[1:], strict=False):
        assert text[before.end : after.start] in (
            "\n",
            "\r\n",
            "\r",
            "\f",
            "\x85",
            "\u2028",
            "\u2029",
        )


@given(texts)
def test_every_position_is_in_the_paragraph_found_for_it(text):
    paragraphs = Paragraphs(text)

    for position in range(len(text)):
        index = paragraphs.index_at(position)
        assert paragraphs[index].start <= position
        if index + 1 < len(paragraphs):
            assert position < paragraphs[index + 1].start


def test_a_form_feed_and_a_crlf_end_paragraphs():
    assert [p.of("ก\r\nข\fค") for p in Paragraphs("ก\r\nข\fค")] == ["ก", "ข", "ค"]


def test_touching_names_every_paragraph_a_span_reaches_into():
    paragraphs = Paragraphs("ab\ncd\nef")

    assert list(paragraphs.touching(Span(1, 4))) == [0, 1]
    assert list(paragraphs.touching(Span(3, 3))) == [1]
    assert list(paragraphs.touching(Span(0, 8))) == [0, 1, 2]


def test_slices_are_lists():
    text = "a\nb\nc"
    assert [p.of(text) for p in Paragraphs(text)[1:]] == re.findall(r"[bc]", text)
