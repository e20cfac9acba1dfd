import pytest
from hypothesis import given

from nepreader.text import Span
from nepreader.text.folding import fold, folded
from strategies import texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("เเปล", "แปล"),
        ("นํ้า", "น้ำ"),
        ("น้ํา", "น้ำ"),
        ("คำ\u200bหนึ่ง", "คำหนึ่ง"),
        ("ค.ศ.\u00a0๑๙๒๑", "ค.ศ. 1921"),
        ("“LEF”", '"lef"'),
        ("ก\r\n  ข", "ก ข"),
        ("1921–1928", "1921-1928"),
    ],
)
def test_what_looks_the_same_folds_to_the_same(one, other):
    assert folded(one) == folded(other)


@given(texts)
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)


@given(texts)
def test_every_folded_stretch_comes_from_the_stretch_it_is_mapped_to(text):
    result = fold(text)

    for start in range(len(result.text)):
        span = result.original_span(start, start + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert result.text[start] in folded(span.of(text))


def test_a_long_text_folds_like_a_short_one():
    piece = "“ค.ศ.” ๑๙๒๑ LEF "

    assert folded(piece * 1000) == folded(piece) * 1000


def test_positions_map_over_shortened_sequences():
    assert fold("กเเข").original_span(1, 2) == Span(1, 3)
    assert fold("İก").original_span(1, 2) == Span(1, 2)
