import pytest
import regex
from hypothesis import given

from nepreader.text import Span
from nepreader.text.graphemes import ceiling, clusters, floor, is_boundary, snapped
from strategies import texts


@given(texts)
def test_boundaries_are_those_of_unicode(text):
    expected = {0, len(text)} | {m.start() for m in regex.finditer(r"\X", text)}

    assert {i for i in range(len(text) + 1) if is_boundary(text, i)} == expected


@given(texts)
def test_floor_and_ceiling_enclose(text):
    for position in range(len(text) + 1):
        low, high = floor(text, position), ceiling(text, position)
        assert low <= position <= high
        assert is_boundary(text, low)
        assert is_boundary(text, high)


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("ใหม่", Span(0, 3), Span(0, 4)),
        ("น้ำ", Span(1, 2), Span(0, 3)),
        ("ก👩‍👩‍👧ข", Span(2, 3), Span(1, 6)),
        ("กข", Span(1, 1), Span(1, 1)),
    ],
)
def test_a_span_snaps_to_whole_characters(text, span, expected):
    assert snapped(text, span) == expected


def test_clusters_tile():
    assert [c.of("ปู่กำ") for c in clusters("ปู่กำ")] == ["ปู่", "กำ"]
