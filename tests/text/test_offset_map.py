import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.text import Edit, OffsetMap, Reading, Span
from strategies import thai_text


@st.composite
def edited_texts(draw):
    text = draw(thai_text)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    replacements = st.sampled_from(["", "ก", "คำใหม่", "😀"])
    return text, [Edit(span, draw(replacements)) for span in spans if span]


@given(edited_texts())
def test_untouched_stretches_map_exactly_both_ways(case):
    text, edits = case
    reading = Reading(text, edits)
    bounds = [0, *(p for e in edits for p in (e.span.start, e.span.end)), len(text)]

    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        if start == end:
            continue
        there = reading.from_source(Span(start, end))
        assert there.of(reading.text) == text[start:end]
        assert reading.to_source(there) == Span(start, end)


@given(edited_texts(), st.data())
def test_a_mapped_span_never_loses_its_words(case, data):
    text, edits = case
    reading = Reading(text, edits)
    start = data.draw(st.integers(0, len(reading.text)))
    end = data.draw(st.integers(start, len(reading.text)))
    back = reading.from_source(reading.to_source(Span(start, end)))

    if end > start:
        assert back.start <= start
        assert back.end >= end


def test_inside_a_replacement_a_span_takes_it_whole():
    reading = Reading("ฝายซ้าย", [Edit(Span(0, 3), "ฝ่าย")])

    assert reading.text == "ฝ่ายซ้าย"
    assert reading.from_source(Span(1, 2)) == Span(0, 4)
    assert reading.to_source(Span(1, 2)) == Span(0, 3)
    assert reading.offsets.span_to_reading(Span(3, 3)).start == 4
    assert reading.offsets.to_source(4) == 3


def test_overlapping_edits_are_refused():
    with pytest.raises(ValueError, match="overlap"):
        OffsetMap([Edit(Span(0, 3), ""), Edit(Span(2, 4), "")])


def test_no_edits_are_the_identity():
    reading = Reading("ข้อความ")

    assert reading.offsets.reading_spans() == []
    assert reading.text is reading.source
