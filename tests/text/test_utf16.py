import pytest
from hypothesis import given

from nepreader.text.utf16 import Utf16Index
from strategies import texts


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_positions_survive_the_way_there_and_back(text):
    index = Utf16Index(text)

    for point in range(len(text) + 1):
        assert index.unit(point) == units(text[:point])
        assert index.point(index.unit(point)) == point


def test_inside_a_pair_is_the_pair():
    index = Utf16Index("ก😀ข")

    assert index.point(2) == 1
    assert index.point(3) == 2


@pytest.mark.parametrize("text", ["", "abc", "ภาษาไทย"])
def test_text_without_astral_characters_needs_no_conversion(text):
    index = Utf16Index(text)

    assert [index.unit(i) for i in range(len(text) + 1)] == list(range(len(text) + 1))
